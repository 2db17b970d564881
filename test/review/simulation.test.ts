import { describe, expect, test } from 'vitest';
import { readHistory } from '../../src/app/review-history.ts';
import { CannotRun } from '../../src/finding/cannot-run.ts';
import { styleFor } from '../../src/finding/reporters/style.ts';
import { renderSimulationJson } from '../../src/review/reporters/simulation-json.ts';
import { renderSimulationText } from '../../src/review/reporters/simulation-text.ts';
import { verdictWord } from '../../src/review/simulation.ts';
import type { Event as HistoryEvent, ReviewHistory } from '../../src/schema/generated/review-history.ts';
import { historyNamed, simulated } from './read-histories.ts';

const lateRolls = 'incidents/2026/2026-05-02-late-rolls.md';
const coldOven = 'incidents/2026/2026-03-14-cold-oven.md';
const reworded = { [lateRolls]: { edit: { 'half an hour': 'an hour' } } };
const push: HistoryEvent = { event: 'pushed', commit: 'reword', changes: reworded };

function history(events: HistoryEvent[], more: Partial<ReviewHistory> = {}): ReviewHistory {
  return {
    title: 'The rolls, told anew',
    base: { folder: 'bakery' },
    people: { apprentice: 'write', baker: 'write', seller: 'write' },
    teams: { '@crumb/shop': ['seller'] },
    pull: { author: 'apprentice' },
    events,
    ...more,
  };
}

/** The verdict after each event, and the missing at the end. */
async function verdicts(events: HistoryEvent[], more: Partial<ReviewHistory> = {}): Promise<string[]> {
  const { steps } = await simulated(history(events, more));
  return steps.map(({ answer }) => verdictWord(answer));
}

test('a reader at a terminal sees what each event changed, and the verdict at the end', async () => {
  const simulation = await simulated(historyNamed('lowered-severity.json'));
  expect(renderSimulationText(simulation, styleFor(false))).toBe(`Calling it minor does not make it so
The severity of the base counts as long as it is the stricter one.

1. call-it-minor is pushed: incidents/2026/2026-03-14-cold-oven.md changes
   At the head it is sev3, which asks for one approval. At the base it is sev1.
   ✗ 2 approvals: missing; 2 more from anyone with write access who had no part in the change
   ✗ a member of @crumb/incident-review: missing; one of @reader
   ✗ a member of @crumb/ovens: missing; one of @baker
   ✗ begins red: Not yet: 3 requirements not met.

2. @seller approves
   ✗ 2 approvals: 1 of 2, from @seller; 1 more from anyone with write access who had no part in the change
   · @seller, approved: counts
   ✗ Not yet: 3 requirements not met.

3. @baker approves
   ✓ 2 approvals: met by @seller, @baker
   ✓ a member of @crumb/ovens: met by @baker
   · @baker, approved: counts
   ✗ Not yet: 1 requirement not met.

4. @reader approves
   Those whom sev1 asks for may well agree that it is minor.
   ✓ 2 approvals: met by @seller, @baker, @reader
   ✓ a member of @crumb/incident-review: met by @reader
   · @reader, approved: counts
   ✓ turns green: Everything the policy asks for is given.

The verdict at the end, on call-it-minor
Changed
  incidents/2026/2026-03-14-cold-oven.md  changed; judged as sev1, internal

  Asked for                           State                            Who can give it
✓ 2 approvals                         met by @seller, @baker, @reader
    because incidents/2026/2026-03-14-cold-oven.md is sev1 at the base
✓ a member of @crumb/incident-review  met by @reader
    because incidents/2026/2026-03-14-cold-oven.md is sev1 at the base
✓ a member of @crumb/ovens            met by @baker
    because incidents/2026/2026-03-14-cold-oven.md affects oven-control, which the team owns

Reviews
  @seller, approved: counts
  @baker, approved: counts
  @reader, approved: counts

✓ Everything the policy asks for is given. commit 000000000002, policy of 000000000001
`);
});

test('a program gets the whole verdict after each event', async () => {
  const simulation = await simulated(
    history([
      push,
      { event: 'reviewed', by: 'seller', state: 'approved', note: 'Quick.', expect: 'refused' },
    ]),
  );
  const told: unknown = JSON.parse(renderSimulationJson(simulation));
  expect(told).toMatchObject({
    title: 'The rolls, told anew',
    verdict: 'granted',
    as_expected: false,
    events: [
      {
        number: 1,
        event: 'pushed',
        message: `reword is pushed: ${lateRolls} changes`,
        head_name: 'reword',
        verdict: 'refused',
        unexpected: [],
        review: {
          verdict: 'refused',
          requirements: [{ kind: 'approvals', count: 1, met: false }],
          reviews: [],
        },
      },
      {
        number: 2,
        event: 'reviewed',
        message: '@seller approves',
        note: 'Quick.',
        verdict: 'granted',
        unexpected: ['expected refused, and it is granted'],
        review: { verdict: 'granted', reviews: [{ login: 'seller', counts: true }] },
      },
    ],
  });
});

test('what is expected to be missing is compared as well, in any order', async () => {
  const { steps } = await simulated(
    history([
      {
        ...push,
        changes: { [coldOven]: null },
        expect: 'refused',
        missing: ['a member of @crumb/ovens', '3 approvals'],
      },
    ]),
  );
  expect(steps[0]?.unexpected).toEqual([
    'expected to be missing: a member of @crumb/ovens, 3 approvals; missing is: 2 approvals, a member of @crumb/incident-review, a member of @crumb/ovens',
  ]);
});

test('a base that cannot judge is an answer, and the next event may mend it', async () => {
  const policy = { edit: { 'title: Crumb & Crust': 'titel: Crumb & Crust' } };
  const mended = { edit: { 'titel: Crumb & Crust': 'title: Crumb & Crust' } };
  const { steps } = await simulated(
    history([
      push,
      { event: 'base_pushed', changes: { 'lookback.yml': policy } },
      { event: 'base_pushed', changes: { 'lookback.yml': mended } },
    ]),
  );
  expect(steps.map(({ answer }) => verdictWord(answer))).toEqual(['refused', 'error', 'refused']);
  expect(steps[1]?.answer).toMatchObject({
    is: 'error',
    message: 'lookback.yml at the base is not valid, so there is no policy to judge by.',
  });
});

describe('git', () => {
  test('what the base got in the meantime is not the pull request’s, before and after it is merged', async () => {
    const elsewhere: HistoryEvent = {
      event: 'base_pushed',
      changes: { [coldOven]: { edit: { 'went cold': 'cooled' } } },
    };
    const merge: HistoryEvent = { event: 'base_merged', commit: 'merge' };
    const approve: HistoryEvent = { event: 'reviewed', by: 'seller', state: 'approved' };
    expect(await verdicts([push, elsewhere, merge, approve])).toEqual([
      'refused',
      'refused',
      'refused',
      'granted',
    ]);
  });

  test('changes in different lines of one file merge, in the same line they do not', async () => {
    const summary = { [lateRolls]: { edit: { 'half an hour': 'two hours' } } };
    const title = { [lateRolls]: { edit: { 'Rolls were late': 'The rolls were late' } } };
    const merge: HistoryEvent = { event: 'base_merged', commit: 'merge' };
    const { steps } = await simulated(history([push, { event: 'base_pushed', changes: title }, merge]));
    expect(steps).toHaveLength(3);
    await expect(
      simulated(history([push, { event: 'base_pushed', changes: summary }, merge])),
    ).rejects.toThrow(
      `Event 3 (base_merged): ${lateRolls} is changed in the base and in the pull request, and git could not merge the two by itself.`,
    );
  });

  test('a push by force begins anew: whose commits are gone had no part', async () => {
    const byBaker: HistoryEvent = { ...push, author: 'baker' };
    const anew: HistoryEvent = { ...push, commit: 'anew', force: true };
    const approve: HistoryEvent = { event: 'reviewed', by: 'baker', state: 'approved' };
    expect(await verdicts([byBaker, approve, anew, approve])).toEqual([
      'refused',
      'refused',
      'refused',
      'granted',
    ]);
  });

  test('two renames in a row are one, and one back is none', async () => {
    const one = 'incidents/2026/2026-05-03-late-rolls.md';
    const two = 'incidents/2026/2026-05-04-late-rolls.md';
    const there: HistoryEvent = {
      event: 'pushed',
      commit: 'one',
      changes: { [one]: { renamed_from: lateRolls } },
    };
    const further: HistoryEvent = {
      event: 'pushed',
      commit: 'two',
      changes: { [two]: { renamed_from: one } },
    };
    const back: HistoryEvent = {
      event: 'pushed',
      commit: 'back',
      changes: { [lateRolls]: { renamed_from: two } },
    };
    const { steps } = await simulated(history([there, further, back]));
    expect(
      steps.map(({ answer }) =>
        answer.is === 'judged'
          ? answer.result.documents.map(({ change }) => [change.previousPath, change.path])
          : [],
      ),
    ).toEqual([[[lateRolls, one]], [[lateRolls, two]], []]);
  });
});

test('who takes another login stays in the team, and who is gone does not', async () => {
  const lowered: HistoryEvent = {
    event: 'pushed',
    commit: 'reword',
    changes: { [coldOven]: { edit: { 'severity: sev1': 'severity: sev2' } } },
  };
  const byThem: HistoryEvent = { event: 'reviewed', by: 'MASTER-seller', state: 'approved' };
  const byBaker: HistoryEvent = { event: 'reviewed', by: 'baker', state: 'approved' };
  const renamed: HistoryEvent = { event: 'account_renamed', who: 'seller', to: 'master-seller' };
  const teams = { '@crumb/ovens': ['seller'], '@crumb/incident-review': ['Seller'] };
  expect(await verdicts([lowered, renamed, byThem, byBaker], { teams })).toEqual([
    'refused',
    'refused',
    'refused',
    'granted',
  ]);
  const { steps } = await simulated(
    history([lowered, { event: 'account_deleted', who: 'seller' }], { teams }),
  );
  expect(steps[1]?.answer).toMatchObject({
    result: {
      verdict: {
        outcomes: [
          {},
          { canGive: { why: 'It has no members.' } },
          { canGive: { why: 'It has no members.' } },
        ],
      },
    },
  });
});

describe('a history that cannot be', () => {
  const cases: readonly (readonly [string, HistoryEvent[], string])[] = [
    [
      'begins without a push',
      [{ event: 'draft_changed', draft: true }],
      'Event 1 (draft_changed): nothing is pushed yet, and a pull request has one commit at least.',
    ],
    [
      'uses a name twice',
      [push, { ...push, changes: {} }],
      'Event 2 (pushed): there is a commit reword already.',
    ],
    [
      'reviews a commit that is not there',
      [push, { event: 'reviewed', by: 'baker', state: 'approved', commit: 'other' }],
      'Event 2 (reviewed): no commit other was pushed before.',
    ],
    [
      'names somebody who takes no part',
      [push, { event: 'reviewed', by: 'bakr', state: 'approved' }],
      'Event 2 (reviewed): @bakr is not among `people`, or no longer there.',
    ],
    [
      'dismisses what nobody gave',
      [push, { event: 'dismissed', review_of: 'baker' }],
      'Event 2 (dismissed): @baker has neither approved nor requested changes, so there is nothing to dismiss.',
    ],
    [
      'takes a login that is taken',
      [push, { event: 'account_renamed', who: 'baker', to: 'SELLER' }],
      'Event 2 (account_renamed): @SELLER is another account already.',
    ],
    [
      'edits words that are not there',
      [{ ...push, changes: { [lateRolls]: { edit: { 'three hours': '' } } } }],
      `Event 1 (pushed): "three hours" stands nowhere in ${lateRolls}.`,
    ],
    [
      'edits words that stand there twice',
      [{ ...push, changes: { [lateRolls]: { edit: { resolved: '' } } } }],
      `Event 1 (pushed): "resolved" stands more than once in ${lateRolls}.`,
    ],
    [
      'removes a file that is not there',
      [{ ...push, changes: { 'incidents/2026/gone.md': null } }],
      'Event 1 (pushed): there is no incidents/2026/gone.md at that moment.',
    ],
    [
      'reads outside',
      [{ ...push, changes: { 'a.md': { from: '../../../../etc/passwd' } } }],
      'The history names ../../../../etc/passwd, which lies neither beside it nor below the root.',
    ],
  ];
  test.each(cases)('%s', async (_name, events, message) => {
    await expect(simulated(history(events))).rejects.toMatchObject({ name: 'CannotRun', message });
  });
});

describe('a file that is no history', () => {
  const sound = JSON.stringify(history([push]));
  const cases: readonly (readonly [string, string, string])[] = [
    ['is no JSON', '{"title": }', 'story.json is no JSON: '],
    [
      'has an unknown key',
      sound.replace('"pull"', '"pul"'),
      '`pul`; possible are `$schema`, `title`, `about`, `base`, `people`, `teams`, `pull`, `events`. Did you mean `pull`?',
    ],
    [
      'has an unknown event',
      sound.replace('"pushed"', '"pused"'),
      'Event 1 has the event `pused`; possible are `pushed`, `base_pushed`, `base_merged`, `reviewed`, `dismissed`, `draft_changed`, `access_changed`, `team_changed`, `account_renamed`, `account_deleted`. Did you mean `pushed`?',
    ],
    ['says no event', sound.replace('"event":"pushed",', ''), 'Event 1 says no `event`; possible are'],
    [
      'leaves out what is needed',
      sound.replace('"commit":"reword",', ''),
      'Event 1 has no `commit`, which is needed.',
    ],
    [
      'has a key of another event',
      sound.replace('"commit"', '"by":"baker","commit"'),
      'Event 1 has no key `by`; possible are `event`, `commit`, `author`,',
    ],
    [
      'has a word that is none',
      sound.replace('"seller":"write"', '"seller":"writ"'),
      '`people` / `seller` is `writ`; possible are `admin`, `maintain`, `write`, `triage`, `read`, `none`. Did you mean `write`?',
    ],
    [
      'has another form',
      sound.replace('["seller"]', '7'),
      '`teams` / `@crumb/shop` is `7`, in a form that is not known. What can stand there: a list of logins, or null where the token cannot read the team.',
    ],
    [
      'has a change nobody knows',
      sound.replace('"edit"', '"edits"'),
      `\`changes\` / \`${lateRolls}\` of event 1 is a mapping, in a form that is not known. What can stand there: a text, a list of lines, null to remove the file,`,
    ],
    [
      'names nobody',
      sound.replace('"baker":', '"@baker":'),
      '`@baker` cannot be a name in `people`. A login stands there, without the @.',
    ],
    ['has no events', JSON.stringify(history([])), '`events` is too short: at least 1 has to be there.'],
    [
      'has a list for a number',
      sound.replace('"author":"apprentice"', '"author":"apprentice","number":[1]'),
      '`pull` / `number` is a list; it should be a whole number.',
    ],
  ];
  test.each(cases)('%s', (_name, text, message) => {
    expect(() => readHistory(text, 'story.json')).toThrow(message);
  });

  test('every mistake is told at once, each at its line', () => {
    const text =
      '{\n  "title": "",\n  "base": {},\n  "people": { "baker": "write" },\n  "pull": { "auhtor": "baker" },\n  "events": [\n    { "event": "pushed" }\n  ]\n}\n';
    expect(messageOf(() => readHistory(text, 'story.json'))).toBe(
      [
        'story.json is no history of a review:',
        '  2:3: `title` is too short: at least 1 has to be there.',
        '  5:3: `pull` has no `author`, which is needed.',
        '  5:13: `pull` has no key `auhtor`; possible are `number`, `author`, `draft`. Did you mean `author`?',
        '  7:5: Event 1 has no `commit`, which is needed.',
      ].join('\n'),
    );
  });
});

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof CannotRun) return error.message;
    throw error;
  }
  throw new Error('Nothing was refused.');
}
