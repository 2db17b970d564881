import type { Span } from '../finding/position.ts';

/** Words that a pattern found. */
export interface FoundWords {
  readonly span: Span;
  /** On one line. */
  readonly text: string;
}

/** Returns what the pattern underlines in a text: its named group where it has one, or else all of it. */
export function findWords(pattern: RegExp, text: string): FoundWords[] {
  return [...text.matchAll(pattern)].map((match) => {
    const underlined = Object.values(match.indices?.groups ?? {}).find((place) => place !== undefined);
    const [start, end] = underlined ?? [match.index, match.index + match[0].length];
    return { span: { start, end }, text: onOneLine(text.slice(start, end)) };
  });
}

/** Returns words without the ends of lines between them. */
function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
