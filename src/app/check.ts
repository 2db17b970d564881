import { decodeText } from '../document/text.ts';
import { countFindings, type Finding, type FindingCounts } from '../finding/finding.ts';
import { isAbout, isTouched, type Scope } from '../finding/scope.ts';
import { withoutSecrets } from '../finding/without-secrets.ts';
import { type ContentFile, fingerprint, readContent } from '../repository/content.ts';
import { configurationPath } from '../repository/document-path.ts';
import type { FileTree } from '../repository/file-tree.ts';
import { assembleRepository, type OnProgress } from '../repository/read-repository.ts';
import type { ReadingCache } from '../repository/reading-cache.ts';
import { formatCalendarDate, type Instant } from '../time/instant.ts';
import type { Changes } from './changed-files.ts';
import { chooser } from './chosen-paths.ts';
import { requireConfigurationFile } from './configuration-of.ts';
import { findAll } from './find.ts';

export interface CheckOptions {
  /** Files or folders to report on, from the root; empty for all. Everything is read all the same, for the references. */
  readonly paths: readonly string[];
  /** Warnings count as failures too. */
  readonly strict: boolean;
  /** The present, for what is late, stale or yet to come. */
  readonly now: Instant;
  /** What the change touches that is to be judged. Undefined where there is none, and every finding decides. */
  readonly changes?: Changes | undefined;
  readonly onProgress?: OnProgress;
}

export interface CheckResult {
  /** How many documents were reported on. */
  readonly documents: number;
  readonly findings: readonly Finding[];
  readonly counts: FindingCounts;
  /** The findings that decide, and those that are only counted; both in the order of `findings`. */
  readonly blocking: readonly Finding[];
  readonly elsewhere: readonly Finding[];
  readonly scope: Scope;
  readonly passed: boolean;
  /** The text of a file with findings, for a code frame; secrets in it are hidden. */
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
  const findings = allFindings(content, caches, options).filter(({ file }) => chosen(file));
  const documents = content.filter((file) => isDocument(file) && chosen(file.path));
  const { blocking, elsewhere } = divided(findings, options.changes);
  const counts = countFindings(blocking);
  return {
    documents: documents.length,
    findings,
    counts: countFindings(findings),
    blocking,
    elsewhere,
    scope: scopeOf(options.changes, documents),
    passed: counts.error === 0 && (!options.strict || counts.warning === 0),
    textOf: textsOf(content, findings),
  };
}

function divided(
  findings: readonly Finding[],
  changes: Changes | undefined,
): Pick<CheckResult, 'blocking' | 'elsewhere'> {
  if (!changes?.known) return { blocking: findings, elsewhere: [] };
  const { files } = changes;
  return {
    blocking: findings.filter((finding) => isAbout(finding, files)),
    elsewhere: findings.filter((finding) => !isAbout(finding, files)),
  };
}

function scopeOf(changes: Changes | undefined, documents: readonly ContentFile[]): Scope {
  if (changes === undefined) return { is: 'everything' };
  if (!changes.known) return { is: 'unknown', why: changes.why };
  return {
    is: 'changes',
    documents: documents.filter(({ path }) => isTouched(path, changes.files)).length,
    configuration: changes.files.has(configurationPath),
  };
}

function allFindings(
  content: readonly ContentFile[],
  caches: CheckCaches,
  { now, onProgress }: CheckOptions,
): readonly Finding[] {
  // Rules look at the day only. What lies in the future passes within the day, so it is not kept.
  const key = `${fingerprint(content)} ${formatCalendarDate(now)}`;
  const known = caches.findings.get(key);
  if (known !== undefined) return known;
  const findings = findAll(assembleRepository(content, caches.readings, onProgress), now);
  if (!findings.some(({ code }) => code === 'time/future')) caches.findings.set(key, findings);
  return findings;
}

function textsOf(content: readonly ContentFile[], findings: readonly Finding[]): CheckResult['textOf'] {
  const files = new Map(content.map((file) => [file.path, file]));
  const secrets = Map.groupBy(
    findings.filter(({ secret }) => secret === true),
    ({ file }) => file,
  );
  return (path) => {
    const file = files.get(path);
    const text = file !== undefined && 'blob' in file ? (decodeText(file.bytes) ?? '') : '';
    return withoutSecrets(text, secrets.get(path) ?? []);
  };
}

function isDocument({ is }: ContentFile): boolean {
  return is === 'document' || is === 'stray' || is === 'too-large';
}
