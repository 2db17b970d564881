import { decodeText } from '../../document/text.ts';
import type { Draft } from '../../repository/repository.ts';

/** A stretch of text in a document and where it stands. */
export interface PlacedText {
  /** JSON pointer into the front matter; empty for the body. */
  readonly pointer: readonly string[];
  readonly text: string;
}

/**
 * Returns every value of a front matter that is text. Keys are words of the schema, but for lookback.yml, which has names of teams
 * and severities among them.
 */
export function frontMatterTexts(
  value: unknown,
  withKeys: boolean,
  pointer: readonly string[] = [],
): PlacedText[] {
  if (typeof value === 'string') return value.split(/\n\s*\n/).map((text) => ({ pointer, text }));
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => frontMatterTexts(item, withKeys, [...pointer, String(index)]));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    ...(withKeys ? [{ pointer: [...pointer, key], text: key }] : []),
    ...frontMatterTexts(item, withKeys, [...pointer, key]),
  ]);
}

/** Between these a rendered body may have markup, or nothing at all. */
const bodySeams = /[\n*_`~#|[\]()<>!—–]+/;

/** Returns the body in pieces that rendering leaves whole. */
export function bodyTexts({ bytes, reading }: Draft): string[] {
  return (decodeText(bytes) ?? '').slice(reading.bodyStart).split(bodySeams);
}

/** Returns of a body what a page can show of it: no comments, and not where its links lead. */
export function shownBodyTexts(draft: Draft): string[] {
  const body = (decodeText(draft.bytes) ?? '').slice(draft.reading.bodyStart);
  return body
    .replaceAll(/<!--[\s\S]*?-->/g, '\n')
    .replaceAll(/\]\([^)\n]*\)/g, ']\n')
    .replaceAll(/^ {0,3}\[[^\]\n]+\]:.*$/gm, '')
    .split(bodySeams);
}
