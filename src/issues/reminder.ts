import { counted } from '../finding/reporters/counted.ts';
import type { Lateness } from '../incident/lateness.ts';
import type { OneComment } from './issue-tracker.ts';
import type { Label } from './labels.ts';

type Late = Exclude<Lateness, 'none'>;

/** What an issue is to say about its due date today. */
export interface Reminder {
  readonly label: Label;
  /** Its name and those of the milder ones that are settled with it, for the record. */
  readonly told: readonly string[];
  readonly comment: OneComment;
}

export interface ReminderFacts {
  readonly lateness: Lateness;
  readonly due: string;
  /** The person or team to see it through, as a handle. */
  readonly owner: string | undefined;
  /** Handle of the team to turn to in the end. */
  readonly team: string | undefined;
  readonly escalateAfterDays: number;
}

/** From the mildest on: each is told once for a due date, and a later one makes the earlier ones pointless. */
const stages: readonly Late[] = ['due-soon', 'overdue', 'escalated'];

const labels: Readonly<Record<Late, Label>> = {
  'due-soon': { name: 'due soon', colour: 'fbca04', description: 'An action item whose last day is near' },
  overdue: { name: 'overdue', colour: 'd93f0b', description: 'An action item whose last day has passed' },
  escalated: {
    name: 'escalated',
    colour: 'b60205',
    description: 'An action item whose team has been told that it is late',
  },
};

/** Returns what an issue says of its lateness; undefined where there is nothing to say. */
export function reminderOf(facts: ReminderFacts): Reminder | undefined {
  const { lateness, due } = facts;
  if (lateness === 'none') return undefined;
  const told = stages.slice(0, stages.indexOf(lateness) + 1).map((stage) => `${stage}@${due}`);
  const marker = `<!-- lookback:reminder ${lateness} due=${due} -->`;
  return { label: labels[lateness], told, comment: { marker, text: sentence(lateness, facts) } };
}

/** Returns the comment that is still to be made. */
export function commentsDue(reminder: Reminder | undefined, told: readonly string[]): OneComment[] {
  const last = reminder?.told.at(-1);
  return reminder === undefined || last === undefined || told.includes(last) ? [] : [reminder.comment];
}

function sentence(lateness: Late, { due, owner, team, escalateAfterDays }: ReminderFacts): string {
  const wayOut =
    'Close the issue with what shows that it is done, or set another `due` in the document and say why there.';
  switch (lateness) {
    case 'due-soon':
      return `${addressed(owner ?? team)}This action item is due on ${due}.`;
    case 'overdue':
      return `${addressed(owner ?? team)}This action item was due on ${due}. ${wayOut}`;
    case 'escalated':
      return `${addressed(team ?? owner)}This action item was due on ${due}, more than ${counted(escalateAfterDays, 'day')} ago. ${wayOut}`;
  }
}

function addressed(handle: string | undefined): string {
  return handle === undefined ? '' : `${handle} `;
}
