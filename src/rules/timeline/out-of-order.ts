import { textAt } from '../../finding/report.ts';
import type { TimelineEvent } from '../../incident/timeline.ts';
import { parseCalendarDate } from '../../time/instant.ts';
import type { Rule, RuleReport } from '../rule.ts';
import { eventsOf } from './events.ts';

/** Fires at an event that lies before the one above it. Of an event whose hour is unknown only the day is compared. */
export const outOfOrder: Rule = {
  code: 'timeline/out-of-order',
  check: (draft) => {
    const reports: RuleReport[] = [];
    let previous: { readonly event: TimelineEvent; readonly from: number } | undefined;
    for (const event of eventsOf(draft)) {
      const span = spanOf(event);
      if (span === undefined) continue;
      if (previous !== undefined && span.to < previous.from) reports.push(before(previous.event, event));
      previous = { event, from: span.from };
    }
    return reports;
  },
};

const dayMilliseconds = 24 * 60 * 60_000;

/** The earliest and the latest moment an event can have happened at. */
function spanOf({ time }: TimelineEvent): { from: number; to: number } | undefined {
  switch (time.known) {
    case 'exactly':
    case 'approximately':
      return { from: time.at, to: time.at };
    case 'date-only': {
      const day = parseCalendarDate(time.date);
      return day === undefined ? undefined : { from: day, to: day + dayMilliseconds };
    }
    case 'impossible':
      return undefined;
  }
}

function before(previous: TimelineEvent, event: TimelineEvent): RuleReport {
  return {
    problem: { code: 'timeline/out-of-order', text: event.written, previousText: previous.written },
    spot: textAt(event.span),
  };
}
