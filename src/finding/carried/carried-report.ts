import type { Code } from '../catalogue.ts';
import { countFindings, type Finding, type FindingCounts, type Level } from '../finding.ts';
import { clip } from '../reporters/inert-text.ts';
import type { Scope } from '../scope.ts';

/**
 * What is carried from the run that checked to the one that may comment. For a pull request from a fork it comes out of the
 * fork's hands: whoever reads it reads a stranger's words.
 */
export interface CarriedReport {
  readonly version: typeof reportVersion;
  readonly documents: number;
  readonly scope: CarriedScope;
  readonly blocking: FindingCounts;
  readonly elsewhere: FindingCounts;
  /** Those that block, as many as a comment could show. */
  readonly findings: readonly CarriedFinding[];
}

export type CarriedScope =
  | { readonly is: 'everything' | 'unknown' }
  | { readonly is: 'changes'; readonly documents: number; readonly configuration: boolean };

export interface CarriedFinding {
  readonly code: Code;
  readonly level: Level;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly help: string;
}

/** Raised with every change of the form, so that two versions never half understand each other. */
export const reportVersion = 1;
export const carriedLimits = { findings: 200, words: 1000, path: 300, bytes: 1024 * 1024 } as const;

interface Checked {
  readonly documents: number;
  readonly scope: Scope;
  readonly blocking: readonly Finding[];
  readonly elsewhere: readonly Finding[];
}

/** Returns what the comment on a pull request is made from, within the bounds its reader asks for. */
export function carriedReport({ documents, scope, blocking, elsewhere }: Checked): CarriedReport {
  return {
    version: reportVersion,
    documents,
    scope: scope.is === 'unknown' ? { is: 'unknown' } : scope,
    blocking: countFindings(blocking),
    elsewhere: countFindings(elsewhere),
    findings: blocking.slice(0, carriedLimits.findings).map(carried),
  };
}

function carried({ code, level, file, start, message, help }: Finding): CarriedFinding {
  return {
    code,
    level,
    file: clip(file, carriedLimits.path),
    line: start.line,
    column: start.column,
    message: clip(message, carriedLimits.words),
    help: clip(help, carriedLimits.words),
  };
}
