import { findSwallowedText } from '../../document/comment-in-text.ts';
import { textAt } from '../../finding/report.ts';
import { textOf } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** Fires at a comment that was probably meant to be part of the text before it. */
export const commentInText: Rule = {
  code: 'front-matter/comment-in-text',
  check: (draft) => {
    const { start, end } = draft.reading.yaml;
    return findSwallowedText(textOf(draft).slice(start, end)).map(({ span, ...words }) => ({
      problem: { code: 'front-matter/comment-in-text', ...words },
      spot: textAt({ start: start + span.start, end: start + span.end }),
    }));
  },
};
