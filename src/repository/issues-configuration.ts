import type { ConfigurationFile } from '../schema/kind.ts';

/** How action items become issues, with every default filled in. */
export interface IssuesConfiguration {
  /** The label of every managed issue. */
  readonly label: string;
  readonly assign: boolean;
  readonly openIn: 'incidents' | 'services';
  /** Other repositories in which issues may lie, as `owner/name`. */
  readonly repositories: readonly string[];
  readonly tracking: boolean;
  readonly evidence: 'none' | 'ask' | 'reopen';
  readonly dueLabels: boolean;
  readonly reminders: boolean;
  /** Calendar days. */
  readonly dueSoonDays: number;
  /** Calendar days. */
  readonly escalateAfterDays: number;
  /** Calendar days. */
  readonly agedDays: number;
}

export function issuesFrom(file: NonNullable<ConfigurationFile['issues']>): IssuesConfiguration {
  return {
    label: file.label ?? 'lookback',
    assign: file.assign ?? true,
    openIn: file.open_in ?? 'incidents',
    repositories: file.repositories ?? [],
    tracking: file.tracking ?? false,
    evidence: file.evidence ?? 'ask',
    dueLabels: file.due_labels ?? false,
    reminders: file.reminders ?? true,
    dueSoonDays: file.due_soon_days ?? 7,
    escalateAfterDays: file.escalate_after_days ?? 14,
    agedDays: file.aged_days ?? 90,
  };
}
