import { describe, expect, test } from 'vitest';
import { gitCommits } from '../../src/io/git-commits.ts';
import { readRepository } from '../../src/repository/read-repository.ts';
import { noCache } from '../../src/repository/reading-cache.ts';
import { judgeReviews } from '../../src/review/opinions.ts';
import { type PushSurvival, stricterSurvival, survivalOf } from '../../src/review/push-survival.ts';
import { type PushedSince, pushedSince } from '../../src/review/pushed-since.ts';
import { refusalWords } from '../../src/review/reporters/refusal-words.ts';
import { reviewWords } from '../../src/review/reporters/words.ts';
import { severityRule } from '../../src/review/severity-rule.ts';
import { memoryTree } from '../memory-tree.ts';
import { coldOven, crumb, incident, lateRolls, policy, relight, runbook } from './crumb.ts';
import { LocalRepository } from './local-repository.ts';
import { earlierSha, factsOf, given } from './people.ts';
import { setStage } from './stage.ts';

const story = `${incident({ severity: 'sev1' })}
Nobody noticed for an hour.

${'Then the alert fired, and the baker came.\n'.repeat(30)}
The oven was lit again at noon.
`;

/** A bakery whose proposal was approved; what happens then is told, on the branch of the proposal. */
class Approved extends LocalRepository {
  readonly approved: string;

  constructor() {
    super();
    for (const [path, text] of Object.entries({ ...crumb, [coldOven]: story })) this.write(path, text);
    this.commit('Begin');
    this.git('switch', '--quiet', '--create', 'proposal');
    this.write(coldOven, story.replace('an hour', 'two hours'));
    this.approved = this.commit('Tell it better');
  }

  /** Something else lands in the base. */
  land(path: string, text: string): void {
    this.git('switch', '--quiet', 'main');
    this.write(path, text);
    this.commit('Land');
    this.git('switch', '--quiet', 'proposal');
  }

  since(approved = this.approved, root = ''): PushedSince {
    const [baseSha = '', headSha = ''] = ['main', 'proposal'].map((name) => this.git('rev-parse', name));
    return pushedSince(gitCommits(this.open()), approved, { baseSha, headSha, root });
  }
}

const better = story.replace('an hour', 'two hours');

describe('after an approval', () => {
  test('taking in the base is nothing of the proposal’s', () => {
    using bakery = new Approved();
    bakery.land(lateRolls, incident({ title: 'Rolls came later still' }));
    bakery.land(coldOven, story.replace('at noon', 'at one'));
    bakery.git('merge', '--quiet', '--no-edit', 'main');
    expect(bakery.since()).toEqual({ is: 'measured', lines: 0 });
  });

  test('a base that went on and was not taken in changes nothing', () => {
    using bakery = new Approved();
    bakery.land('lookback.yml', policy.replace('approvals: 2', 'approvals: 3'));
    bakery.commit('Nothing');
    expect(bakery.since()).toEqual({ is: 'measured', lines: 0 });
  });

  test('a typo is two lines, the one that went and the one that came', () => {
    using bakery = new Approved();
    bakery.write(coldOven, better.replace('at noon', 'at  noon'));
    bakery.commit('Mend');
    bakery.land(lateRolls, incident({ title: 'Rolls came later still' }));
    bakery.git('merge', '--quiet', '--no-edit', 'main');
    expect(bakery.since()).toEqual({ is: 'measured', lines: 2 });
  });

  test('what was pushed and taken back again is nothing', () => {
    using bakery = new Approved();
    bakery.write('lookback.yml', 'title: Mine\n');
    bakery.commit('Take over');
    bakery.git('revert', '--no-edit', 'HEAD');
    expect(bakery.since()).toEqual({ is: 'measured', lines: 0 });
  });

  test('a long line counts for several, also where no line ends it', () => {
    using bakery = new Approved();
    bakery.write(coldOven, `${better.trimEnd()}\n${'It was cold. '.repeat(70)}`);
    bakery.commit('Go on and on');
    expect(bakery.since()).toEqual({ is: 'measured', lines: Math.ceil((13 * 70) / 200) });
    bakery.write(coldOven, `${better.trimEnd()}\n${'It was hot. '.repeat(100)}`);
    bakery.commit('Go on and on');
    expect(bakery.since(bakery.git('rev-parse', 'HEAD~1'))).toEqual({ is: 'measured', lines: 5 + 6 });
  });

  test('a merge that slips something in is measured by what it slipped in', () => {
    using bakery = new Approved();
    bakery.land(lateRolls, incident({ title: 'Rolls came later still' }));
    bakery.git('merge', '--quiet', '--no-commit', '--no-ff', 'main');
    bakery.write(coldOven, better.replace('the baker came', 'nobody came'));
    bakery.commit('Merge');
    expect(bakery.since()).toEqual({ is: 'measured', lines: 2 });
  });

  test('a merge that throws the base away is no mere taking in', () => {
    using bakery = new Approved();
    bakery.land(lateRolls, incident({ title: 'Rolls came later still' }));
    bakery.git('merge', '--quiet', '--no-edit', '--strategy=ours', 'main');
    expect(bakery.since()).toEqual({ is: 'beyond', what: 'front-matter', path: lateRolls });
  });

  test('a base that git cannot take in by itself was taken in by somebody’s choice', () => {
    using bakery = new Approved();
    bakery.land(coldOven, story.replace('an hour', 'three hours'));
    bakery.git('merge', '--quiet', '--no-edit', '--strategy-option=ours', 'main');
    expect(bakery.since()).toEqual({ is: 'beyond', what: 'conflict' });
  });

  test('branches that merged each other leave open what was taken in', () => {
    using bakery = new Approved();
    bakery.land(lateRolls, incident({ title: 'Rolls came later still' }));
    const landed = bakery.git('rev-parse', 'main');
    bakery.git('switch', '--quiet', 'main');
    bakery.git('merge', '--quiet', '--no-edit', '--no-ff', bakery.approved);
    bakery.git('switch', '--quiet', 'proposal');
    bakery.git('merge', '--quiet', '--no-edit', '--no-ff', landed);
    expect(bakery.since()).toEqual({ is: 'beyond', what: 'conflict' });
  });

  test('a push that touches many documents is never small', () => {
    using bakery = new Approved();
    const paths = Array.from({ length: 51 }, (_, index) => `runbooks/relight-${index}.md`);
    for (const path of paths) bakery.write(path, runbook);
    const approved = bakery.commit('Copy');
    for (const path of paths) bakery.write(path, runbook.replace('valve', 'gas valve'));
    bakery.commit('Mend each');
    expect(bakery.since(approved)).toEqual({ is: 'measured', lines: 51 });
  });

  const more: readonly (readonly [string, (bakery: Approved) => void, PushedSince])[] = [
    [
      'the front matter',
      (bakery) => bakery.write(coldOven, better.replace('sev1', 'sev3')),
      { is: 'beyond', what: 'front-matter', path: coldOven },
    ],
    [
      'a fence, so that the body becomes front matter',
      (bakery) => bakery.write(coldOven, `---\n---\n${better}`),
      { is: 'beyond', what: 'front-matter', path: coldOven },
    ],
    [
      'the policy',
      (bakery) => bakery.write('lookback.yml', `${policy}# \n`),
      { is: 'beyond', what: 'policy', path: 'lookback.yml' },
    ],
    [
      'who owns a service',
      (bakery) => bakery.write('services/oven-control.yml', 'name: Oven control\nowner: shop\n'),
      { is: 'beyond', what: 'file', path: 'services/oven-control.yml' },
    ],
    [
      'another document’s name',
      (bakery) => bakery.git('mv', relight, 'runbooks/light-the-oven.md'),
      { is: 'beyond', what: 'file', path: 'runbooks/light-the-oven.md' },
    ],
    [
      'a document that is gone',
      (bakery) => bakery.git('rm', '--quiet', relight),
      { is: 'beyond', what: 'file', path: relight },
    ],
    [
      'a document that becomes a link',
      (bakery) => {
        bakery.git('rm', '--quiet', relight);
        bakery.link(relight, '/etc/passwd');
      },
      { is: 'beyond', what: 'front-matter', path: relight },
    ],
    [
      'an image',
      (bakery) => bakery.write('incidents/2026/2026-03-14-cold-oven/burner.svg', '<svg/>'),
      { is: 'beyond', what: 'file', path: 'incidents/2026/2026-03-14-cold-oven/burner.svg' },
    ],
    [
      'the code beside the documents',
      (bakery) => bakery.write('src/oven.ts', 'light();\n'),
      { is: 'beyond', what: 'file', path: 'src/oven.ts' },
    ],
  ];
  test.each(more)('more than words is no small push: %s', (_what, push, expected) => {
    using bakery = new Approved();
    push(bakery);
    bakery.commit('Push');
    expect(bakery.since()).toEqual(expected);
  });

  test('words of a runbook are as small as those of an incident', () => {
    using bakery = new Approved();
    bakery.write(relight, runbook.replace('valve', 'gas valve'));
    bakery.commit('Mend');
    expect(bakery.since()).toEqual({ is: 'measured', lines: 2 });
    expect(bakery.since(undefined, 'bakery')).toEqual({ is: 'beyond', what: 'file', path: relight });
  });

  test('a forced push to another history voids it, even one with the same files', () => {
    using bakery = new Approved();
    bakery.git('reset', '--quiet', '--hard', 'main');
    bakery.write(coldOven, better);
    bakery.git('commit', '--quiet', '--all', '--message', 'Tell it again');
    expect(bakery.since()).toEqual({ is: 'unrelated' });
    expect(bakery.since('c'.repeat(40))).toEqual({ is: 'unrelated' });
  });
});

describe('which pushes an approval survives', () => {
  const small: PushSurvival = { lines: 4 };
  const cases: readonly (readonly [PushSurvival, PushedSince | undefined, string])[] = [
    [false, { is: 'measured', lines: 0 }, 'it was given to an earlier commit'],
    [true, undefined, 'counts'],
    [{ lines: 0 }, { is: 'measured', lines: 0 }, 'counts'],
    [
      { lines: 0 },
      { is: 'measured', lines: 1 },
      'it was given to an earlier commit, and what was pushed since is not small: 1 changed line',
    ],
    [small, { is: 'measured', lines: 4 }, 'counts'],
    [
      small,
      { is: 'measured', lines: 5 },
      'it was given to an earlier commit, and what was pushed since is not small: 5 changed lines',
    ],
    [
      small,
      { is: 'beyond', what: 'front-matter', path: coldOven },
      `it was given to an earlier commit, and what was pushed since is not small: the front matter of ${coldOven} was changed`,
    ],
    [
      small,
      { is: 'unrelated' },
      'it was given to a commit that is no part of what led to the head, as after a forced push',
    ],
    [small, undefined, 'it was given to an earlier commit'],
  ];
  test.each(cases)('with %j after %j: %s', (survivePush, since, expected) => {
    const measured = new Map(since === undefined ? [] : [[earlierSha, since]]);
    const facts = factsOf([given('baker', 'APPROVED', earlierSha)], { pushedSince: measured });
    const [judged] = judgeReviews(facts, { countBots: false, survivePush, knownContributors: false });
    const words = judged === undefined || judged.counts ? 'counts' : refusalWords(judged, (text) => text);
    expect(words).toBe(expected);
  });

  test('is said where one does', () => {
    const pushedBefore = new Map([[earlierSha, { is: 'measured', lines: 0 } as const]]);
    const facts = factsOf([given('baker', 'APPROVED', earlierSha)], { pushedSince: pushedBefore });
    const rules = { countBots: false, survivePush: { lines: 0 }, knownContributors: false };
    expect(judgeReviews(facts, rules).map((judged) => reviewWords(judged, (text) => text))).toEqual([
      '@baker, approved: counts, though given to an earlier commit: only the base was taken in',
    ]);
  });

  test('is what the rule says, or the policy in general, and the stricter of two', () => {
    expect(survivalOf({}, {})).toBe(false);
    expect(survivalOf({}, { survive_push: true })).toBe(true);
    expect(survivalOf({ survive_push: 'none' }, { survive_push: true })).toBe(false);
    expect(survivalOf({ survive_push: 'small' }, { small_lines: 9 })).toEqual({ lines: 9 });
    expect(survivalOf({ small_lines: 2 }, { survive_push: 'small', small_lines: 9 })).toEqual({ lines: 2 });
    expect(survivalOf({ survive_push: 'small' }, {})).toEqual({ lines: 4 });
    expect(survivalOf({}, { survive_push: 'base_merges' })).toEqual({ lines: 0 });
    expect(stricterSurvival({ lines: 4 }, { lines: 0 })).toEqual({ lines: 0 });
    expect(stricterSurvival(true, { lines: 4 })).toEqual({ lines: 4 });
    expect(stricterSurvival({ lines: 0 }, false)).toBe(false);
  });
});

test('a severity is no more lenient than a milder one, and so no push makes it easier to call an incident worse', () => {
  const file = policy
    .replace('review: { approvals: 2,', 'review: { survive_push: small, small_lines: 9, approvals: 2,')
    .replace(
      'review: { approvals: 1, owning',
      'review: { survive_push: small, small_lines: 2, approvals: 1, owning',
    )
    .replace('review:\n  public', 'review:\n  survive_push: small\n  public');
  const { configuration } = readRepository(memoryTree({ 'lookback.yml': file }), noCache);
  if (configuration === undefined) throw new Error('The policy of this test is not valid.');
  const { severities } = configuration;
  expect(severities.map((severity) => severityRule(severity, configuration).survivePush)).toEqual([
    { lines: 2 },
    { lines: 2 },
    { lines: 4 },
  ]);
  const [worst, ...milder] = severities.map((severity) => ({
    ...severity,
    review: severity.rank === 2 ? { survive_push: 'none' as const } : severity.review,
  }));
  expect(worst && severityRule(worst, { ...configuration, severities: [worst, ...milder] }).survivePush).toBe(
    false,
  );
});

describe('on the host', () => {
  const lenient = policy.replace('review:\n  public', 'review:\n  survive_push: small\n  public');
  const flour = 'incidents/2026/2026-06-01-short-flour.md';
  const minor = incident({ severity: 'sev3' });

  test('an approval outlives a typo and a merge of the base, and no change of the front matter', async () => {
    await using stage = await setStage({ ...crumb, 'lookback.yml': lenient });
    const { github } = stage;
    const pull = await stage.propose({ [flour]: minor });
    await github.review(pull, { login: 'baker', state: 'APPROVED' });
    await github.push(
      'proposal',
      { [flour]: minor.replace('went out', 'went  out') },
      { author: 'apprentice' },
    );
    expect(await stage.enforce(pull)).toMatchObject({
      result: {
        outcome: { is: 'granted' },
        verdict: { reviews: [{ counts: true, since: { is: 'measured', lines: 2 } }] },
      },
    });
    await github.push('proposal', { [flour]: minor.replace('sev3', 'sev2') }, { author: 'apprentice' });
    expect(await stage.enforce(pull)).toMatchObject({
      result: {
        outcome: { is: 'refused' },
        verdict: { reviews: [{ counts: false, why: 'pushed-since', since: { what: 'front-matter' } }] },
      },
    });
  });

  test('it never does where the policy itself is changed', async () => {
    const trusting = policy.replace('review:\n  public', 'review:\n  survive_push: true\n  public');
    await using stage = await setStage({ ...crumb, 'lookback.yml': trusting });
    const { github } = stage;
    const pull = await stage.propose({ CODEOWNERS: '* @crumb/ovens\n' });
    await github.review(pull, { login: 'keeper', state: 'APPROVED' });
    expect(await stage.enforce(pull)).toMatchObject({ result: { outcome: { is: 'granted' } } });
    await github.push('proposal', { CODEOWNERS: '* @crumb/shop\n' }, { author: 'apprentice' });
    expect(await stage.enforce(pull)).toMatchObject({
      result: {
        outcome: { is: 'refused' },
        verdict: { reviews: [{ counts: false, why: 'stale-commit' }] },
      },
    });
  });
});
