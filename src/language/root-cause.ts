import { gap, wholeWords } from './wording.ts';

const none = `(?<!\\ban?${gap}(?:\\p{L}{1,15}${gap})?)(?<!(?:no|never|not|nor|without)${gap}(?:an?${gap}|the${gap}|one${gap}|any${gap}){0,2}(?:single${gap}|sole${gap})?)`;

/** One cause where there are always several. The name of a kind of meeting is left alone. */
export const rootCause = wholeWords(
  `${none}(?:(?:the|single|sole|one|primary|main|real|true|ultimate)${gap}){0,2}root(?:${gap}|-)cause(?!s|${gap}(?:analys[ei]s|investigation|review))`,
  `${none}(?:the${gap})?(?:single|sole)${gap}cause(?!${gap}of${gap}(?:death))`,
);
