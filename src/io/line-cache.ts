import { readFileSync } from 'node:fs';
import { replaceCacheFile } from './replace-file.ts';

/** Texts of one line each by key, kept in a file. */
export interface LineCache {
  readonly get: (key: string) => string | undefined;
  readonly set: (key: string, line: string) => void;
  /** Writes what is new, and leaves out what was not asked for. */
  readonly save: () => void;
}

/**
 * Opens a file with one entry a line, its key before a tab, when the first entry is asked for. A missing, foreign or damaged
 * file is an empty cache.
 */
export function openLineCache(path: string): LineCache {
  let lines: ReadonlyMap<string, string> | undefined;
  const used = new Map<string, string>();
  let added = false;
  return {
    get: (key) => {
      lines ??= readLines(path);
      const line = used.get(key) ?? lines.get(key);
      if (line !== undefined) used.set(key, line);
      return line;
    },
    set: (key, line) => {
      used.set(key, line);
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
    // Whatever keeps the cache from being read only costs the time of doing the work again.
    return '';
  }
}

function serialise(lines: ReadonlyMap<string, string>): string {
  return [...lines].map(([key, line]) => `${key}\t${line}\n`).join('');
}
