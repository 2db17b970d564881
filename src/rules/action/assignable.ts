import { valueAt } from '../../finding/report.ts';
import { isDraftOf } from '../../repository/repository.ts';
import type { Rule } from '../rule.ts';

/** Words that chat programs and trackers use for all of us, or for none of us. As logins they belong to strangers. */
const nobody = new Set(
  '@all @here @everyone @everybody @channel @team @anyone @anybody @someone @somebody @nobody @none @noone @no-one @tbd @tbc @tba @todo @unassigned @unknown @me @us @we @owner @oncall @on-call @na'.split(
    ' ',
  ),
);

/** Fires at an owner that is everyone or no one. */
export const assignable: Rule = {
  code: 'action/assignable',
  check: (draft) => {
    if (!isDraftOf(draft, 'incident')) return [];
    return [...(draft.sound.actions ?? []).entries()].flatMap(([index, action]) => {
      const owner = action?.owner;
      if (owner === undefined || !nobody.has(owner.toLowerCase())) return [];
      return [{ problem: { code: 'action/assignable', owner }, spot: valueAt(`/actions/${index}/owner`) }];
    });
  },
};
