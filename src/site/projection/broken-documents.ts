import { catalogue, word } from '../../finding/catalogue.ts';
import type { LocalReport } from '../../finding/report.ts';
import { parseClockTime } from '../../incident/clock-time.ts';
import { clockKeys } from '../../incident/clocks.ts';
import type { Configuration } from '../../repository/configuration.ts';
import { indexReferences, type References } from '../../repository/references.ts';
import type {
  IncidentDocument,
  MaintenanceDocument,
  Repository,
  RunbookDocument,
  ServiceDocument,
} from '../../repository/repository.ts';
import { parseCalendarDate, parseInstant } from '../../time/instant.ts';

/** A document the site cannot tell without guessing. */
export interface BrokenDocument {
  readonly file: string;
  readonly message: string;
}

/**
 * Returns every document that cannot be read, does not satisfy its schema, or names a moment, severity, category, team or
 * service that does not exist, in the order of their paths.
 */
export function brokenDocuments(repository: Repository, configuration: Configuration): BrokenDocument[] {
  const references = indexReferences(repository);
  const broken = [
    ...unreadableDocuments(repository),
    ...each(repository.incidents, (one) => incidentProblems(one, configuration, references)),
    ...each(repository.maintenance, (one) => maintenanceProblems(one, references)),
    ...each(repository.runbooks, runbookProblems),
    ...each(repository.services, (one) => serviceProblems(one, configuration)),
  ];
  return broken.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

/** Returns every document that cannot be read or does not satisfy its schema. */
export function unreadableDocuments({ reports, drafts }: Repository): BrokenDocument[] {
  return [
    ...reports.flatMap((report) => explain(report.file, report)),
    ...drafts.flatMap((draft) => draft.reports.flatMap((report) => explain(draft.path, report))),
  ];
}

function explain(file: string, { problem }: LocalReport): BrokenDocument[] {
  return catalogue[problem.code].level === 'error' ? [{ file, message: word(problem).message }] : [];
}

function each<Document extends { readonly path: string }>(
  documents: ReadonlyMap<string, Document>,
  problemsOf: (document: Document) => readonly string[],
): BrokenDocument[] {
  return [...documents.values()].flatMap((document) =>
    problemsOf(document).map((message) => ({ file: document.path, message })),
  );
}

function incidentProblems(
  { values }: IncidentDocument,
  { severities, factorCategories }: Configuration,
  references: References,
): string[] {
  const updates = values.updates ?? [];
  const unknownCategories = (values.factors ?? []).filter(
    ({ category }) => factorCategories[category] === undefined,
  );
  return [
    ...clockKeys.flatMap((key) => impossibleMoment(values[key])),
    ...updates.flatMap(({ at }) => impossibleMoment(at)),
    ...(severities.some(({ id }) => id === values.severity) ? [] : [unknown('severity', values.severity)]),
    ...unknownCategories.map(({ category }) => unknown('category of factors', category)),
    ...unknownServices([...values.services, ...componentsOf(updates)], references),
  ];
}

function maintenanceProblems({ values }: MaintenanceDocument, references: References): string[] {
  const moments = [
    values.starts_at,
    values.ends_at,
    values.completed_at,
    values.cancelled?.at,
    ...(values.updates ?? []).map(({ at }) => at),
  ];
  return [
    ...moments.flatMap((text) =>
      text === undefined || parseInstant(text) !== undefined ? [] : [impossible(text)],
    ),
    ...unknownServices([...values.services, ...Object.keys(values.components ?? {})], references),
  ];
}

function runbookProblems({ values: { reviewed_on } }: RunbookDocument): string[] {
  return parseCalendarDate(reviewed_on) === undefined ? [impossible(reviewed_on)] : [];
}

function serviceProblems({ values: { owner } }: ServiceDocument, { teams }: Configuration): string[] {
  return teams.some(({ id }) => id === owner) ? [] : [unknown('team', owner)];
}

function impossibleMoment(text: string | undefined): string[] {
  return text === undefined || parseClockTime(text) !== undefined ? [] : [impossible(text)];
}

function impossible(text: string): string {
  return `\`${text}\` is not a moment that exists.`;
}

function componentsOf(updates: readonly { readonly components?: object }[]): string[] {
  return updates.flatMap(({ components }) => Object.keys(components ?? {}));
}

function unknownServices(ids: readonly string[], { current }: References): string[] {
  const missing = new Set(ids.filter((id) => current('service', id) === undefined));
  return [...missing].map((id) => unknown('service', id));
}

function unknown(what: string, name: string): string {
  return `There is no ${what} \`${name}\`.`;
}
