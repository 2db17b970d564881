import { join } from 'node:path';
import type { DocumentReading } from '../document/document.ts';
import type { ReadingCache } from '../repository/reading-cache.ts';
import { openLineCache } from './line-cache.ts';

export interface ReadingCacheFile extends ReadingCache {
  readonly save: () => void;
}

/** Opens the readings a folder keeps for one version of the program. */
export function openReadingCache(folder: string, version: string): ReadingCacheFile {
  const lines = openLineCache(join(folder, `readings-${version}.tsv`));
  return {
    get: (key) => parseReading(lines.get(key)),
    set: (key, reading) => lines.set(key, JSON.stringify(reading)),
    save: lines.save,
  };
}

/** A damaged entry is one that is not there. */
function parseReading(line: string | undefined): DocumentReading | undefined {
  if (line === undefined) return undefined;
  try {
    const reading: DocumentReading = JSON.parse(line);
    return reading;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
