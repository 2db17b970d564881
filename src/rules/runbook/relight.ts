import { edit } from '../fixture.ts';

export const relight = 'runbooks/relight-the-oven.md';
const step = '1. Open the valve a quarter turn.';

/** Replaces the one step of the bakery's runbook. */
export function withSteps(text: string) {
  return edit(relight, step, text);
}
