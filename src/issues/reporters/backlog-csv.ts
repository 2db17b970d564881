import type { Backlog } from '../backlog.ts';
import type { BacklogItem } from '../backlog-item.ts';
import { oneLine } from './backlog-words.ts';

const header = [
  'incident',
  'incident_title',
  'kind',
  'action',
  'title',
  'severity',
  'team',
  'owner',
  'priority',
  'due',
  'days_until_due',
  'lateness',
  'age_days',
  'aged',
];

/**
 * Returns the rows of a CSV table, with a header: one open action item per row, most pressing first. `team` is an id, or the
 * handle of a team that lookback.yml does not list; `days_until_due` is negative once it is late; what is not known is empty.
 * Titles are one line each.
 */
export function backlogRows({ items }: Backlog): (readonly (string | number)[])[] {
  return [header, ...items.map(rowOf)];
}

function rowOf(item: BacklogItem): readonly (string | number)[] {
  return [
    item.incident,
    oneLine(item.incidentTitle),
    item.kind,
    item.action,
    oneLine(item.title),
    item.severity,
    item.team?.id ?? '',
    item.owner ?? '',
    item.priority,
    item.due ?? '',
    item.daysUntilDue ?? '',
    item.lateness,
    item.ageDays ?? '',
    item.aged ? 'yes' : 'no',
  ];
}
