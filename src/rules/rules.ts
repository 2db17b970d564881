import { dueBeforeIncident } from './action/due-before-incident.ts';
import { incomplete } from './action/incomplete.ts';
import { unexplained } from './action/unexplained.ts';
import { duplicateId } from './identity/duplicate-id.ts';
import { duplicateItem } from './identity/duplicate-item.ts';
import { resolvedWithoutTime } from './policy/resolved-without-time.ts';
import { reviewDate } from './policy/review-date.ts';
import { unansweredFactor } from './policy/unanswered-factor.ts';
import { itself } from './reference/itself.ts';
import { renamed } from './reference/renamed.ts';
import { unknown } from './reference/unknown.ts';
import type { Rule } from './rule.ts';
import { empty } from './section/empty.ts';
import { missing } from './section/missing.ts';
import { impossible } from './time/impossible.ts';
import { outOfOrder as clocksOutOfOrder } from './time/out-of-order.ts';
import { updateOrder } from './time/update-order.ts';
import { impossibleTime } from './timeline/impossible-time.ts';
import { noEvents } from './timeline/no-events.ts';
import { outOfOrder as eventsOutOfOrder } from './timeline/out-of-order.ts';
import { zoneName } from './timeline/zone-name.ts';

/** Every rule that looks at what a document says. Reading and the schema make their own reports. */
export const rules: readonly Rule[] = [
  duplicateId,
  duplicateItem,
  unknown,
  renamed,
  itself,
  impossible,
  clocksOutOfOrder,
  updateOrder,
  eventsOutOfOrder,
  impossibleTime,
  zoneName,
  noEvents,
  missing,
  empty,
  incomplete,
  dueBeforeIncident,
  unexplained,
  resolvedWithoutTime,
  unansweredFactor,
  reviewDate,
];
