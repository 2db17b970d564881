import { maxIgnoreCodesLength, maxIgnoreReasonLength } from './limits.ts';

/** The word with which a comment asks for findings to be left out. */
export const ignoreWord = 'lookback-ignore';

/** A place that may be a comment which asks for silence, wherever it stands. */
export interface IgnoreDirective {
  readonly at: number;
  readonly mark: string;
  /** Of its words, which end with the comment or its line. */
  readonly start: number;
  /** Undefined where they are longer than any that is read. */
  readonly words?: string;
}

const opening = new RegExp(`(<!--|#)[ \\t]*(?=${ignoreWord}(?![\\w-]))`, 'g');
const longestWords = ignoreWord.length + maxIgnoreCodesLength + maxIgnoreReasonLength + 100;

/** Finds the places in one pass over the text, whatever a stranger put behind the word. */
export function* ignoreDirectivesIn(text: string): Generator<IgnoreDirective> {
  const search = new RegExp(opening);
  for (let found = search.exec(text); found !== null; found = search.exec(text)) {
    const start = search.lastIndex;
    const place = { at: found.index, mark: found[1] ?? '', start };
    const ahead = text.slice(start, start + longestWords);
    const end = ahead.search(/-->|[\r\n]/);
    if (end === -1 && ahead.length === longestWords) {
      yield place;
      continue;
    }
    const words = (end === -1 ? ahead : ahead.slice(0, end)).trimEnd();
    search.lastIndex = start + words.length;
    yield { ...place, words };
  }
}
