import { textAt } from '../../finding/report.ts';
import type { Rule } from '../rule.ts';
import { eventsOf } from './events.ts';

/** Fires at an event whose time is in a named zone other than UTC. */
export const zoneName: Rule = {
  code: 'timeline/zone-name',
  check: (draft) =>
    eventsOf(draft).flatMap(({ zoneName: zone, written, span }) =>
      zone === undefined
        ? []
        : [{ problem: { code: 'timeline/zone-name', zone, text: written }, spot: textAt(span) }],
    ),
};
