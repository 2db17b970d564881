import { textAt } from '../../finding/report.ts';
import type { PlacedEvent } from '../../incident/timeline.ts';
import type { Rule, RuleReport } from '../rule.ts';
import { reviewOf } from './events.ts';

/** Fires where a zone is named of which nobody can tell the offset: once where it was said for all events below. */
export const zoneName: Rule = {
  code: 'timeline/zone-name',
  check: (draft) => {
    const said = new Set<number>();
    return reviewOf(draft).events.flatMap((event) => {
      if (event.zoneName === undefined) return [];
      if (event.zoneSaid === undefined) return [named(event, event.zoneName, event.written)];
      if (said.has(event.zoneSaid.start)) return [];
      said.add(event.zoneSaid.start);
      return [named({ span: event.zoneSaid }, event.zoneName)];
    });
  },
};

function named({ span }: Pick<PlacedEvent, 'span'>, zone: string, text?: string): RuleReport {
  return {
    problem: { code: 'timeline/zone-name', zone, ...(text === undefined ? {} : { text }) },
    spot: textAt(span),
  };
}
