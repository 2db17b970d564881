import { valueAt } from '../../finding/report.ts';
import { isDraftOf } from '../../repository/repository.ts';
import type { Rule } from '../rule.ts';
import { judgeTitle } from './title-judgement.ts';

/** Fires at the title of an action item that does not say what is done to what. */
export const specific: Rule = {
  code: 'action/specific',
  check: (draft) => {
    if (!isDraftOf(draft, 'incident')) return [];
    return [...(draft.sound.actions ?? []).entries()].flatMap(([index, action]) => {
      const title = action?.title;
      const judgement = title === undefined || action?.status === 'wont_do' ? undefined : judgeTitle(title);
      if (title === undefined || judgement === undefined) return [];
      return [
        {
          problem: { code: 'action/specific', title, ...judgement },
          spot: valueAt(`/actions/${index}/title`),
        },
      ];
    });
  },
};
