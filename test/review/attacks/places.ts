import { crumb, type Files, incident } from '../crumb.ts';

/** A critical incident that the public can read. */
export const publicOven = 'incidents/2026/2026-04-20-no-bread.md';

/** The bakery, with something that the public can read. */
export const withPublic: Files = {
  ...crumb,
  [publicOven]: incident({ title: 'No bread for anybody', severity: 'sev1', visibility: 'public' }),
};

/** How it is said that a document counts as the worst. */
export function sev1(path: string): string {
  return `\`${path}\` names no known severity in plain words (without anchors and aliases)`;
}
