import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { coldOven, incident } from '../crumb.ts';
import type { Attempt, GroupMade, PullMade } from './attempt.ts';
import { type GuardedBakery, type Guarding, guard } from './guarded-bakery.ts';

/** Makes each attempt against one bakery, and sees it refused and told why. */
export function repelAll(who: string, attempts: readonly Attempt[], guarding: Guarding = {}): void {
  const { approvers = ['baker', 'reader'] } = guarding;
  describe(who, () => {
    let bakery: GuardedBakery;
    beforeAll(async () => {
      bakery = await guard(guarding);
    });
    afterEach(() => bakery.restore());
    afterAll(async () => {
      await bakery[Symbol.asyncDispose]();
    });

    test('what has the approvals its policy asks for is merged', async () => {
      const told = { [coldOven]: incident({ severity: 'sev1', title: 'The oven, told anew' }) };
      const pull = await bakery.propose(told, { approvedBy: approvers });
      expect(await bakery.judge(pull)).toBe('');
      expect(await bakery.merge(pull, 'apprentice')).toMatchObject({ status: 200 });
    });

    test.each(attempts.map((attempt) => [attempt.name, attempt] as const))(
      'nothing is gained by %s',
      async (_name, { make }) => {
        const made = await make(bakery);
        await ('group' in made ? groupHeld(bakery, made) : pullHeld(bakery, made));
      },
    );
  });
}

const failing = 'Required status check "lookback/review" is failing.';

async function pullHeld(bakery: GuardedBakery, made: PullMade): Promise<void> {
  const { pull, says, by = 'apprentice', how, judge, refusal = failing } = made;
  const log = judge === undefined ? await bakery.judge(pull, how) : await judge();
  const before = bakery.tip();
  expect(await bakery.merge(pull, by)).toEqual({ status: 405, message: refusal });
  expect(bakery.tip()).toBe(before);
  expect(bakery.stateOf(bakery.head(pull))).not.toBe('success');
  const explanation = `${log}\n${bakery.explanation(pull)}`;
  for (const words of says) expect(explanation).toContain(words);
  expect(says.length).toBeGreaterThan(0);
}

/** A queue moves the branch to its commit when the status of that is a success, and not before. */
async function groupHeld(bakery: GuardedBakery, { group, says, judge }: GroupMade): Promise<void> {
  const log = await judge();
  expect(bakery.stateOf(group)).not.toBe('success');
  const said = bakery.github.state.statuses.filter(({ sha }) => sha === group);
  const explanation = [log, ...said.map(({ description }) => description)].join('\n');
  for (const words of says) expect(explanation).toContain(words);
  expect(says.length).toBeGreaterThan(0);
}
