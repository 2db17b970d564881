import type { Code } from './catalogue.ts';
import type { Position } from './position.ts';

export type Level = 'error' | 'warning' | 'info';

/** A second place that explains a finding, such as the other of two documents with one id. */
export interface RelatedPlace {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
  readonly message: string;
}

/** One result of a rule, as reporters print it. */
export interface Finding {
  readonly code: Code;
  readonly level: Level;
  /** Path from the root of the repository, with forward slashes. */
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
  /** JSON pointer (RFC 6901) into the front matter, where the finding is about a value there. */
  readonly pointer?: string;
  readonly message: string;
  readonly help: string;
  readonly related?: readonly RelatedPlace[];
  /** What stands at its place is a secret, and is never repeated. */
  readonly secret?: true;
}

export type FindingCounts = Readonly<Record<Level, number>>;

/** Orders findings by file, place, code and message, so that output never depends on the order of the work. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.start.line - b.start.line ||
    a.start.column - b.start.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

/** Returns how many findings there are of each level. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.level] += 1;
  return counts;
}

/** By code unit, not by locale: the same order on every machine. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
