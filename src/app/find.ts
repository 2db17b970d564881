import { catalogue, word } from '../finding/catalogue.ts';
import { compareFindings, type Finding, type Level, type RelatedPlace } from '../finding/finding.ts';
import type { RelatedNote, Report } from '../finding/report.ts';
import { hideSecretsIn } from '../finding/without-secrets.ts';
import { type Draft, isDraftOf, type Repository } from '../repository/repository.ts';
import { reportAll } from '../rules/report-all.ts';
import { Locator } from '../schema/locate.ts';
import type { Instant } from '../time/instant.ts';
import { suppress } from './suppress.ts';

/** Returns every finding about a repository, sorted, at the levels its configuration asks for. */
export function findAll(repository: Repository, now: Instant): Finding[] {
  return findIn(repository, now, () => true);
}

/** Returns the same for some of its files only. */
export function findIn(
  repository: Repository,
  now: Instant,
  isAskedFor: (file: string) => boolean,
): Finding[] {
  const locators = new Locators(repository);
  const levels = new Levels(repository);
  const worded = (reports: readonly Report[]): Finding[] =>
    reports.flatMap((report) => {
      const level = levels.of(report);
      return level === 'off' ? [] : [toFinding(report, level, locators)];
    });
  const findings = worded(reportAll(repository, now, isAskedFor));
  const drafts = [...repository.drafts, ...repository.strays].filter(({ path }) => isAskedFor(path));
  const { silenced, reports } = suppressIn(drafts, findings, locators);
  const told = [...findings.filter((finding) => !silenced.has(finding)), ...worded(reports)];
  return [...hideSecretsIn(told, (file) => locators.of(file).text)].sort(compareFindings);
}

function suppressIn(drafts: readonly Draft[], findings: readonly Finding[], locators: Locators) {
  const silenced = new Set<Finding>();
  const reports: Report[] = [];
  const byFile = Map.groupBy(findings, ({ file }) => file);
  for (const { path, reading } of drafts) {
    if (reading.ignores.length === 0 && reading.unreadIgnores.length === 0) continue;
    const result = suppress(reading, byFile.get(path) ?? [], locators.of(path));
    for (const finding of result.silenced) silenced.add(finding);
    reports.push(...result.reports.map((report) => ({ ...report, file: path })));
  }
  return { silenced, reports };
}

/** What the severity of the document says comes first, then what holds for all documents, then the catalogue. */
class Levels {
  readonly #configuration: Repository['soundConfiguration'];
  readonly #severityOf: ReadonlyMap<string, string>;

  constructor({ soundConfiguration, drafts, strays }: Repository) {
    this.#configuration = soundConfiguration;
    this.#severityOf = new Map(
      [...drafts, ...strays].flatMap((draft) =>
        isDraftOf(draft, 'incident') && draft.sound.severity !== undefined
          ? [[draft.path, draft.sound.severity]]
          : [],
      ),
    );
  }

  of({ problem, file }: Report): Level | 'off' {
    const severity = this.#severityOf.get(file);
    const own = this.#configuration?.severities.find(({ id }) => id === severity)?.rules;
    return own?.[problem.code] ?? this.#configuration?.rules[problem.code] ?? catalogue[problem.code].level;
  }
}

function toFinding(report: Report, level: Level, locators: Locators): Finding {
  const { problem, file, spot } = report;
  const related = report.related?.map(
    (other): RelatedPlace => ({
      file: other.file,
      ...locators.of(other.file).place(other.spot),
      message: relatedNotes[other.note],
    }),
  );
  return {
    code: problem.code,
    level,
    file,
    ...locators.of(file).place(spot),
    ...(spot.in === 'front-matter' ? { pointer: spot.pointer } : {}),
    ...word(problem),
    ...(related === undefined ? {} : { related }),
    ...(catalogue[problem.code].secret === true ? { secret: true } : {}),
  };
}

const relatedNotes: Readonly<Record<RelatedNote, string>> = {
  'declared-here': 'This document has the id already.',
  'compared-with': 'Compared with this.',
  'first-used-here': 'First used here.',
};

/** One locator a file, made when the first finding needs it. */
class Locators {
  readonly #byFile = new Map<string, Locator>();
  readonly #drafts: ReadonlyMap<string, Draft>;

  constructor({ drafts, strays }: Repository) {
    this.#drafts = new Map([...drafts, ...strays].map((draft) => [draft.path, draft]));
  }

  of(file: string): Locator {
    const known = this.#byFile.get(file);
    if (known !== undefined) return known;
    const draft = this.#drafts.get(file);
    // A file that could not be read has its findings at its beginning.
    const locator = new Locator(
      draft?.bytes ?? new Uint8Array(),
      draft?.reading.yaml ?? { start: 0, end: 0 },
    );
    this.#byFile.set(file, locator);
    return locator;
  }
}
