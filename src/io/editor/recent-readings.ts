import type { DocumentReading } from '../../document/document.ts';
import type { ReadingCache } from '../../repository/reading-cache.ts';

export interface RecentReadings extends ReadingCache {
  /** Drops what has not been asked for since the last time this was called. */
  readonly turn: () => void;
}

/** Keeps the readings of the texts as they are now. Every key that is pressed makes another text, and none of them comes back. */
export function recentReadings(): RecentReadings {
  let before = new Map<string, DocumentReading>();
  let now = new Map<string, DocumentReading>();
  return {
    get: (key) => {
      const known = now.get(key) ?? before.get(key);
      if (known !== undefined) now.set(key, known);
      return known;
    },
    set: (key, reading) => {
      now.set(key, reading);
    },
    turn: () => {
      before = now;
      now = new Map();
    },
  };
}
