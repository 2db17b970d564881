import {
  adverb,
  apostrophe,
  gap,
  nobody,
  participle,
  person,
  phrase,
  wholeWords,
  worker,
} from './wording.ts';

const negation = `(?:n${apostrophe}t|${gap}not)?`;
const some = `(?:${adverb}${gap}){0,2}`;
const have = `(?:${negation}${gap}${some}have|${apostrophe}ve)`;

/** What people do or leave undone; what a system does is not in it. */
const noticed =
  '(?:caught|noticed|spotted|foreseen|anticipated|predicted|avoided|prevented|known|questioned|realised|realized)';
const done =
  '(?:tested|reviewed|checked|double-checked|verified|communicated|escalated|addressed|rushed|documented|merged|discussed|informed|consulted|thought)';

/** That something was out of reach is told of the world as it was: `could not have known`, `nobody could have seen`. */
const outOfReach = `could(?:n${apostrophe}t|${gap}not)`;
const byNobody = `${nobody}${gap}${some}`;
/** What users should have seen tells what the system did not show. */
const byUsers = `(?:customer|user|client|visitor|subscriber|shopper|buyer|reader|patient|passenger|guest)s?,?${gap}who${gap}${some}`;

/** What people would have done in another world: `should have checked`, `if only we had`. */
export const wish = wholeWords(
  `(?=should|could|would|might)(?<=${person}${gap}${some})(?<!${byUsers})(?!${outOfReach})(?<words>(?:should|(?<!${byNobody})(?:could|would|might))${have})(?=${gap}${some}${participle}(?![\\p{L}-]))`,
  `should${have}${gap}${some}been${gap}${some}(?:${noticed}|${done})`,
  `(?!${outOfReach})(?:could|would|might)${have}${gap}${some}been${gap}${some}${noticed}`,
  `(?=ought)(?<=${person}${gap})(?<ought>ought${gap}(?:not${gap})?to${gap}have)`,
  `if${gap}only${gap}(?:the${gap}|our${gap})?(?:he|she|they|we|i|you|someone|somebody|anyone|${worker}s?)`,
  `(?=had)(?<=(?:^|[.!?:;,(])\\s{0,3})had${gap}(?:he|she|they|we|i|you|someone|anyone|(?:the|our)${gap}(?:\\p{L}{1,20}${gap})?${worker}s?)(?=${gap}${some}${participle})`,
);

/** What people did not do, told as a failing: `failed to check`, `forgot to`. A pod that failed to start is none. */
export const omission = wholeWords(
  `(?=fail)(?<=${person}${gap}${some})(?<!${byNobody})(?<words>fail(?:ed|s)?${gap}to)`,
  `(?:neglect(?:ed|s)?|forgot|forgets|omitted)${gap}to`,
  `(?=forg)(?<=${person}${gap}${some})(?<forgot>forgot|forgets)`,
  `did(?:n${apostrophe}t|${gap}not)${gap}(?:bother|care)(?:${gap}to)?`,
  phrase('known better'),
);
