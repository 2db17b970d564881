import { imageFolderOf } from '../../document/image-path.ts';
import { textAt } from '../../finding/report.ts';
import type { Rule } from '../rule.ts';
import { clipped } from './clipped.ts';
import { imageState } from './image-state.ts';
import { linksOf } from './links-of.ts';

/** Fires at an image that GitHub shows and the site leaves out. */
export const imageNotShown: Rule = {
  code: 'reference/image-not-shown',
  check: (draft, context) =>
    linksOf(draft).flatMap((link) => {
      const state = imageState(link, draft, context);
      if (state?.is !== 'not-shown') return [];
      const { because } = state;
      const written = clipped(link.destination);
      const folder = imageFolderOf(draft.path);
      return [
        { problem: { code: 'reference/image-not-shown', written, because, folder }, spot: textAt(link.span) },
      ];
    }),
};
