import type { CheckCaches } from '../app/check.ts';
import { noCache } from '../repository/reading-cache.ts';
import { buildId } from './build-id.ts';
import { openFindingsCache } from './findings-cache.ts';
import { openReadingCache } from './reading-cache.ts';

export interface Caches extends CheckCaches {
  readonly save: () => void;
}

/** Keeps nothing between runs. */
export const withoutCaches: Caches = {
  readings: noCache,
  findings: { get: () => undefined, set: () => undefined },
  save: () => undefined,
};

/** Opens what a folder keeps for this version of the program; without a folder, or run from source, keeps nothing. */
export function openCaches(folder: string | undefined): Caches {
  if (folder === undefined || buildId === undefined) return withoutCaches;
  const readings = openReadingCache(folder, buildId);
  return { readings, findings: openFindingsCache(folder, buildId), save: readings.save };
}
