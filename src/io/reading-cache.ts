import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentReading } from '../document/document.ts';
import type { ReadingCache } from '../repository/reading-cache.ts';
import { replaceCacheFile } from './replace-file.ts';

export interface ReadingCacheFile extends ReadingCache {
  /** Writes what is new, and leaves out what was not asked for. */
  readonly save: () => void;
}

/**
 * Opens the cache of a folder for one version of the program. The file holds one reading a line, its key before a tab; it is
 * opened when the first reading is asked for, and parsed line by line. A missing, foreign or damaged file is an empty
 * cache.
 */
export function openReadingCache(folder: string, version: string): ReadingCacheFile {
  const path = join(folder, `readings-${version}.tsv`);
  let lines: ReadonlyMap<string, string> | undefined;
  const used = new Map<string, string>();
  let added = false;
  return {
    get: (key) => {
      lines ??= readLines(path);
      const line = lines.get(key);
      const reading = line === undefined ? undefined : parseReading(line);
      if (line !== undefined && reading !== undefined) used.set(key, line);
      return reading;
    },
    set: (key, reading) => {
      used.set(key, JSON.stringify(reading));
      added = true;
    },
    save: () => {
      if (added || (lines !== undefined && used.size < lines.size)) replaceCacheFile(path, serialise(used));
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

function serialise(lines: ReadonlyMap<string, string>): string {
  return [...lines].map(([key, line]) => `${key}\t${line}\n`).join('');
}
