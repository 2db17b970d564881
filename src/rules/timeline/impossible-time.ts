import { textAt } from '../../finding/report.ts';
import type { Rule } from '../rule.ts';
import { eventsOf } from './events.ts';

/** Fires at an event whose time does not exist. */
export const impossibleTime: Rule = {
  code: 'timeline/impossible-time',
  check: (draft) =>
    eventsOf(draft).flatMap((event) =>
      event.time.known === 'impossible' && event.zoneName === undefined && hasDate(draft.sound)
        ? [{ problem: { code: 'timeline/impossible-time', text: event.written }, spot: textAt(event.span) }]
        : [],
    ),
};

/** Without any date to start from nothing can be placed, and it is not the events that are wrong. */
function hasDate(sound: object): boolean {
  return 'started_at' in sound && sound.started_at !== 'unknown';
}
