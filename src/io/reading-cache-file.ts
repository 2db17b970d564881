import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentReading } from '../document/document.ts';
import { readingVersion } from '../document/document.ts';
import type { ReadingCache } from '../repository/reading-cache.ts';

export interface ReadingCacheFile extends ReadingCache {
  /** Writes what is new. Two runs at once leave the file of one of them, never a mixture. */
  readonly save: () => void;
}

/**
 * Opens the cache of a folder; without a folder nothing is kept. The file holds one reading a line, its key before a tab, and is
 * parsed entry by entry as they are asked for. A missing, foreign or damaged file is an empty cache.
 */
export function openReadingCache(folder: string | undefined): ReadingCacheFile {
  if (folder === undefined) return { get: () => undefined, set: () => undefined, save: () => undefined };
  const path = join(folder, `readings-${readingVersion}.tsv`);
  const known = readLines(path);
  const used = new Map<string, string>();
  let changed = false;
  return {
    get: (key) => {
      const line = known.get(key);
      if (line === undefined) return undefined;
      used.set(key, line);
      return parseReading(line);
    },
    set: (key, reading) => {
      used.set(key, JSON.stringify(reading));
      changed = true;
    },
    save: () => {
      if (changed || used.size !== known.size) writeLines(folder, path, used);
    },
  };
}

function readLines(path: string): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const line of readText(path).split('\n')) {
    const tab = line.indexOf('\t');
    if (tab > 0) lines.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return lines;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Whatever keeps the cache from being read only costs the time of reading the documents again.
    return '';
  }
}

function parseReading(line: string): DocumentReading | undefined {
  try {
    const reading: DocumentReading = JSON.parse(line);
    return reading;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Written beside and renamed into place, so that no run ever reads half a file. */
function writeLines(folder: string, path: string, lines: ReadonlyMap<string, string>): void {
  const temporary = `${path}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(temporary, [...lines].map(([key, line]) => `${key}\t${line}\n`).join(''));
    renameSync(temporary, path);
  } catch {
    // A folder that cannot be written to costs the next run some time and this one nothing.
    rmSync(temporary, { force: true });
  }
}
