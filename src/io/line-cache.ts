import { readFileSync } from 'node:fs';
import { openReplacement, type Replacement } from './replace-file.ts';

/** Texts of one line each by key, kept in a file. */
export interface LineCache {
  readonly get: (key: string) => string | undefined;
  /** What was set is there in the next run; this one does not ask for it again. */
  readonly set: (key: string, line: string) => void;
  /** Writes what is new, and leaves out what was not asked for. */
  readonly save: () => void;
}

/**
 * Opens a file with one entry a line, its key before a tab, when the first entry is asked for. A missing, foreign or damaged
 * file is an empty cache. New entries are written as they come: thousands of them held back would fill the memory.
 */
export function openLineCache(path: string): LineCache {
  let lines: ReadonlyMap<string, string> | undefined;
  let replacement: Replacement | undefined;
  const asked = new Set<string>();
  const added = new Set<string>();
  return {
    get: (key) => {
      lines ??= readLines(path);
      const line = lines.get(key);
      if (line !== undefined) asked.add(key);
      return line;
    },
    set: (key, line) => {
      if (added.has(key)) return;
      added.add(key);
      replacement ??= openReplacement(path);
      replacement.write(`${key}\t${line}\n`);
    },
    save: () => {
      const before = lines ?? new Map<string, string>();
      if (added.size === 0 && asked.size === before.size) return;
      replacement ??= openReplacement(path);
      for (const key of asked) if (!added.has(key)) replacement.write(`${key}\t${before.get(key) ?? ''}\n`);
      replacement.finish();
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
