import { adverb, anyOf, apostrophe, gap, person, phrase, wholeWords, worker } from './wording.ts';

const mistake = '(?:mistake|error|blunder|slip-up|slip|oversight)s?';
const whose = `(?:pilot|manual|personnel|${worker})s?(?:${apostrophe}s?)?`;

/** Words that end an inquiry at a person: `human error`, `a mistake by the operator`. */
export const humanError = wholeWords(
  `${whose}${gap}(?:mistake|error|blunder|fault)s?(?!${gap}(?:rate|budget|code|message|page|log|report))`,
  // The plural counts responses.
  `user${gap}error(?!${gap}(?:rate|budget|code|message|page|log|report))`,
  `${mistake}${gap}(?:made${gap})?(?:by|of)${gap}(?:the${gap}|an?${gap}|our${gap}|one${gap})?(?:\\p{L}{1,20}${gap})?${worker}s?`,
  `(?=ma[dk]e|committed)(?<=${person}${gap}(?:${adverb}${gap})?)(?<words>(?:made|makes|committed)${gap}(?:an?${gap}|the${gap}|some${gap})?(?:\\p{L}{1,20}${gap})?(?:mistake|error|blunder)s?)`,
  `(?:his|her|my|their|our)${gap}(?:own${gap})?(?:mistake|fault|negligence)s?`,
  `(?=to|at)(?<=${person}${gap}(?:was|were|is|are)${gap}(?:${adverb}${gap})?)(?<blamed>${anyOf('to blame', 'at fault')})`,
  'fat[- ]?finger(?:ed|ing|s)?',
  'pebkac|pebcak',
  `layer${gap}(?:8|eight)${gap}(?:problem|issue|error)s?`,
  phrase('finger trouble'),
);
