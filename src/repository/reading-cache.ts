import type { DocumentReading } from '../document/document.ts';

/** Keeps readings between runs, by the hash of what was read. */
export interface ReadingCache {
  readonly get: (key: string) => DocumentReading | undefined;
  readonly set: (key: string, reading: DocumentReading) => void;
}

export const noCache: ReadingCache = { get: () => undefined, set: () => undefined };
