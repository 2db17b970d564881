import { clip } from '../finding/reporters/inert-text.ts';

export const areas = ['repository', 'configuration', 'workflows', 'branch', 'teams', 'settings'] as const;
export type Area = (typeof areas)[number];

interface Named {
  readonly area: Area;
  /** Within its area; the same for the same question in every run. */
  readonly name: string;
  /** One sentence: what was seen. */
  readonly seen: string;
}

/** One question about the set-up, answered. */
export type Check = Named &
  (
    | { readonly result: 'ok' }
    | {
        /** `unknown`: the token may not look. `advice`: it works, and could be better. */
        readonly result: 'missing' | 'unknown' | 'advice';
        /** Which setting, which file, which line of YAML. */
        readonly wayOut: string;
      }
  );

export type Trouble = Exclude<Check, { result: 'ok' }>['result'];

/** Something GitHub was asked; `takes` says what a token needs to be told. */
export type Answer<Value> =
  | { readonly known: true; readonly value: Value }
  | { readonly known: false; readonly takes: string };

/** The checks of one area, collected as they are answered. */
export class Checks {
  readonly all: Check[] = [];
  readonly #area: Area;

  constructor(area: Area) {
    this.#area = area;
  }

  ok(name: string, seen: string): void {
    this.all.push({ area: this.#area, name, result: 'ok', seen });
  }

  trouble(result: Trouble, name: string, seen: string, wayOut: string): void {
    this.all.push({ area: this.#area, name, result, seen, wayOut });
  }

  missing(name: string, seen: string, wayOut: string): void {
    this.trouble('missing', name, seen, wayOut);
  }

  advice(name: string, seen: string, wayOut: string): void {
    this.trouble('advice', name, seen, wayOut);
  }

  /** `what` completes "GitHub does not show this token …". */
  unknown(name: string, what: string, takes: string): void {
    this.trouble(
      'unknown',
      name,
      `GitHub does not show this token ${what}.`,
      `To have it looked at, use a token with ${takes}.`,
    );
  }
}

/** Returns a stranger's word between backticks, on one line and not endless. */
export function quoted(text: string): string {
  return `\`${clip(text.replaceAll(/[\p{Cc}`\s]+/gu, ' ').trim(), 100)}\``;
}

/** Returns words as a list: `a, b and 3 more`. */
export function listed(words: readonly string[], most = 6): string {
  const shown = words.slice(0, most);
  const more = words.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
