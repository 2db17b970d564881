import type { ConfigurationFile } from '../schema/kind.ts';

type SeverityEntry = ConfigurationFile['severities'][string];
type TeamEntry = ConfigurationFile['teams'][string];
export type ReviewRule = NonNullable<SeverityEntry['review']>;

/** The sections of a postmortem, unless a severity lists its own. */
const standardSections = [
  'Summary',
  'Impact',
  'Timeline',
  'Contributing factors',
  'What went well',
  'What went poorly',
  'Where we got lucky',
  'Lessons',
] as const;

const standardCategories: Readonly<Record<string, string>> = {
  capacity: 'Not enough of something, or a limit nobody knew.',
  change: 'A deployment, a command, a rollout.',
  configuration: 'A setting that was valid and wrong.',
  dependency: 'Something needed that was not there.',
  design: 'How the system was built to behave.',
  monitoring: 'What was not seen, or not in time.',
  process: 'How people were asked to work.',
  recovery: 'The way back was slow, untried or blocked.',
};

export interface Severity {
  readonly id: string;
  /** 0 is the worst. */
  readonly rank: number;
  readonly name: string;
  readonly description: string;
  readonly engagement?: string;
  readonly postmortemRequired: boolean;
  /** Business days after resolution. */
  readonly postmortemWithinDays?: number;
  readonly sections: readonly string[];
  readonly review: ReviewRule;
}

export interface Team extends Readonly<TeamEntry> {
  readonly id: string;
}

/** lookback.yml with every default filled in. */
export interface Configuration {
  readonly title: string;
  readonly repository?: string;
  /** Worst first. */
  readonly severities: readonly Severity[];
  readonly teams: readonly Team[];
  readonly factorCategories: Readonly<Record<string, string>>;
  readonly review: NonNullable<ConfigurationFile['review']>;
  readonly issues: { readonly label: string; readonly assign: boolean };
  readonly rules: NonNullable<ConfigurationFile['rules']>;
  readonly site: NonNullable<ConfigurationFile['site']>;
}

/** Returns the configuration a valid lookback.yml stands for. */
export function configurationFrom(file: ConfigurationFile): Configuration {
  return {
    title: file.title,
    ...(file.repository === undefined ? {} : { repository: file.repository }),
    severities: Object.entries(file.severities).map(([id, entry], rank) => severityFrom(id, entry, rank)),
    teams: Object.entries(file.teams).map(([id, entry]) => ({ id, ...entry })),
    factorCategories: file.taxonomy?.factor_categories ?? standardCategories,
    review: file.review ?? {},
    issues: { label: file.issues?.label ?? 'lookback', assign: file.issues?.assign ?? true },
    rules: file.rules ?? {},
    site: file.site ?? {},
  };
}

function severityFrom(id: string, entry: SeverityEntry, rank: number): Severity {
  const postmortemRequired = entry.postmortem === 'required';
  return {
    id,
    rank,
    name: entry.name,
    description: entry.description,
    ...(entry.engagement === undefined ? {} : { engagement: entry.engagement }),
    postmortemRequired,
    ...(entry.postmortem_within_days === undefined
      ? {}
      : { postmortemWithinDays: entry.postmortem_within_days }),
    sections: entry.sections ?? (postmortemRequired ? standardSections : []),
    review: entry.review ?? {},
  };
}
