import { inertMarkdown } from '../finding/reporters/inert-text.ts';
import { type DesiredIssue, titleFingerprint } from './desired-issue.ts';
import type { BlockContent } from './managed-block.ts';
import type { WrittenAssignee, WrittenRecord } from './written-record.ts';

/** What the record says beside what follows from the desired issue. */
export interface Standing {
  readonly assignee: WrittenAssignee | undefined;
  readonly told: readonly string[];
  readonly children?: readonly string[];
}

/** Returns what the managed block of a desired issue holds. */
export function wantedContent(desired: DesiredIssue, standing: Standing): BlockContent {
  const { key, status, title, labels } = desired;
  const record: WrittenRecord = {
    status,
    title: titleFingerprint(title),
    labels: labels.map(({ name }) => name),
    ...(standing.assignee === undefined ? {} : { assignee: standing.assignee }),
    told: standing.told,
    children: standing.children ?? [],
  };
  return { key, record, text: withNote(desired.text, standing.assignee) };
}

/** The stages of today's reminder and none of another due date. */
export function toldOnOpening({ reminder }: DesiredIssue): readonly string[] {
  return reminder?.told ?? [];
}

/** Whoever reads the issue must not wait for someone who was never told. */
function withNote(text: string, assignee: WrittenAssignee | undefined): string {
  if (assignee?.is !== 'refused') return text;
  const login = inertMarkdown(assignee.login);
  return `**${login} could not be assigned:** GitHub assigns only people with access to this repository.\n\n${text}`;
}
