import type { InternalText } from './internal-texts.ts';

/** Shorter texts would be found everywhere by chance. */
export const shortestNeedle = 12;

/**
 * Finds any of very many texts in one pass: each is filed under its first characters, and looked for only where a word begins.
 * A thousand documents have a hundred thousand texts, and as many searches of every page would take hours.
 */
export class NeedleIndex {
  readonly #byBeginning = new Map<string, InternalText[]>();

  constructor(texts: readonly InternalText[]) {
    for (const text of texts) {
      const beginning = text.text.slice(0, shortestNeedle);
      const list = this.#byBeginning.get(beginning);
      if (list === undefined) this.#byBeginning.set(beginning, [text]);
      else list.push(text);
    }
  }

  get isEmpty(): boolean {
    return this.#byBeginning.size === 0;
  }

  /** Returns each text that stands in the haystack, once. */
  findIn(haystack: string): InternalText[] {
    const found = new Set<InternalText>();
    for (const start of wordStarts(haystack)) {
      const candidates = this.#byBeginning.get(haystack.slice(start, start + shortestNeedle));
      for (const candidate of candidates ?? []) {
        if (haystack.startsWith(candidate.text, start)) found.add(candidate);
      }
    }
    return [...found];
  }
}

function* wordStarts(text: string): Generator<number> {
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const isWord = isWordUnit(text.charCodeAt(at));
    if (isWord && !inWord) yield at;
    inWord = isWord;
  }
}

/** Letters and digits, and whatever lies beyond ASCII but general punctuation. */
function isWordUnit(unit: number): boolean {
  if (unit < 0x80) {
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
  }
  return unit < 0x2000 || unit > 0x206f;
}
