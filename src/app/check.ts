import { decodeText } from '../document/text.ts';
import { CannotRun } from '../finding/cannot-run.ts';
import { countFindings, type Finding, type FindingCounts } from '../finding/finding.ts';
import { type ContentFile, fingerprint, readContent } from '../repository/content.ts';
import type { FileTree } from '../repository/file-tree.ts';
import { assembleRepository, type OnProgress } from '../repository/read-repository.ts';
import type { ReadingCache } from '../repository/reading-cache.ts';
import { requireConfigurationFile } from './configuration-of.ts';
import { findAll } from './find.ts';

export interface CheckOptions {
  /** Files or folders to report on, from the root; empty for all. Everything is read all the same, for the references. */
  readonly paths: readonly string[];
  /** Warnings count as failures too. */
  readonly strict: boolean;
  readonly onProgress?: OnProgress;
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

/** Keeps the findings of the last run, by the fingerprint of everything they were made from. */
export interface FindingsCache {
  readonly get: (fingerprint: string) => readonly Finding[] | undefined;
  readonly set: (fingerprint: string, findings: readonly Finding[]) => void;
}

export interface CheckCaches {
  readonly readings: ReadingCache;
  readonly findings: FindingsCache;
}

/** Holds every document against every rule. Throws CannotRun where there is nothing to check. */
export function check(tree: FileTree, caches: CheckCaches, options: CheckOptions): CheckResult {
  const content = readContent(tree);
  requireConfigurationFile(content.map(({ path }) => path));
  const chosen = chooser(content, options.paths);
  const findings = allFindings(content, caches, options.onProgress).filter(({ file }) => chosen(file));
  const counts = countFindings(findings);
  return {
    documents: content.filter((file) => isDocument(file) && chosen(file.path)).length,
    findings,
    counts,
    passed: counts.error === 0 && (!options.strict || counts.warning === 0),
    textOf: (path) => textOf(content, path),
  };
}

function allFindings(
  content: readonly ContentFile[],
  caches: CheckCaches,
  onProgress: OnProgress | undefined,
): readonly Finding[] {
  const key = fingerprint(content);
  const known = caches.findings.get(key);
  if (known !== undefined) return known;
  const findings = findAll(assembleRepository(content, caches.readings, onProgress));
  caches.findings.set(key, findings);
  return findings;
}

function textOf(content: readonly ContentFile[], path: string): string {
  const file = content.find((candidate) => candidate.path === path);
  return file?.is === 'document' ? (decodeText(file.bytes) ?? '') : '';
}

function isDocument({ is }: ContentFile): boolean {
  return is === 'document' || is === 'too-large';
}

/** Returns whether a file was asked for. Throws where a path names nothing: a typo must not look like a clean result. */
function chooser(content: readonly ContentFile[], paths: readonly string[]): (file: string) => boolean {
  if (paths.length === 0) return () => true;
  const wanted = paths.map((path) => path.replace(/^\.\//, '').replace(/\/+$/, ''));
  const isWanted = (file: string) => (path: string) =>
    path === '.' || file === path || file.startsWith(`${path}/`);
  for (const path of wanted) {
    if (content.some((file) => isWanted(file.path)(path))) continue;
    throw new CannotRun(
      `There is no document at ${path}.`,
      'Name files or folders by their path from the root, such as incidents/2026.',
    );
  }
  return (file) => wanted.some(isWanted(file));
}
