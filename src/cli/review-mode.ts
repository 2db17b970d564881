import { CannotRun } from '../finding/cannot-run.ts';
import type { ExplainFlags } from './review-explain.ts';
import type { JudgeFlags } from './review-judge.ts';
import type { SimulateFlags } from './review-simulate.ts';
import type { GlobalOptions } from './terminal.ts';

/** What `lookback review` may be called with, all of it at once. */
export interface ReviewFlags extends GlobalOptions {
  readonly base?: string;
  readonly head?: string;
  readonly pull?: number;
  readonly repo?: string;
  readonly explain?: string;
  readonly severity?: string;
  readonly simulate?: string;
}

export type ReviewMode =
  | { readonly is: 'judge'; readonly flags: JudgeFlags }
  | { readonly is: 'explain'; readonly flags: ExplainFlags }
  | { readonly is: 'simulate'; readonly flags: SimulateFlags };

const modeOptions = ['base', 'head', 'pull', 'repo', 'explain', 'severity', 'simulate'] as const;
type ModeOption = (typeof modeOptions)[number];

/** Returns which of the three things is asked for. Throws CannotRun where options do not go together, or are missing. */
export function reviewMode(flags: ReviewFlags): ReviewMode {
  const { base, head, explain, simulate } = flags;
  if (simulate !== undefined) {
    allowOnly(flags, 'simulate', ['simulate']);
    return { is: 'simulate', flags: { ...flags, simulate } };
  }
  if (explain !== undefined) {
    allowOnly(flags, 'explain', ['explain', 'base', 'severity']);
    return { is: 'explain', flags: { ...flags, explain } };
  }
  if (flags.severity !== undefined) {
    throw new CannotRun('--severity goes with --explain only.', 'Name the file as well: --explain PATH.');
  }
  if (base !== undefined && head !== undefined) return { is: 'judge', flags: { ...flags, base, head } };
  const missing = [...(base === undefined ? ['--base'] : []), ...(head === undefined ? ['--head'] : [])];
  throw new CannotRun(
    `A proposal is judged between two commits, and ${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not given.`,
    'Write --base REF --head REF; or --explain PATH for the policy of a file, or --simulate FILE for a history.',
  );
}

function allowOnly(flags: ReviewFlags, mode: ModeOption, allowed: readonly ModeOption[]): void {
  const wrong = modeOptions.filter((option) => flags[option] !== undefined && !allowed.includes(option));
  if (wrong.length === 0) return;
  const beside = allowed.filter((option) => option !== mode).map((option) => `--${option}`);
  throw new CannotRun(
    `--${mode} does not go with ${wrong.map((option) => `--${option}`).join(' and ')}.`,
    beside.length === 0
      ? `Give --${mode} alone.`
      : `Beside --${mode} only ${beside.join(' and ')} can stand.`,
  );
}
