import { CannotRun } from '../finding/cannot-run.ts';
import { type FixPlan, planFixes } from '../fix/plan.ts';
import { readContent } from '../repository/content.ts';
import type { FileTree } from '../repository/file-tree.ts';
import { assembleRepository } from '../repository/read-repository.ts';
import type { ReadingCache } from '../repository/reading-cache.ts';
import { chooser } from './chosen-paths.ts';
import { requireConfigurationFile } from './configuration-of.ts';
import { slugFrom } from './new/slug.ts';

/** What a document holds, and what it shall hold. */
export interface Replacement {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/**
 * Writes a document in place of what it held when it was read. Answers `changed` and writes nothing where it holds something
 * else by now. Throws CannotRun where it cannot be written.
 */
export type ReplaceDocument = (path: string, replacement: Replacement) => 'replaced' | 'changed';

/** Returns what can be fixed in all documents, or in the named ones. Writes nothing. Throws CannotRun where a path names nothing. */
export function planDocumentFixes(tree: FileTree, readings: ReadingCache, paths: readonly string[]): FixPlan {
  const content = readContent(tree);
  requireConfigurationFile(content.map(({ path }) => path));
  const chosen = chooser(content, paths);
  const { drafts } = assembleRepository(
    content.filter(({ path }) => chosen(path)),
    readings,
  );
  return planFixes(drafts, slugFrom);
}

/** Carries a plan out. Throws CannotRun at the first document that someone changed since; those before it are written. */
export function applyFixPlan(plan: FixPlan, replace: ReplaceDocument): void {
  for (const { path, done, bytes } of plan) {
    if (done.length === 0 || replace(path, bytes) === 'replaced') continue;
    throw new CannotRun(
      `${path} was changed while it was being fixed, and is left as it is.`,
      'Save your work there, then run `lookback check --fix` again.',
    );
  }
}
