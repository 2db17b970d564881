import { describe, expect, test } from 'vitest';
import { nobodyExcluded } from '../../src/review/excluded.ts';
import { loginKey } from '../../src/review/login.ts';
import { type OverrideFacts, type OverrideRules, overrideIn } from '../../src/review/override.ts';
import { attemptWords } from '../../src/review/reporters/override-words.ts';
import type { GivenReview, ReviewState } from '../../src/review/review-host.ts';
import type { TeamFacts } from '../../src/review/team-facts.ts';
import { commit, earlierSha, given, headSha, writtenBy } from './people.ts';

const why = 'the ovens are cold and half the town waits';
const line = (sha = headSha, reason = why) => `/lookback override ${sha}: ${reason}`;

function said(
  login: string,
  body: string,
  { state = 'COMMENTED', at = headSha }: { state?: ReviewState; at?: string } = {},
): GivenReview {
  return { ...given(login, state, at), body };
}

const keepers: TeamFacts = {
  id: 'keepers',
  name: 'Keepers',
  handle: '@crumb/keepers',
  members: ['keeper', 'miller', 'oven-robot[bot]'],
  trouble: undefined,
};
const usual: OverrideRules = { group: keepers, reasonMinLength: 10, policy: false, knownContributors: true };

function search(
  reviews: readonly GivenReview[],
  { facts = {}, rules = {} }: { facts?: Partial<OverrideFacts>; rules?: Partial<OverrideRules> } = {},
) {
  const writers = new Set(reviews.flatMap(({ by }) => (by === undefined ? [] : [loginKey(by.login)])));
  return overrideIn(
    {
      headSha,
      reviews,
      contributors: writtenBy('apprentice'),
      writers,
      excluded: nobodyExcluded,
      changesPolicy: false,
      edited: new Set(),
      ...facts,
    },
    { ...usual, ...rules },
  );
}

type More = Parameters<typeof search>[1];

/** Why the only attempt is none. */
function refusal(review: GivenReview, more: More = {}): string | undefined {
  const { granted, attempts } = search([review], more);
  expect(granted).toBeUndefined();
  expect(attempts).toHaveLength(1);
  return attempts[0]?.why;
}

describe('an override counts', () => {
  test('as a review of the head by a member of the group, whatever the case of the login', () => {
    const review = said('Keeper', line());
    expect(search([review])).toEqual({
      granted: { by: 'Keeper', reason: why, at: review.submittedAt, reviewId: review.id },
      attempts: [],
    });
  });

  test('as an approval, with 12 digits of the commit, and with more words below', () => {
    const body = `${line(headSha.slice(0, 12).toUpperCase())}\r\n\r\nCall me when it is over.`;
    expect(search([said('keeper', body, { state: 'APPROVED' })]).granted).toMatchObject({ reason: why });
  });

  test('beside attempts of others that do not', () => {
    const [stranger, keeper] = [said('seller', line()), said('keeper', line())];
    expect(search([keeper, stranger])).toMatchObject({
      granted: { by: 'keeper' },
      attempts: [{ review: stranger, why: 'not-a-member' }],
    });
  });

  test('the first of several, however they are listed', () => {
    const [first, second] = [said('keeper', line()), said('miller', line())];
    expect(search([second, first]).granted?.by).toBe('keeper');
  });

  test('after a later comment or approval of the same person', () => {
    const reviews = [said('keeper', line()), given('keeper', 'COMMENTED'), given('keeper', 'APPROVED')];
    expect(search(reviews).granted?.by).toBe('keeper');
  });

  test('over a change of the policy only where the configuration says so', () => {
    const facts = { changesPolicy: true };
    expect(refusal(said('keeper', line()), { facts })).toBe('changes-policy');
    expect(search([said('keeper', line())], { facts, rules: { policy: true } }).granted?.by).toBe('keeper');
  });
});

describe('an override does not count', () => {
  test('of the author of the pull request, and of nobody who wrote or committed part of it', () => {
    expect(refusal(said('keeper', line()), { facts: { contributors: writtenBy('keeper') } })).toBe('author');
    const committed = writtenBy('apprentice', [
      commit('apprentice', { committer: { login: 'keeper', id: 7, kind: 'person' } }),
    ]);
    expect(refusal(said('KEEPER', line()), { facts: { contributors: committed } })).toBe('committer');
    const message = 'Bake\n\nCo-authored-by: Keeper <keeper@users.noreply.github.com>';
    const coAuthored = writtenBy('apprentice', [commit('apprentice', { message })]);
    expect(refusal(said('keeper', line()), { facts: { contributors: coAuthored } })).toBe('co-author');
  });

  test('of somebody outside the group', () => {
    expect(refusal(said('seller', line()))).toBe('not-a-member');
  });

  test.each(['keepеr', 'keepe\u{17f}', 'ﬀkeeper', '\u{212a}eeper'])(
    'of a login that only looks like a member’s: %s',
    (login) => {
      expect(refusal(said(login, line()))).toBe('not-a-member');
    },
  );

  test('of a member without write access', () => {
    expect(refusal(said('keeper', line()), { facts: { writers: new Set() } })).toBe('no-write-access');
  });

  test('of a bot, although it is in the group', () => {
    expect(refusal(said('oven-robot[bot]', line()))).toBe('bot');
  });

  test('of somebody whose role in the response keeps from approving', () => {
    const excluded = { roles: ['commander'] as const, roleOf: () => 'commander' as const };
    expect(refusal(said('keeper', line()), { facts: { excluded } })).toBe('excluded-role');
  });

  test('of an account that is gone', () => {
    expect(refusal({ ...said('keeper', line()), by: undefined })).toBe('deleted-account');
  });

  test('where it names another commit than the one that was reviewed', () => {
    expect(refusal(said('keeper', line('c'.repeat(40))))).toBe('names-other-commit');
    expect(refusal(said('keeper', line(`${headSha.slice(0, 39)}b`)))).toBe('names-other-commit');
    expect(refusal(said('keeper', line(`${headSha}a`)))).toBe('names-other-commit');
  });

  test('where a review of an earlier commit comes to name the head', () => {
    expect(refusal(said('keeper', line(headSha), { at: earlierSha }))).toBe('names-other-commit');
    expect(refusal({ ...said('keeper', line()), commit: undefined })).toBe('names-other-commit');
  });

  test('after a push', () => {
    expect(refusal(said('keeper', line(earlierSha), { at: earlierSha }))).toBe('earlier-commit');
  });

  test('with fewer than 12 digits', () => {
    expect(refusal(said('keeper', line(headSha.slice(0, 11))))).toBe('short-sha');
  });

  test.each([
    ['', 'short-reason'],
    ['   ', 'short-reason'],
    ['too short', 'short-reason'],
    ['. . . . . . . . . . . . ----------', 'short-reason'],
    ['\u{3164}'.repeat(30), 'short-reason'],
    ['a\u{200b}\u{2060}\u{e0041}'.repeat(9), 'short-reason'],
  ])('with a reason that says nothing: %j', (reason, expected) => {
    expect(refusal(said('keeper', line(headSha, reason)))).toBe(expected);
  });

  test.each([
    '/lookback override',
    `/lookback override ${headSha}`,
    `/lookback override HEAD: ${why}`,
    `/lookback override: ${why}`,
    `/Lookback Override ${headSha.slice(0, 9)}…: ${why}`,
    `> ${line()}`,
    `    ${line()}`,
  ])('in another form: %s', (body) => {
    expect(refusal(said('keeper', body))).toBe('malformed');
  });

  test('below the first line, where a quotation could bring it', () => {
    expect(refusal(said('keeper', `I would not do this:\n${line()}`))).toBe('not-first-line');
  });

  test('in a review that requests changes, is dismissed, or is not submitted', () => {
    expect(refusal(said('keeper', line(), { state: 'CHANGES_REQUESTED' }))).toBe('requests-changes');
    expect(refusal(said('keeper', line(), { state: 'DISMISSED' }))).toBe('dismissed');
    expect(refusal(said('keeper', line(), { state: 'PENDING' }))).toBe('not-submitted');
    expect(refusal({ ...said('keeper', line()), submittedAt: undefined })).toBe('not-submitted');
  });

  test.each(['CHANGES_REQUESTED', 'DISMISSED'] as const)('after a later %s of the same person', (state) => {
    const override = said('keeper', line());
    const { granted, attempts } = search([override, given('Keeper', state)]);
    expect(granted).toBeUndefined();
    expect(attempts).toEqual([{ review: override, why: 'taken-back' }]);
  });

  test('once its words were changed, by whomever', () => {
    const review = said('keeper', line());
    expect(refusal(review, { facts: { edited: new Set([review.id]) } })).toBe('edited');
  });

  test('where nobody may override, or it is not known who', () => {
    expect(refusal(said('keeper', line()), { rules: { group: undefined } })).toBe('unset');
    const unknown = { ...keepers, members: undefined };
    expect(refusal(said('keeper', line()), { rules: { group: unknown } })).toBe('members-unknown');
    expect(refusal(said('keeper', line()), { rules: { group: { ...keepers, members: [] } } })).toBe(
      'not-a-member',
    );
  });

  test('while somebody who had a part is not known, where that matters', () => {
    const author = commit(undefined, { authorEmail: 'night@crumb.example' });
    const facts = { contributors: writtenBy('apprentice', [author]) };
    expect(refusal(said('keeper', line()), { facts })).toBe('unknown-contributors');
    const rules = { knownContributors: false };
    expect(search([said('keeper', line())], { facts, rules }).granted?.by).toBe('keeper');
  });

  test('without asking for it', () => {
    const reviews = [said('keeper', 'Override this, please.'), given('keeper', 'APPROVED')];
    expect(search(reviews)).toEqual({ granted: undefined, attempts: [] });
  });
});

test('a reason is one line that can be seen, and no longer than a paragraph', () => {
  const reason = `ovens\tcold \u{202e}\u{200b}now\u{0} ${'and then '.repeat(200)}`;
  const { granted } = search([said('keeper', line(headSha, reason))]);
  expect(granted?.reason).toMatch(/^ovens cold now and then and then/);
  expect(granted?.reason).toHaveLength(500);
});

test('each attempt is told why it is none, and the words of strangers stay words', () => {
  const review = said('seller', line(headSha, '`@crumb/everyone`'));
  const tried = { attempts: [], group: '@crumb/keepers', reasonMinLength: 10 };
  const words = (code: Parameters<typeof attemptWords>[0]['why']) =>
    attemptWords({ review, why: code }, tried, (text) => `<${text}>`);
  expect(words('not-a-member')).toBe(
    'The override by <@seller> does not count: its author is no member of <@crumb/keepers>.',
  );
  expect(words('malformed')).toBe(
    'The override by <@seller> does not count: its first line is not of the form </lookback override <commit>: <reason>>.',
  );
  expect(words('author')).toBe(
    'The override by <@seller> does not count: an author of the change does not override it.',
  );
  expect(words('short-reason')).toBe(
    'The override by <@seller> does not count: its reason has fewer than 10 letters and digits.',
  );
});
