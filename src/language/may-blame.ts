import { givenNames } from './given-names.ts';
import { workers } from './wording.ts';

const space = '\\W{1,40}';
const mistake = '(?:mistake|error|blunder|fault)';

/*
 * What blame can begin with: words, and what has to stand behind them. Each pattern of this folder needs one of these, and most
 * documents hold none. The first three letters of a word are written out; more than one word is parted by `|`.
 */
const stems: readonly (readonly [words: string, behind: string])[] = [
  ['should|could|would|might', `(?:['’]ve|(?:n['’]t)?${space}(?:\\w{2,17}${space}){0,3}have)\\b`],
  ['ought', `${space}(?:not${space})?to\\b`],
  ['only', `(?<=\\bif${space}only)\\b`],
  ['had', `${space}(?:he|she|they|we|i|you|someone|anyone|the|our)\\b`],
  ['failed|fails|fail', `${space}to\\b`],
  ['neglect|negligen|forgot|forget|omitted', ''],
  ['did|didn', `(?:['’]t|${space}not)${space}(?:bother|care)\\b`],
  ['known', `${space}better\\b`],
  [`user|pilot|manual|personnel|${workers}`, `s?['’]?s?${space}${mistake}`],
  ['error|blunder|slip|oversight', `(?:-up)?s?${space}(?:made${space})?(?:by|of)\\b`],
  ['made|makes|committed', `${space}(?:\\S{1,22}${space}){0,2}${mistake}`],
  ['mistake|fault|blame', ''],
  ['layer', `${space}(?:8|eight)\\b`],
  ['fat', `[- ]?finger`],
  ['finger', `${space}trouble\\b`],
  ['pebkac|pebcak', ''],
  ['careless|slopp|stupid|incompeten|reckless|foolish|idiot|moron|clueless|inexcusabl|unforgivabl', ''],
  ['irresponsibl|unprofessional|amateurish|shameful|inattenti|thoughtless|excuse|obvious', ''],
  ['ignor|disregard|overlook|complacent|lazy|unqualified|botched', ''],
  ['screwed|messed', `${space}up\\b`],
  [
    'dumb|silly|rookie|embarrassing|trivial|basic|elementary',
    `${space}(?:${mistake}|oversight|slip|omission)`,
  ],
  ['poor|bad', `${space}judge?ment\\b`],
  ['common', `${space}sense\\b`],
  ['course', `${space}should\\b`],
  ['clearly', `${space}(?:should|wrong|had|did|not|a)`],
  ['simply|just', `${space}(?:forgot|had|needed|did|failed|should|missed|not)`],
  ['root', '(?:-|\\W{1,40})cause'],
  ['single|sole', `${space}cause`],
];

const lowerA = 'a'.charCodeAt(0);
const atSign = '@'.charCodeAt(0);
/** Sets this bit of a letter's code and it is a small letter. */
const small = 0x20;

/** By the first three letters of a word in small letters: whether a stem begins so. */
const beginnings = new Uint8Array(26 ** 3);
for (const word of stems.flatMap(([words]) => words.split('|'))) beginnings[beginningAt(word, 0)] = 1;

const stem = new RegExp(stems.map(([words, behind]) => `(?:${words})${behind}`).join('|'), 'iy');
const handle = /@[a-z][a-z0-9-]{0,39}(?![\w/-])/iy;
const capitalised = /(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.?[ \u00a0]|\p{Lu}\p{Ll}{1,14}/uy;

/**
 * Whether a text may hold, from an offset on, what the patterns of this folder look for; never false where one of them finds
 * something. Word by word and by hand, in a tenth of the time of one large pattern.
 */
export function mayBlame(text: string, from = 0): boolean {
  let inWord = false;
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const isLetter = unit >= 0x80 || isSmallLetter(unit | small);
    if (isLetter && !inWord && beginsBlame(text, at, unit)) return true;
    if (unit === atSign && fits(handle, text, at)) return true;
    inWord = isLetter;
  }
  return false;
}

function beginsBlame(text: string, at: number, unit: number): boolean {
  if (beginnings[beginningAt(text, at)] === 1 && fits(stem, text, at)) return true;
  const isCapital = unit >= 0x80 || (unit & small) === 0;
  return isCapital && namesPerson(text, at);
}

function namesPerson(text: string, at: number): boolean {
  if (!fits(capitalised, text, at)) return false;
  const word = text.slice(at, capitalised.lastIndex);
  return /\W$/.test(word) || givenNames.has(word);
}

/** Beyond the alphabet for what is not three letters. */
function beginningAt(text: string, at: number): number {
  let index = 0;
  for (let next = at; next < at + 3; next += 1) {
    const unit = text.charCodeAt(next) | small;
    if (!isSmallLetter(unit)) return -1;
    index = index * 26 + (unit - lowerA);
  }
  return index;
}

function isSmallLetter(unit: number): boolean {
  return unit >= lowerA && unit < lowerA + 26;
}

function fits(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
