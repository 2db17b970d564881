import { type DocumentReading, readDocument } from '../document/document.ts';
import type { YamlMapping } from '../document/yaml-reading.ts';
import type { Obstacle } from './amendment.ts';

/** A document that can be amended. */
export interface Amendable {
  /** Without byte order mark. */
  readonly text: string;
  readonly reading: DocumentReading;
  readonly values: YamlMapping;
}

const encoder = new TextEncoder();

/** Reads a document as the check does. */
export function readAmendable(text: string): Amendable | Obstacle {
  const reading = readDocument(encoder.encode(text), 'markdown');
  const { values, yaml, mended } = reading;
  if (yaml.start === yaml.end) return { is: 'no-front-matter' };
  if (values === undefined || mended !== undefined) return { is: 'broken-front-matter' };
  // Where a line ends in a carriage return alone, readers do not agree where lines begin.
  const isClear = text.isWellFormed() && !/\r(?!\n)/.test(text.slice(0, yaml.end));
  return isClear ? { text, reading, values } : { is: 'not-editable', action: undefined };
}
