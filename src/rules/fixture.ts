/** One change to the example repository, a bakery's. */
export type Edit =
  | { readonly file: string; readonly replace: string; readonly with: string }
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly bytes: Uint8Array }
  | { readonly file: string; readonly linkTo: string };

/** A line of a file in which `⟦` and `⟧` stand around what the finding underlines. */
export interface MarkedPlace {
  readonly file: string;
  readonly at: string;
}

export interface Firing {
  /** What someone did, as a sentence. */
  readonly story: string;
  readonly edits: readonly Edit[];
  readonly finds: readonly MarkedPlace[];
  /** Other rules that cannot help but fire at the same mistake. */
  readonly also?: readonly string[];
}

/** Shows one rule at work: the documentation quotes it and the tests run it. */
export interface RuleFixture {
  readonly fires: readonly [Firing, ...Firing[]];
  readonly passes: readonly [Passing, ...Passing[]];
}

export interface Passing {
  readonly story: string;
  readonly edits: readonly Edit[];
}

export const coldOven = 'incidents/2026/2026-03-14-cold-oven.md';
export const flourShortage = 'incidents/2026/2026-05-02-flour-shortage.md';
export const ovenControl = 'services/oven-control.yml';
export const onlineOrders = 'services/online-orders.yml';
export const cleaning = 'maintenance/2026-06-01-oven-cleaning.md';
export const configuration = 'lookback.yml';

/** Replaces the one place in the file that reads so. */
export function edit(file: string, replace: string, replacement: string): Edit {
  return { file, replace, with: replacement };
}

/** Joins an invented secret. In one piece, scanners of this repository would take it for one that opens something. */
export function inPieces(...pieces: readonly string[]): string {
  return pieces.join('');
}
