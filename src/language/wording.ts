/*
 * Pieces of the patterns in this folder. JavaScript's `\b` knows no letters beyond ASCII, so words are bounded by what does not
 * stand beside them. Every repetition is bounded: the texts come from strangers.
 */

/** Between two words of one paragraph: spaces or one end of a line, and emphasis. */
export const gap = '(?:[*_]{0,2}(?:[ \\t\\u00a0]{1,8}|[ \\t]{0,8}\\r?\\n[ \\t]{0,16})[*_]{0,2})';

/** An apostrophe, typed or typeset. */
export const apostrophe = "['’]";

/** One word that may stand between others without changing what is said. */
export const adverb =
  '(?:[a-z]{2,15}ly|also|just|never|not|always|still|already|first|then|maybe|perhaps|even|again)';

/** The subject of a sentence that clears everyone: `nobody could have seen`, `no one was careless`. */
export const nobody = `(?<![\\p{L}\\p{N}_-])(?:nobody|no${gap}one|none${gap}of${gap}(?:us|you|them|the${gap}\\p{L}{1,20}))`;

const pronoun = 'he|she|they|we|i|you|who|someone|somebody|everyone|everybody|nobody|anyone|anybody|no one';

/** Words for people who do the work; customers and users are not among them. */
export const workers =
  'engineer|developer|operator|administrator|admin|technician|responder|on-caller|reviewer|author|colleague|employee|manager|commander|scribe|intern|contractor|teammate|coworker|co-worker|programmer|committer|maintainer|analyst|dba|sre|team|staff|crew|shift|person|people|individual|human';
export const worker = `(?:${workers})`;

const handle = '@[a-z0-9](?:-?[a-z0-9]){0,38}';

/** Someone who could be blamed, as the subject of a sentence. */
export const person = `(?<![\\p{L}\\p{N}_-])(?:${pronoun}|(?:\\p{L}{1,20}${gap})?${worker}s?|${handle})`;

/** What follows `have` where something has been done; `have alerts` is no such thing. */
export const participle =
  '(?:been|\\p{L}{2,20}(?<!spe|fe|se|ne)ed|known|seen|caught|done|made|had|taken|thought|gone|put|run|set|sent|kept|found|told|asked|written|understood|begun|brought|built|chosen|given|got|gotten|held|left|let|met|said|shown|spoken|spent|foreseen|shut|cut|read)';

/** Returns a pattern for whole words, in any case; what it underlines is the group `words`, or else all of it. */
export function wholeWords(...alternatives: readonly string[]): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}_/@.-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}_/]|-\\p{L})`,
    'dgiu',
  );
}

/** Returns the words of a phrase, joined by whatever may stand between words. */
export function phrase(words: string): string {
  return words.split(' ').join(gap);
}

/** Returns any of the words, as a group. */
export function anyOf(...words: readonly string[]): string {
  return `(?:${words.map(phrase).join('|')})`;
}
