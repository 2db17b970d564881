import { describe, expect, test } from 'vitest';
import { noContributors } from '../../src/review/contributors.ts';
import { judgeReviews } from '../../src/review/opinions.ts';
import type { Requirement } from '../../src/review/requirement.ts';
import type { GivenReview } from '../../src/review/review-host.ts';
import { judge } from '../../src/review/verdict.ts';
import type { Instant } from '../../src/time/instant.ts';
import { commit, earlierSha, factsOf, given, teams, writtenBy } from './people.ts';

const strict = { countBots: false, survivePush: false, knownContributors: false };
const twoApprovals: Requirement = {
  kind: 'approvals',
  count: 2,
  because: [{ why: 'policy', path: 'lookback.yml' }],
};
const ovens: Requirement = {
  kind: 'team',
  team: 'ovens',
  because: [{ why: 'policy', path: 'lookback.yml' }],
};

/** What became of each review: `login STATE: counts`, or why not. */
function told(...args: Parameters<typeof judgeReviews>): string[] {
  return judgeReviews(...args).map((judged) => {
    const { by, state } = judged.review;
    return `${by?.login ?? 'nobody'} ${state}: ${judged.counts ? 'counts' : judged.why}`;
  });
}

describe('a review', () => {
  test('that approves the head counts', () => {
    expect(told(factsOf([given('baker', 'APPROVED')]), strict)).toEqual(['baker APPROVED: counts']);
  });

  test('of an earlier commit does not, unless approvals survive a push', () => {
    const facts = factsOf([given('baker', 'APPROVED', earlierSha)]);
    expect(told(facts, strict)).toEqual(['baker APPROVED: stale-commit']);
    expect(told(facts, { ...strict, survivePush: true })).toEqual(['baker APPROVED: counts']);
  });

  test('of a commit that is gone is one of an earlier commit', () => {
    const review: GivenReview = { ...given('baker', 'APPROVED'), commit: undefined };
    expect(told(factsOf([review]), strict)).toEqual(['baker APPROVED: stale-commit']);
  });

  test('that only comments takes nothing back and gives nothing', () => {
    const facts = factsOf([
      given('baker', 'APPROVED'),
      given('baker', 'COMMENTED'),
      given('miller', 'COMMENTED'),
    ]);
    expect(told(facts, strict)).toEqual([
      'baker APPROVED: counts',
      'baker COMMENTED: commented',
      'miller COMMENTED: commented',
    ]);
  });

  test('is replaced by a later one of the same person, however the login is spelt', () => {
    const facts = factsOf([given('Baker', 'APPROVED'), given('baker', 'CHANGES_REQUESTED')]);
    expect(told(facts, strict)).toEqual([
      'Baker APPROVED: superseded',
      'baker CHANGES_REQUESTED: changes-requested',
    ]);
  });

  test('that was dismissed brings no older approval back', () => {
    const facts = factsOf([given('baker', 'APPROVED'), given('baker', 'DISMISSED')]);
    expect(told(facts, strict)).toEqual(['baker APPROVED: superseded', 'baker DISMISSED: dismissed']);
  });

  test('that is told out of order is judged in order', () => {
    const [first, second] = [given('baker', 'CHANGES_REQUESTED'), given('baker', 'APPROVED')];
    expect(told(factsOf([second, first]), strict)).toEqual([
      'baker CHANGES_REQUESTED: superseded',
      'baker APPROVED: counts',
    ]);
  });

  test('of the same second is ordered by its number', () => {
    const at = 1_773_000_000_000 as Instant;
    const first = { ...given('baker', 'APPROVED'), submittedAt: at };
    const second = { ...given('baker', 'DISMISSED'), submittedAt: at };
    expect(told(factsOf([second, first]), strict)).toEqual([
      'baker APPROVED: superseded',
      'baker DISMISSED: dismissed',
    ]);
  });

  test('that is not submitted changes nothing', () => {
    const pending = { ...given('baker', 'PENDING'), submittedAt: undefined };
    expect(told(factsOf([given('baker', 'APPROVED'), pending]), strict)).toEqual([
      'baker APPROVED: counts',
      'baker PENDING: not-submitted',
    ]);
  });

  test('by a bot counts only where bots count', () => {
    const facts = factsOf([given('crumb-helper[bot]', 'APPROVED')]);
    expect(told(facts, strict)).toEqual(['crumb-helper[bot] APPROVED: bot']);
    expect(told(facts, { ...strict, countBots: true })).toEqual(['crumb-helper[bot] APPROVED: counts']);
  });

  test('by someone who may not write counts neither for nor against', () => {
    const facts = factsOf([given('passer-by', 'APPROVED'), given('critic', 'CHANGES_REQUESTED')], {
      writers: [],
    });
    expect(told(facts, strict)).toEqual([
      'passer-by APPROVED: no-write-access',
      'critic CHANGES_REQUESTED: no-write-access',
    ]);
  });

  test('by an account that was deleted counts neither for nor against', () => {
    const ghosts = [given('x', 'APPROVED'), given('y', 'CHANGES_REQUESTED')].map((review) => ({
      ...review,
      by: undefined,
    }));
    expect(told(factsOf(ghosts), strict)).toEqual([
      'nobody APPROVED: deleted-account',
      'nobody CHANGES_REQUESTED: deleted-account',
    ]);
  });

  test('by a look-alike is somebody else’s', () => {
    // The Kelvin sign becomes a k where letters are lowered without care.
    const facts = factsOf([given('ba\u{212a}er', 'APPROVED')], { writers: ['baker'] });
    expect(told(facts, strict)).toEqual(['ba\u{212a}er APPROVED: no-write-access']);
  });
});

describe('whoever had a part in the change does not approve it', () => {
  const cases: readonly (readonly [string, ReturnType<typeof commit>, string])[] = [
    ['the author of a commit', commit('BAKER'), 'author'],
    [
      'its author by the address alone',
      commit(undefined, { authorEmail: 'Baker@users.noreply.github.com' }),
      'author',
    ],
    [
      'a committer',
      commit('apprentice', { committer: { login: 'baker', id: 1, kind: 'person' } }),
      'committer',
    ],
    [
      'a committer by the address alone',
      commit('apprentice', { committerEmail: '5+baker@users.noreply.github.com' }),
      'committer',
    ],
    [
      'a co-author',
      commit('apprentice', { message: 'Tell\n\nCo-authored-by: B. <77+baker@users.noreply.github.com>\n' }),
      'co-author',
    ],
    [
      'a co-author in the middle of the message',
      commit('apprentice', {
        message: 'Tell\r\nCO-AUTHORED-BY: B <baker@users.noreply.github.com>\r\nMore words',
      }),
      'co-author',
    ],
    [
      'a co-author on a server of one’s own',
      commit('apprentice', { message: 'Tell\n\nCo-authored-by: B <baker@users.noreply.git.crumb.example>' }),
      'co-author',
    ],
  ];
  test.each(cases)('%s', (_who, made, why) => {
    const facts = factsOf([given('baker', 'APPROVED')], { contributors: writtenBy('apprentice', [made]) });
    expect(told(facts, strict)).toEqual([`baker APPROVED: ${why}`]);
  });

  test('whoever opened the pull request', () => {
    const facts = factsOf([given('Apprentice', 'APPROVED')], { contributors: writtenBy('apprentice', []) });
    expect(told(facts, strict)).toEqual(['Apprentice APPROVED: author']);
  });

  test('a co-author who was renamed since, by the number of the account', () => {
    const renamed = given('master-baker', 'APPROVED');
    const message = `Tell\n\nCo-authored-by: B <${renamed.by?.id}+old-name@users.noreply.github.com>`;
    const contributors = writtenBy('apprentice', [commit('apprentice', { message })]);
    expect(told(factsOf([renamed], { contributors }), strict)).toEqual(['master-baker APPROVED: co-author']);
  });

  test('a request for changes by a co-author stands all the same', () => {
    const message = 'Tell\n\nCo-authored-by: B <baker@users.noreply.github.com>';
    const contributors = writtenBy('apprentice', [commit('apprentice', { message })]);
    const facts = factsOf([given('baker', 'CHANGES_REQUESTED')], { contributors });
    expect(judge([], facts, new Map(), strict)).toMatchObject({ granted: false, objections: ['baker'] });
  });

  test('someone whose address only resembles one does', () => {
    const message =
      'Tell\n\nCo-authored-by: baker@users.noreply.github.com.crumb.example <x@y>\nco-authored-by baker';
    const contributors = writtenBy('apprentice', [commit('apprentice', { message })]);
    expect(told(factsOf([given('baker', 'APPROVED')], { contributors }), strict)).toEqual([
      'baker APPROVED: counts',
    ]);
  });
});

describe('a verdict', () => {
  test('grants what is met, and one approval may meet several requirements', () => {
    const facts = factsOf([given('baker', 'APPROVED'), given('miller', 'APPROVED')]);
    const verdict = judge([twoApprovals, ovens], facts, teams({ ovens: ['Baker'] }), strict);
    expect(verdict).toMatchObject({
      granted: true,
      objections: [],
      outcomes: [
        { met: true, by: ['baker', 'miller'], missing: 0 },
        { met: true, by: ['baker'], missing: 0 },
      ],
    });
  });

  test('counts a person once, however often they approve', () => {
    const facts = factsOf([given('baker', 'APPROVED'), given('Baker', 'APPROVED')]);
    expect(judge([twoApprovals], facts, new Map(), strict)).toMatchObject({
      granted: false,
      outcomes: [{ met: false, by: ['Baker'], missing: 1, canGive: { who: 'anyone' } }],
    });
  });

  test('says who of a team can still give it, without those who had a part', () => {
    const facts = factsOf([given('miller', 'APPROVED')]);
    const verdict = judge([ovens], facts, teams({ ovens: ['apprentice', 'baker'] }), strict);
    expect(verdict.outcomes).toMatchObject([
      { met: false, by: [], missing: 1, canGive: { who: 'team', handle: '@crumb/ovens', logins: ['baker'] } },
    ]);
  });

  test.each([
    ['every member had a part', { ovens: ['Apprentice'] }, 'Every member had a part in this change.'],
    ['the team is empty', { ovens: [] }, 'It has no members.'],
    ['the policy does not list the team', {}, 'The configuration at the base names no team ovens.'],
  ])('says that nobody can, and why: %s', (_why, members: Record<string, string[]>, why) => {
    const verdict = judge([ovens], factsOf([given('baker', 'APPROVED')]), teams(members), strict);
    expect(verdict).toMatchObject({ granted: false, outcomes: [{ canGive: { who: 'nobody', why } }] });
  });

  test('fails closed where a team cannot be read', () => {
    const unread = {
      id: 'ovens',
      name: 'Ovens',
      handle: '@crumb/ovens',
      members: undefined,
      trouble: 'No right to.',
    };
    const verdict = judge(
      [ovens],
      factsOf([given('baker', 'APPROVED')]),
      new Map([['ovens', unread]]),
      strict,
    );
    expect(verdict).toMatchObject({
      granted: false,
      outcomes: [{ met: false, by: [], canGive: { who: 'nobody', why: 'No right to.' } }],
    });
  });

  test('is not given while a request for changes stands', () => {
    const reviews = [
      given('baker', 'APPROVED'),
      given('miller', 'APPROVED'),
      given('seller', 'CHANGES_REQUESTED', earlierSha),
    ];
    expect(judge([twoApprovals], factsOf(reviews), new Map(), strict)).toMatchObject({
      granted: false,
      objections: ['seller'],
      outcomes: [{ met: true }],
    });
  });

  test('that wants every contributor known is not given while an address is nobody’s', () => {
    const message = [
      'Tell what happened',
      '',
      'Co-authored-by: Miller <77+miller@users.noreply.github.com>',
      'Co-authored-by: Baker <Baker@crumb.example>',
      'Co-authored-by: Night shift <night@crumb.example>',
      'Co-authored-by: GitHub <noreply@github.com>',
    ].join('\n');
    const byBaker = commit('baker', {
      authorEmail: 'baker@crumb.example',
      committerEmail: 'invented@users.noreply.github.com',
    });
    const contributors = writtenBy('apprentice', [
      commit('apprentice', { committerEmail: 'noreply@github.com', message }),
      byBaker,
    ]);
    const facts = factsOf([], { contributors });
    expect(judge([], facts, new Map(), strict)).toMatchObject({ granted: true, unknownContributors: 0 });
    expect(judge([], facts, new Map(), { ...strict, knownContributors: true })).toMatchObject({
      granted: false,
      unknownContributors: 2,
    });
  });

  test('asks for nothing where nothing is required', () => {
    const facts = factsOf([], { contributors: noContributors });
    expect(judge([], facts, new Map(), strict)).toEqual({
      granted: true,
      outcomes: [],
      objections: [],
      unknownContributors: 0,
      reviews: [],
    });
  });
});
