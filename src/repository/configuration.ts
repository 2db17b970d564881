import type { ConfigurationFile } from '../schema/kind.ts';
import { type BusinessCalendar, businessCalendar } from '../time/business-days.ts';
import { type IssuesConfiguration, issuesFrom } from './issues-configuration.ts';

type SeverityEntry = ConfigurationFile['severities'][string];
type TeamEntry = ConfigurationFile['teams'][string];
export type RuleLevels = NonNullable<ConfigurationFile['rules']>;
export type ReviewRule = NonNullable<SeverityEntry['review']>;
export type RequiredRole = NonNullable<SeverityEntry['roles']>[number];

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
  /** Business days after resolution. */
  readonly actionsWithinDays?: number;
  readonly firstUpdateWithinMinutes?: number;
  readonly updateEveryMinutes?: number;
  readonly roles: readonly RequiredRole[];
  readonly sections: readonly string[];
  readonly review: ReviewRule;
  /** Levels of rules in its documents, where they differ. */
  readonly rules: RuleLevels;
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
  readonly issues: IssuesConfiguration;
  readonly runbooks: {
    /** The sections every runbook must have. */
    readonly sections: readonly string[];
  };
  readonly calendar: BusinessCalendar;
  /** Beyond which values a date is doubted. */
  readonly limits: {
    readonly earliestYear: number;
    readonly incidentDays: number;
    readonly maintenanceDays: number;
  };
  readonly rules: RuleLevels;
  readonly language: { readonly people: readonly string[]; readonly allowed: readonly string[] };
  readonly leaks: { readonly internalDomains: readonly string[]; readonly allowed: readonly string[] };
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
    issues: issuesFrom(file.issues ?? {}),
    runbooks: { sections: file.runbooks?.sections ?? [] },
    calendar: businessCalendar(file.calendar ?? {}),
    limits: {
      earliestYear: file.limits?.earliest_year ?? 1990,
      incidentDays: file.limits?.incident_days ?? 30,
      maintenanceDays: file.limits?.maintenance_days ?? 7,
    },
    rules: file.rules ?? {},
    language: { people: file.language?.people ?? [], allowed: file.language?.allowed ?? [] },
    leaks: {
      internalDomains: file.leaks?.internal_domains ?? [],
      allowed: file.leaks?.allowed ?? [],
    },
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
    ...(entry.actions_within_days === undefined ? {} : { actionsWithinDays: entry.actions_within_days }),
    ...(entry.first_update_within_minutes === undefined
      ? {}
      : { firstUpdateWithinMinutes: entry.first_update_within_minutes }),
    ...(entry.update_every_minutes === undefined ? {} : { updateEveryMinutes: entry.update_every_minutes }),
    roles: entry.roles ?? [],
    sections: entry.sections ?? (postmortemRequired ? standardSections : []),
    review: entry.review ?? {},
    rules: entry.rules ?? {},
  };
}
