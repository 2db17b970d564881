import type { Rule } from '../rule.ts';
import { ambiguousDate } from './ambiguous-date.ts';
import { clockMissing } from './clock-missing.ts';
import { dateMissing } from './date-missing.ts';
import { dstGap } from './dst-gap.ts';
import { dstOverlap } from './dst-overlap.ts';
import { impossibleTime } from './impossible-time.ts';
import { midnight } from './midnight.ts';
import { noEvents } from './no-events.ts';
import { outOfOrder } from './out-of-order.ts';
import { outsideIncident } from './outside-incident.ts';
import { zoneName } from './zone-name.ts';

export const timelineRules: readonly Rule[] = [
  outOfOrder,
  midnight,
  dateMissing,
  outsideIncident,
  clockMissing,
  impossibleTime,
  ambiguousDate,
  dstGap,
  dstOverlap,
  zoneName,
  noEvents,
];
