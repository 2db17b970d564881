import { valueAt } from '../../finding/report.ts';
import { momentOf } from '../../incident/clock-time.ts';
import { isDraftOf } from '../../repository/repository.ts';
import { parseCalendarDate } from '../../time/instant.ts';
import type { Rule } from '../rule.ts';
import { hasImprobableYear } from '../time/improbable.ts';
import { isEndMistyped } from '../time/improbable-length.ts';

/** A day lasts until noon of the next in UTC, somewhere. */
const untilDayEndsEverywhere = 36 * 3_600_000;

/** Fires at a date of review that was over everywhere on earth before the incident was. */
export const reviewBeforeEnd: Rule = {
  code: 'policy/review-before-end',
  check: (draft, context) => {
    if (!isDraftOf(draft, 'incident')) return [];
    if (isEndMistyped(draft, context)) return [];
    const reviewedOn = draft.sound.postmortem?.reviewed_on;
    const reviewed = reviewedOn === undefined ? undefined : parseCalendarDate(reviewedOn);
    const key = momentOf(draft.sound.resolved_at) === undefined ? 'started_at' : 'resolved_at';
    const text = draft.sound[key];
    const end = momentOf(text);
    if (reviewedOn === undefined || reviewed === undefined || text === undefined || end === undefined)
      return [];
    if (reviewed + untilDayEndsEverywhere > end || hasImprobableYear(reviewedOn, context.configuration))
      return [];
    return [
      {
        problem: { code: 'policy/review-before-end', reviewedOn, clock: key, clockText: text },
        spot: valueAt('/postmortem/reviewed_on'),
        related: [{ file: draft.path, spot: valueAt(`/${key}`), note: 'compared-with' }],
      },
    ];
  },
};
