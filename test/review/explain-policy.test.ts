import { describe, expect, test } from 'vitest';
import { explainReview } from '../../src/app/review-explain.ts';
import { styleFor } from '../../src/finding/reporters/style.ts';
import type { PolicyExplanation } from '../../src/review/explain-policy.ts';
import { renderExplanationJson } from '../../src/review/reporters/explanation-json.ts';
import { renderExplanationText } from '../../src/review/reporters/explanation-text.ts';
import { askedWords, neededWords, subjectWords } from '../../src/review/reporters/explanation-words.ts';
import { exclusionWords, pushWords } from '../../src/review/reporters/policy-words.ts';
import { memoryTree } from '../memory-tree.ts';
import {
  changed,
  coldOven,
  crumb,
  type Files,
  incident,
  lateRolls,
  needs,
  policy,
  relight,
} from './crumb.ts';

const asIs = (text: string): string => text;
const newPath = 'incidents/2026/2026-06-01-van-broke-down.md';

function explained(path: string, severity?: string, files: Files = crumb): PolicyExplanation {
  const tree = memoryTree(files);
  return explainReview({ root: tree, top: tree }, { path, root: '', severity });
}

/** What a change needs, without the reasons. */
function needed({ requirements, teams }: PolicyExplanation): string[] | undefined {
  return requirements?.map((requirement) => askedWords(requirement, teams, asIs));
}

test('the whole, for a critical incident, as a person reads it', () => {
  const files = {
    ...crumb,
    'lookback.yml': policy.replace(
      'handle: "@crumb/ovens"',
      'handle: "@crumb/ovens", members: ["@baker", "@miller"]',
    ),
    [coldOven]: incident({ severity: 'sev1', services: 'oven-control, delivery' }),
  };
  const text = renderExplanationText(
    explained(coldOven, undefined, files),
    'in the working tree',
    styleFor(false),
  );
  expect(text).toBe(`incidents/2026/2026-03-14-cold-oven.md
  an incident, judged as sev1 (Critical), internal

A change of it needs
  2 approvals, because incidents/2026/2026-03-14-cold-oven.md is sev1
  a member of @crumb/incident-review, because incidents/2026/2026-03-14-cold-oven.md is sev1
  a member of @crumb/ovens, because incidents/2026/2026-03-14-cold-oven.md affects oven-control, which the team owns
  a member of @crumb/policy-owners, because incidents/2026/2026-03-14-cold-oven.md affects delivery, which the base does not have, so nobody owns it yet

Each severity asks for its own, and for what milder ones do
  ✓ sev1: 2 approvals, a member of the owning team of each service, a member of @crumb/incident-review
  ✓ sev2: 1 approval, a member of the owning team of each service
  ✓ sev3: 1 approval

Visibility
  It is internal. Made public, it would ask for this as well: 1 approval, a member of @crumb/communications.

Owning teams
  oven-control: @crumb/ovens (Ovens), where it cannot be read: @baker, @miller
  delivery: nobody, since the catalogue does not have it; who guards the policy stands in

Whose approval does not count
  authors, co-authors and committers of the change
  whoever has no write access
  bots

After a push
  A push voids every approval: one counts only for the commit it was given to.

By the policy in the working tree. A proposal is judged by that of its base, and by the stricter of base and head.
`);
});

describe('it says what a review then asks for', () => {
  const touched: readonly (readonly [string, string])[] = [
    [coldOven, incident({ severity: 'sev1', title: 'Told anew' })],
    [lateRolls, incident({ severity: 'sev3', title: 'Told anew', services: 'online-orders' })],
    [relight, `${crumb[relight] ?? ''}\nMore.\n`],
    ['lookback.yml', `${policy}# \n`],
    ['.github/workflows/check.yml', 'on: push\n'],
    ['services/oven-control.yml', 'name: The ovens\nowner: ovens\naliases: [burner]\n'],
    ['notes.md', 'Nothing.\n'],
    ['incidents/2026/2026-03-14-cold-oven/burner.svg', '<svg/>'],
    ['incidents/2026/The van.md', 'Broke down.\n'],
  ];
  test.each(touched)('of %s', async (path, text) => {
    const files = { ...crumb, [path]: crumb[path] ?? 'as before' };
    expect(needed(explained(path, undefined, files))).toEqual(
      await needs({ base: files, changes: { [path]: text } }),
    );
  });

  test.each(['sev1', 'sev2', 'sev3'])('of an incident that becomes %s', async (severity) => {
    const changes = { [lateRolls]: incident({ severity, title: 'Rolls', services: 'online-orders' }) };
    expect(needed(explained(lateRolls, severity))).toEqual(await needs({ changes }));
  });

  test('of a critical one that is called minor: the stricter side counts', async () => {
    const changes = { [coldOven]: incident({ severity: 'sev3' }) };
    expect(needed(explained(coldOven, 'sev3'))).toEqual(await needs({ changes }));
    expect(explained(coldOven, 'sev3').severity?.severity.id).toBe('sev1');
  });
});

describe('a file that is not there yet', () => {
  test('a new critical incident, with the teams of services that nobody knows yet', () => {
    const explanation = explained(newPath, 'sev1');
    expect(subjectWords(explanation)).toBe(
      'does not exist yet; it would be an incident, judged as sev1 (Critical), internal',
    );
    expect(neededWords(explanation, asIs)).toEqual([
      `2 approvals, because ${newPath} is sev1 at the head`,
      `a member of @crumb/incident-review, because ${newPath} is sev1 at the head`,
      'a member of the owning team of each service it will name',
    ]);
  });

  test('without a severity the scale is all that can be said', () => {
    const explanation = explained(newPath);
    expect(neededWords(explanation, asIs)).toEqual([
      'that depends on its severity; name one with --severity',
    ]);
    expect(explanation.scale.map(({ severity, applies }) => [severity.id, applies])).toEqual([
      ['sev1', false],
      ['sev2', false],
      ['sev3', false],
    ]);
  });

  test('a note asks for nothing', () => {
    const explanation = explained('notes/flour.md');
    expect(subjectWords(explanation)).toBe('does not exist yet; it would be no document');
    expect(neededWords(explanation, asIs)).toEqual(['nothing: no rule of the policy is about it']);
  });
});

describe('whose approval does not count, and until when one does', () => {
  test('bots may count, roles may keep from approving, and small pushes may be survived', () => {
    const rules = policy
      .replace(
        'approvals: 2, owning_teams: true',
        'approvals: 2, exclude: [commander], survive_push: small, small_lines: 6, owning_teams: true',
      )
      .replace(
        'approvals: 1, owning_teams: true',
        'approvals: 1, owning_teams: true, survive_push: small, small_lines: 8',
      )
      .replace(
        'description: Some bread is late.',
        'description: Some bread is late.\n    review: { survive_push: small }',
      )
      .replace('review:\n  public', 'review:\n  count_bots: true\n  public');
    const led = incident({ severity: 'sev1' }).replace(
      'services:',
      'roles: { commander: "@baker" }\nservices:',
    );
    const explanation = explained(
      coldOven,
      undefined,
      changed(crumb, { 'lookback.yml': rules, [coldOven]: led }),
    );
    expect(exclusionWords(explanation, asIs)).toEqual([
      'authors, co-authors and committers of the change',
      'whoever has no write access',
      'whoever has the role commander in the incident, before or after the change: @baker',
    ]);
    expect(pushWords(explanation.effective.survivePush)).toBe(
      'A push voids every approval, unless it only takes in the base or changes no more than 4 lines in the bodies of documents.',
    );
  });

  test('a push that voids nothing, and one that takes in the base', () => {
    expect(pushWords(true)).toBe('An approval survives later pushes.');
    expect(pushWords({ lines: 0 })).toBe('A push voids every approval, unless it only takes in the base.');
  });
});

test('owners by CODEOWNERS are named where a rule asks for them', () => {
  const files = {
    ...crumb,
    'lookback.yml': policy.replace('review: { approvals: 2,', 'review: { codeowners: true, approvals: 2,'),
    '.github/CODEOWNERS': 'incidents/ @crumb/ovens\n',
  };
  expect(neededWords(explained(coldOven, undefined, files), asIs).at(-1)).toMatch(
    /^an owner of incidents\/ \(@crumb\/ovens\), because /,
  );
});

test('a program reads the same, with the rules as they are', () => {
  const told: unknown = JSON.parse(renderExplanationJson(explained(lateRolls), 'at main'));
  expect(told).toEqual({
    path: lateRolls,
    policy_of: 'at main',
    exists: true,
    is: 'incident',
    message: 'an incident, judged as sev3 (Minor), internal',
    severity: 'sev3',
    severity_certainty: 'stated',
    visibility: 'internal',
    requirements: [
      {
        kind: 'approvals',
        count: 1,
        message: '1 approval',
        because: `${lateRolls} is sev3`,
        reasons: [{ why: 'severity', path: lateRolls, severity: 'sev3', from: 'both', certainty: 'stated' }],
      },
    ],
    severities: [
      { id: 'sev1', applies: false, ...rule(2, true, ['incident-review']) },
      { id: 'sev2', applies: false, ...rule(1, true, []) },
      { id: 'sev3', applies: true, ...rule(1, false, []) },
    ],
    public: { applies: false, ...rule(1, false, ['communications']) },
    policy: { applies: false, ...rule(1, false, ['policy-owners']), set: true },
    services: [{ name: 'online-orders', team: 'shop', handle: '@crumb/shop' }],
    does_not_count: [
      'authors, co-authors and committers of the change',
      'whoever has no write access',
      'bots',
    ],
    after_a_push: 'A push voids every approval: one counts only for the commit it was given to.',
  });
});

function rule(approvals: number, owning_teams: boolean, groups: readonly string[]): object {
  return { approvals, owning_teams, groups, codeowners: false, exclude: [], review_date: false };
}
