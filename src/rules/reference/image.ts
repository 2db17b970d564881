import { imageFolderOf } from '../../document/image-path.ts';
import { textAt } from '../../finding/report.ts';
import type { Rule } from '../rule.ts';
import { clipped } from './clipped.ts';
import { imageState } from './image-state.ts';
import { linksOf } from './links-of.ts';

/** Fires at an image of which there is no file. */
export const image: Rule = {
  code: 'reference/image',
  check: (draft, context) =>
    linksOf(draft).flatMap((link) => {
      const state = imageState(link, draft, context);
      if (state?.is !== 'missing') return [];
      const { is: _missing, ...near } = state;
      const written = clipped(link.destination);
      const folder = imageFolderOf(draft.path);
      return [{ problem: { code: 'reference/image', written, folder, ...near }, spot: textAt(link.span) }];
    }),
};
