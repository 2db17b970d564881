import { catalogue, word } from '../finding/catalogue.ts';
import { compareFindings, type Finding, type Level, type RelatedPlace } from '../finding/finding.ts';
import type { RelatedNote, Report } from '../finding/report.ts';
import type { Draft, Repository } from '../repository/repository.ts';
import { reportAll } from '../rules/report-all.ts';
import { Locator } from '../schema/locate.ts';

/** Returns every finding about a repository, sorted, at the levels its configuration asks for. */
export function findAll(repository: Repository): Finding[] {
  const locators = new Locators(repository);
  return reportAll(repository)
    .flatMap((report) => {
      const level = levelOf(report, repository);
      return level === 'off' ? [] : [toFinding(report, level, locators)];
    })
    .sort(compareFindings);
}

function levelOf({ problem }: Report, { configuration }: Repository): Level | 'off' {
  return configuration?.rules[problem.code] ?? catalogue[problem.code].level;
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

  constructor({ drafts }: Repository) {
    this.#drafts = new Map(drafts.map((draft) => [draft.path, draft]));
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
