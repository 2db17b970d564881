/** A document is read by people; what is larger is not one. */
export const maxDocumentBytes = 1024 ** 2;
/** The longest front matter seen in the wild has 9,000 characters. */
export const maxFrontMatterLength = 64 * 1024;
/** So many mistakes show that a block is broken; the rest would only bury them. */
export const maxSyntaxReports = 100;
/** So many control characters show that a log was pasted; the rest would only bury them. */
export const maxControlCharacterReports = 100;
/** Deepest nesting a front matter may have. The schemas need six levels. */
export const maxDepth = 48;
/** How many aliases a front matter may resolve. */
export const maxAliases = 50;
/** So many comments that ask for silence show that a rule should be turned off in lookback.yml instead. */
export const maxIgnoreComments = 200;
/** Longest list of codes one of them may have, in characters. */
export const maxIgnoreCodesLength = 300;
/** Longest reason one of them may have, in characters. */
export const maxIgnoreReasonLength = 1000;
