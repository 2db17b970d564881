import { adverb, anyOf, apostrophe, gap, nobody, person, phrase, wholeWords } from './wording.ts';

const some = `(?:${adverb}${gap}){0,2}`;
const be = '(?:was|were|is|are|been|being|got|get|became)';
const slip = '(?:mistake|error|oversight|slip|blunder|omission)s?';

/** `No one was careless`, `it was not negligent`: said to clear someone. */
const denied = `(?:${nobody}${gap}${be}|${be}(?:n${apostrophe}t|${gap}not))${gap}${some}`;

/** What someone is said to be. */
export const character = wholeWords(
  `(?=careless|negligen|slopp|stupid|incompeten)(?<!${denied})(?:careless(?:ly|ness)?|negligen(?:t|ce|tly)|slopp(?:y|ily|iness)|stupid(?:ly|ity)?|incompeten(?:t|ce|tly))`,
  'reckless(?:ly|ness)?|foolish(?:ly|ness)?|idiot(?:s|ic|ically)?|moron(?:s|ic)?|clueless|inexcusabl[ey]|unforgivabl[ey]',
  'irresponsibl[ey]|unprofessional(?:ly)?|amateurish|shameful(?:ly)?|inattenti(?:ve|on|veness)|thoughtless(?:ly|ness)?',
  `(?:dumb|silly|rookie|embarrassing|trivial|basic|elementary)${gap}${slip}`,
  anyOf('poor judgement', 'poor judgment', 'bad judgement', 'bad judgment', 'no excuse'),
  `(?=lazy|ignorant|unq|compl)(?<=${person}${gap}${be}${gap}${some}(?:too${gap}|so${gap})?)(?<!${denied}(?:too${gap}|so${gap})?)(?<words>lazy|ignorant|unqualified|complacent)(?!${gap}(?:load|eval|init))`,
  `(?=ignore|disreg|overl)(?<=${person}${gap}${some})(?<!${nobody}${gap}${some})(?<ignored>ignored|ignores|disregarded|overlooked)(?!${gap}by)`,
  `(?=screwed|messed|botched)(?<=${person}${gap}${some})(?<broke>screwed${gap}up|messed${gap}up|botched)`,
);

/** What seems plain once the end is known. */
export const hindsight = wholeWords(
  'obviously',
  phrase('common sense'),
  phrase('it was obvious'),
  `clearly${gap}(?:should|shouldn|wrong|had|didn|did${gap}not|not|a${gap}(?:mistake|error))`,
  `(?:simply|just)${gap}(?:${anyOf('forgot', 'had to', 'needed to', 'did not', 'didn', 'failed to', 'should have', 'missed', 'not pay')})`,
  phrase('of course should'),
);
