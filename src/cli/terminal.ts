import type { Instant } from '../time/instant.ts';

/** What a command may touch of the world it runs in. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  readonly colour: boolean;
  /** Whether standard error is a screen on which a line can be written over. */
  readonly rewritable: boolean;
  /** Whether a person can answer questions. */
  readonly interactive: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The clock, unless `--now` sets the time. */
  readonly clock: () => Instant;
  readonly folder: string;
  /** 0 clean, 1 findings or a refused verdict, 2 could not run. */
  readonly exitWith: (code: 0 | 1 | 2) => void;
}

/** The options every command takes. */
export interface GlobalOptions {
  readonly root?: string;
  readonly now?: string;
  readonly format?: string;
}
