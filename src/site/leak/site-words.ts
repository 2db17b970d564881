import * as words from '../state/words.ts';

/** What every site says by itself, in pages and in the API. */
const siteWords: ReadonlySet<string> = new Set(
  [
    ...Object.values(words).flatMap((record) => Object.entries(record).flat()),
    'Customers affected',
    'Requests failed',
    'Error budget spent',
    'Contributing factors',
    'services',
  ].map((word) => word.toLowerCase()),
);

/** Whether a text is one of the site's own words. */
export function isSiteWord(text: string): boolean {
  return siteWords.has(text.toLowerCase());
}
