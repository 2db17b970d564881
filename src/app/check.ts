import { decodeText } from '../document/text.ts';
import { CannotRun } from '../finding/cannot-run.ts';
import { countFindings, type Finding, type FindingCounts } from '../finding/finding.ts';
import { configurationPath } from '../repository/document-path.ts';
import type { FileTree } from '../repository/file-tree.ts';
import { readRepository } from '../repository/read-repository.ts';
import type { ReadingCache } from '../repository/reading-cache.ts';
import type { Repository } from '../repository/repository.ts';
import { findAll } from './find.ts';

export interface CheckOptions {
  /** Files or folders to report on, from the root; empty for all. Everything is read all the same, for the references. */
  readonly paths: readonly string[];
  /** Warnings count as failures too. */
  readonly strict: boolean;
}

export interface CheckResult {
  /** How many documents were reported on. */
  readonly documents: number;
  readonly findings: readonly Finding[];
  readonly counts: FindingCounts;
  readonly passed: boolean;
  /** The text of a file with findings, for a code frame. */
  readonly textOf: (file: string) => string;
}

/** Holds every document against every rule. Throws CannotRun where there is nothing to check. */
export function check(tree: FileTree, cache: ReadingCache, options: CheckOptions): CheckResult {
  const repository = readRepository(tree, cache);
  requireContent(repository);
  const chosen = chooser(repository, options.paths);
  const findings = findAll(repository).filter(({ file }) => chosen(file));
  const counts = countFindings(findings);
  const texts = new Map(repository.drafts.map((draft) => [draft.path, draft.bytes]));
  return {
    documents: repository.drafts.filter(({ path }) => chosen(path)).length,
    findings,
    counts,
    passed: counts.error === 0 && (!options.strict || counts.warning === 0),
    textOf: (file) => decodeText(texts.get(file) ?? new Uint8Array()) ?? '',
  };
}

function requireContent(repository: Repository): void {
  if (repository.drafts.some(({ path }) => path === configurationPath)) return;
  if (repository.reports.some(({ file }) => file === configurationPath)) return;
  throw new CannotRun(
    `There is no ${configurationPath} here.`,
    'Run this in the folder that holds it, or name that folder with --root.',
  );
}

/** Returns whether a file was asked for. Throws where a path names nothing: a typo must not look like a clean result. */
function chooser(repository: Repository, paths: readonly string[]): (file: string) => boolean {
  if (paths.length === 0) return () => true;
  const wanted = paths.map((path) => path.replace(/^\.\//, '').replace(/\/+$/, ''));
  const isWanted = (file: string) => (path: string) =>
    path === '.' || file === path || file.startsWith(`${path}/`);
  const files = [...repository.drafts.map(({ path }) => path), ...repository.reports.map(({ file }) => file)];
  for (const path of wanted) {
    if (files.some((file) => isWanted(file)(path))) continue;
    throw new CannotRun(
      `There is no document at ${path}.`,
      'Name files or folders by their path from the root.',
    );
  }
  return (file) => wanted.some(isWanted(file));
}
