import { describe, expect, test } from 'vitest';
import { excludedPeople, type RoleHolder } from '../../src/review/excluded.ts';
import { judgeReviews } from '../../src/review/opinions.ts';
import { refusalWords } from '../../src/review/reporters/refusal-words.ts';
import { candidateWords } from '../../src/review/reporters/words.ts';
import { judge } from '../../src/review/verdict.ts';
import { changed, coldOven, crumb, incident, policy, propose } from './crumb.ts';
import { commit, earlierSha, factsOf, given, teams, writtenBy } from './people.ts';
import { setStage } from './stage.ts';

const strict = { countBots: false, survivePush: false, knownContributors: false };
const commanderOut = policy.replace(
  'review: { approvals: 2,',
  'review: { exclude: [commander], approvals: 2,',
);

function led(by: string, more: Parameters<typeof incident>[0] = {}): string {
  return incident({ severity: 'sev1', ...more }).replace(
    'services:',
    `roles: { commander: "${by}", scribe: "@seller" }\nservices:`,
  );
}

const base = { ...crumb, 'lookback.yml': commanderOut, [coldOven]: led('@baker') };

/** Whom the policy keeps from approving a proposal, by the logins that are tried. */
async function keptOut(
  now: string | null,
  tried = ['baker', 'Miller', 'seller', 'reader'],
): Promise<string[]> {
  await using stage = await setStage(base);
  const pull = await stage.propose({ [coldOven]: now, 'incidents/README.md': '# How we write\n' });
  for (const login of tried) await stage.github.review(pull, { login, state: 'APPROVED' });
  const enforced = await stage.enforce(pull);
  if (enforced.is !== 'judged') throw new Error('It was passed over.');
  return enforced.result.verdict.reviews.flatMap((judged) =>
    judged.counts || judged.why !== 'excluded-role' ? [] : [judged.review.by?.login ?? ''],
  );
}

describe('the commander does not approve', () => {
  test.each([
    ['where the document still names them', led('@baker', { title: 'Told anew' }), ['baker']],
    ['where the proposal takes them out', incident({ severity: 'sev1', title: 'Told anew' }), ['baker']],
    ['where it names somebody else: then neither does', led('@MILLER'), ['baker', 'miller']],
    ['where it lowers the severity', led('@baker', { severity: 'sev3' }), ['baker']],
    ['where it breaks the document', '---\nseverity: [\n---\n', ['baker']],
    ['where it writes the name in a way the schema refuses', led('miller '), ['baker', 'miller']],
    ['where it removes the document', null, ['baker']],
  ])('%s', async (_how, now, expected) => {
    expect(await keptOut(now, ['baker', 'miller', 'seller', 'reader'])).toEqual(expected);
  });

  test('nor do the members of a team that commanded, and it is not granted while they are not known', async () => {
    await using stage = await setStage(changed(base, { [coldOven]: led('@crumb/ovens') }));
    const pull = await stage.propose({ [coldOven]: led('@crumb/ovens', { title: 'Told anew' }) });
    await stage.github.review(pull, { login: 'baker', state: 'APPROVED' });
    expect(await stage.enforce(pull)).toMatchObject({
      result: { verdict: { reviews: [{ counts: false, why: 'excluded-role', role: 'commander' }] } },
    });
    expect(await stage.enforce(pull, { teamToken: undefined })).toMatchObject({
      result: {
        verdict: {
          outcomes: [
            {},
            {},
            {},
            {
              requirement: {
                condition: { is: 'role-team-known', role: 'commander', handle: '@crumb/ovens' },
              },
              met: false,
              canGive: { who: 'nobody' },
            },
          ],
        },
      },
    });
  });

  test('and what hides who held a role is not granted', async () => {
    const { verdict } = await propose({ base, changes: { [coldOven]: '---\nseverity: [\n---\n' } });
    expect(verdict.outcomes.at(-1)).toMatchObject({
      requirement: {
        kind: 'condition',
        condition: { is: 'roles-readable', path: coldOven },
        because: [{ why: 'role', path: coldOven }],
      },
      met: false,
      canGive: { who: 'push' },
    });
  });
});

describe('an excluded role', () => {
  const holders: RoleHolder[] = [
    { path: coldOven, role: 'commander', holder: { is: 'person', login: 'Baker' } },
    { path: coldOven, role: 'experts', holder: { is: 'team', handle: '@Crumb/Shop' } },
  ];
  const known = new Map([...teams({ shop: ['seller'] }).values()].map((team) => ['@crumb/shop', team]));
  const excluded = excludedPeople(holders, known);

  test('is told as the reason', () => {
    const facts = factsOf([given('BAKER', 'APPROVED'), given('seller', 'APPROVED')], { excluded });
    expect(
      judgeReviews(facts, strict).map((judged) =>
        judged.counts ? '' : refusalWords(judged, (text) => text),
      ),
    ).toEqual([
      'the policy does not let the commander of the incident approve',
      'the policy does not let the experts of the incident approve',
    ]);
  });

  test('does not keep from requesting changes', () => {
    const facts = factsOf([given('baker', 'CHANGES_REQUESTED')], { excluded });
    expect(judge([], facts, new Map(), strict)).toMatchObject({ granted: false, objections: ['baker'] });
  });

  test('leaves nobody who holds it among those who can give what is missing', () => {
    const ovens = { kind: 'team', team: 'ovens', because: [] } as const;
    const verdict = judge(
      [{ kind: 'approvals', count: 1, because: [] }, ovens],
      factsOf([], { excluded }),
      teams({ ovens: ['baker', 'miller'] }),
      strict,
    );
    expect(verdict.outcomes.map((outcome) => candidateWords(outcome, (text) => text))).toEqual([
      '1 more from anyone with write access who had no part in the change, but not the commander, the experts of the incident',
      'one of @miller',
    ]);
  });
});

describe('an account', () => {
  test('that is in a team by a nested one gives what the team is asked for', async () => {
    await using stage = await setStage();
    const { teams: known } = stage.github.state;
    known.push({ id: 901, slug: 'night-shift', members: ['miller'], parent: 'ovens' });
    const pull = await stage.propose({ [coldOven]: incident({ severity: 'sev1', title: 'Told anew' }) });
    const canGive = { who: 'team', handle: '@crumb/ovens', logins: ['baker', 'miller'] };
    const unmet = { requirement: { kind: 'team', team: 'ovens' }, met: false, by: [], canGive };
    expect(await stage.enforce(pull)).toMatchObject({ result: { verdict: { outcomes: [{}, {}, unmet] } } });
    await stage.github.review(pull, { login: 'miller', state: 'APPROVED' });
    expect(await stage.enforce(pull)).toMatchObject({
      result: { verdict: { outcomes: [{}, {}, { met: true, by: ['miller'] }] } },
    });
  });

  test('is the same after it was renamed, and an older opinion of it is superseded', () => {
    const before = given('baker', 'APPROVED');
    const after = given('master-baker', 'CHANGES_REQUESTED');
    const renamed = { ...after, by: before.by && { ...before.by, login: 'master-baker' } };
    const facts = factsOf([before, renamed]);
    expect(judge([], facts, new Map(), strict)).toMatchObject({
      granted: false,
      objections: ['master-baker'],
      reviews: [
        { counts: false, why: 'superseded' },
        { counts: false, why: 'changes-requested' },
      ],
    });
  });

  test('is in a team by its number: renamed meanwhile it still is, and whoever took its name is not', () => {
    const renamed = given('master-baker', 'APPROVED');
    const taker = given('baker', 'APPROVED');
    const ids = new Map([['baker', renamed.by?.id ?? 0]]);
    const [ovens] = teams({ ovens: ['baker'] }).values();
    const asked = [{ kind: 'team', team: 'ovens', because: [] } as const];
    const byOf = (review: typeof taker) =>
      judge(asked, factsOf([review]), new Map(ovens && [['ovens', { ...ovens, ids }]]), strict).outcomes[0]
        ?.by;
    expect(byOf(renamed)).toEqual(['master-baker']);
    expect(byOf(taker)).toEqual([]);
  });

  test('whose login is not in plain letters is nobody’s, whatever a list says', () => {
    const lookAlike = 'b\u{430}ker';
    const facts = factsOf([given(lookAlike, 'APPROVED'), given('ba\u{212a}er', 'APPROVED', earlierSha)], {
      writers: [lookAlike, 'ba\u{212a}er'],
      contributors: writtenBy('apprentice', [commit('apprentice')]),
    });
    const asked = [{ kind: 'team', team: 'ovens', because: [] } as const];
    expect(judge(asked, facts, teams({ ovens: [lookAlike] }), strict)).toMatchObject({
      outcomes: [{ met: false, by: [], canGive: { who: 'nobody' } }],
      reviews: [
        { counts: false, why: 'no-write-access' },
        { counts: false, why: 'no-write-access' },
      ],
    });
  });
});
