import { resolve } from 'node:path';
import * as core from '@actions/core';
import { CannotRun } from '../finding/cannot-run.ts';
import { logText } from '../finding/reporters/log-text.ts';
import { type Instant, parseInstant } from '../time/instant.ts';

/** Writes to the log of the step; nothing in it is obeyed. */
export function log(text: string): void {
  core.info(logText(text));
}

/** Returns the folder an action works on: its `root` input below the checkout. */
export function actionRoot(): string {
  return resolve(process.env.GITHUB_WORKSPACE ?? '.', core.getInput('root') || '.');
}

/** Returns whether an input is `true`. Throws for anything but the words YAML 1.2 has for it. */
export function booleanInput(name: string): boolean {
  const text = core.getInput(name).toLowerCase();
  if (text === '' || text === 'false') return false;
  if (text === 'true') return true;
  throw new CannotRun(`The input ${name} is ${JSON.stringify(text)}.`, 'Write true or false.');
}

/** Returns the moment the `now` input names, or the present. */
export function nowInput(): Instant {
  const text = core.getInput('now');
  if (text === '') return Date.now() as Instant;
  const now = parseInstant(text);
  if (now !== undefined) return now;
  throw new CannotRun(`The input now is ${JSON.stringify(text)}.`, 'Write it as 2026-03-14T09:02:00Z.');
}

/** Runs an action; a reason it could not run becomes one red line with the way out, anything else its stack. */
export async function runAction(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    core.setFailed(error instanceof CannotRun ? `${error.message} ${error.remedy}` : describe(error));
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
