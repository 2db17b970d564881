import type { Placeholder } from './placeholder.ts';

/** Words that every name may have, and that say nothing. */
const fillers = new Set([
  'name',
  'names',
  'id',
  'my',
  'your',
  'the',
  'a',
  'of',
  'from',
  'some',
  'value',
  'replace',
  'insert',
  'change',
]);

/**
 * Whether a text tells what a placeholder stands for: it names it as it is written, or what is said close to the code has all words of
 * its name. A name of three words and more tells it by itself.
 */
export function explains(text: string, closeBy: string, { kind, written, name }: Placeholder): boolean {
  if (text.includes(written)) return true;
  if (kind !== 'angle' && hasWord(text, name, '')) return true;
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  if (kind === 'angle' && name.includes(' ') && words.length > 2) return true;
  const telling = words.map((word) => word.toLowerCase()).filter((word) => !fillers.has(word));
  return (
    telling.length > 0 &&
    !/^x+$/i.test(name) &&
    telling.every((word) => hasWord(closeBy.toLowerCase(), word, '(?:s|es)?'))
  );
}

/** The word consists of letters, digits, hyphens and underscores, none of which means anything in a pattern. */
function hasWord(text: string, word: string, ending: string): boolean {
  return new RegExp(`(?<![A-Za-z0-9_])${word}${ending}(?![A-Za-z0-9_])`).test(text);
}
