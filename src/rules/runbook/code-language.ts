import { textAt } from '../../finding/report.ts';
import { isDraftOf } from '../../repository/repository.ts';
import { textOf } from '../prose.ts';
import type { Rule } from '../rule.ts';

const opening = /`{3,}|~{3,}/g;

/** Fires at the opening fence of a block of code that names no language. Code that is only indented has nowhere to name it. */
export const codeLanguage: Rule = {
  code: 'runbook/code-language',
  check: (draft) => {
    if (!isDraftOf(draft, 'runbook')) return [];
    return draft.reading.outline.apart.flatMap((block) => {
      if (block.kind !== 'code' || block.language !== '') return [];
      opening.lastIndex = block.span.start;
      const fence = opening.exec(textOf(draft));
      if (fence === null) return [];
      const span = { start: fence.index, end: fence.index + fence[0].length };
      return [{ problem: { code: 'runbook/code-language' }, spot: textAt(span) }];
    });
  },
};
