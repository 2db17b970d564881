import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FindingsCache } from '../app/check.ts';
import type { Finding } from '../finding/finding.ts';
import { replaceCacheFile } from './replace-file.ts';

interface Kept {
  readonly fingerprint: string;
  readonly findings: readonly Finding[];
}

/** Keeps the findings of the last run in a folder, for one version of the program. */
export function openFindingsCache(folder: string, version: string): FindingsCache {
  const path = join(folder, `findings-${version}.json`);
  return {
    get: (fingerprint) => {
      const kept = readKept(path);
      return kept?.fingerprint === fingerprint ? kept.findings : undefined;
    },
    set: (fingerprint, findings) => replaceCacheFile(path, JSON.stringify({ fingerprint, findings })),
  };
}

function readKept(path: string): Kept | undefined {
  try {
    const kept: Kept = JSON.parse(readFileSync(path, 'utf8'));
    return Array.isArray(kept.findings) ? kept : undefined;
  } catch {
    // Missing or damaged: the findings are worked out again.
    return undefined;
  }
}
