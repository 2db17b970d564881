import type { Span } from '../../finding/position.ts';
import { meaningOfPath } from '../../repository/document-path.ts';
import type { Repository } from '../../repository/repository.ts';
import { type DocumentKind, formatOf } from '../../schema/kind.ts';
import type { Instant } from '../../time/instant.ts';

/** A document as it stands in an editor, saved or not. */
export interface EditedDocument {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly id: string;
  readonly kind: DocumentKind;
  readonly text: string;
}

/** What surrounds the document. */
export interface Scene {
  readonly repository: Repository;
  readonly now: Instant;
}

/** Returns undefined where no document lies at the path. */
export function editedDocument(path: string, text: string): EditedDocument | undefined {
  const meaning = meaningOfPath(path);
  return meaning.is === 'document' ? { path, id: meaning.id, kind: meaning.kind, text } : undefined;
}

/**
 * Returns where the YAML lies: the whole of a YAML document; the front matter of a Markdown document, up to the first section where
 * it is not closed yet; undefined where it has not even begun.
 */
export function yamlSpan({ kind, text }: EditedDocument): Span | undefined {
  if (formatOf[kind] === 'yaml') return { start: 0, end: text.length };
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (opening === null) return undefined;
  const start = opening[0].length;
  const closing = /^(?:---[ \t]*\r?$|## )/gm;
  closing.lastIndex = start;
  return { start, end: closing.exec(text)?.index ?? text.length };
}
