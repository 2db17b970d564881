import type { Draft } from '../repository/repository.ts';

/** Whether a key was written with a typo in the mapping at a JSON pointer: it has its own finding, and is not also missing. */
export function isMisspelt(draft: Draft, pointer: string, key: string): boolean {
  return draft.reports.some(
    ({ problem, spot }) =>
      problem.code === 'schema/unknown-key' &&
      problem.suggestion === key &&
      spot.in === 'front-matter' &&
      spot.pointer.slice(0, spot.pointer.lastIndexOf('/')) === pointer,
  );
}
