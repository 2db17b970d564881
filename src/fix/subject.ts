import { type DocumentReading, readDocument } from '../document/document.ts';
import type { YamlMapping } from '../document/yaml-value.ts';
import { type DocumentKind, formatOf } from '../schema/kind.ts';

/** A document in the form in which it can be fixed: its text, without byte order mark, and what it says. */
export interface Subject {
  readonly kind: DocumentKind;
  readonly text: string;
  readonly reading: DocumentReading;
  readonly values: YamlMapping;
}

const encoder = new TextEncoder();

/** Reads a text as the check does; undefined where no values could be read. */
export function readSubject(kind: DocumentKind, text: string): Subject | undefined {
  return subjectOf(kind, text, readDocument(encoder.encode(text), formatOf[kind]));
}

/**
 * Returns a document that may be fixed, or undefined. Without values nothing could be compared afterwards, and of
 * broken YAML only a part is known. Where a line ends in
 * a carriage return alone, readers of YAML, of Markdown and editors do not agree where lines begin.
 */
export function subjectOf(kind: DocumentKind, text: string, reading: DocumentReading): Subject | undefined {
  const { values } = reading;
  if (values === undefined || reading.mended !== undefined || /\r(?!\n)/.test(text)) return undefined;
  return { kind, text, reading, values };
}
