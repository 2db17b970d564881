import { expect } from 'vitest';
import type { Review } from '../../github/world.ts';
import { coldOven, incident } from '../crumb.ts';
import type { Attempt } from './attempt.ts';
import type { GuardedBakery } from './guarded-bakery.ts';

const told = { [coldOven]: incident({ severity: 'sev1', title: 'The oven, told anew' }) };
const more = { [coldOven]: incident({ severity: 'sev1', title: 'The oven, told at length' }) };
const nobodyElse = 'a member of `@crumb/ovens` | missing';

/** Somebody opens a pull request, and others approve as they may. */
function approved(
  name: string,
  logins: readonly string[],
  says: readonly string[],
  author = 'apprentice',
): Attempt {
  return {
    name,
    make: async (bakery) => ({ pull: await bakery.propose(told, { author, approvedBy: logins }), says }),
  };
}

/** The baker or the reader wrote part of it, and then approve it. */
function withPartOf(name: string, message: string, says: readonly string[], author = 'apprentice'): Attempt {
  return {
    name,
    make: async (bakery) => {
      const pull = await bakery.propose(told, { approvedBy: [] });
      await bakery.github.push(bakery.branchOf(pull), more, { author, message });
      await bakery.approve(pull, 'baker', 'reader');
      return { pull, says };
    },
  };
}

/** Everybody approves who has to, and then something happens to them. */
function afterwards(
  name: string,
  happen: (bakery: GuardedBakery, pull: number) => unknown,
  says: readonly string[],
): Attempt {
  return {
    name,
    make: async (bakery) => {
      const pull = await bakery.propose(told, { approvedBy: ['baker', 'reader'] });
      await happen(bakery, pull);
      return { pull, says };
    },
  };
}

function lastReviewOf({ github }: GuardedBakery, login: string): Review {
  const review = github.state.reviews.findLast(({ author }) => author === login);
  if (review === undefined) throw new Error(`${login} reviewed nothing`);
  return review;
}

function userOf({ github }: GuardedBakery, login: string) {
  const user = github.state.users.find((one) => one.login === login);
  if (user === undefined) throw new Error(`There is no ${login}`);
  return user;
}

/** Of people who may less than they would like to. */
export const attempts: readonly Attempt[] = [
  approved('opening it and waiting', [], ['Missing: 2 approvals, @crumb/incident-review, @crumb/ovens']),
  approved(
    'two friends with write access and no part in any team',
    ['miller', 'seller'],
    ['2 approvals | met by `@miller`, `@seller`', nobodyElse, 'one of `@reader`'],
  ),
  approved(
    'everybody but the team that owns the ovens',
    ['miller', 'seller', 'reader', 'writer', 'keeper'],
    [nobodyElse],
  ),
  approved(
    'only one of those who would be enough together',
    ['baker', 'baker'],
    [
      '2 approvals | 1 of 2, from `@baker`',
      '`@baker`, approved: does not count; the same person gave a later opinion',
    ],
  ),
  approved(
    'a pair that may only look',
    ['stranger', 'neighbour'],
    [
      '`@stranger`, approved: does not count; its author has no write access',
      '`@neighbour`, approved: does not count; its author has no write access',
    ],
  ),
  approved(
    'a bot that approves',
    ['oven-watch[bot]', 'miller'],
    ['`@oven-watch[bot]`, approved: does not count; approvals by bots are not counted here'],
  ),
  approved(
    'a bot that is called like a member of the team',
    ['baker[bot]', 'reader'],
    ['`@baker[bot]`, approved: does not count; approvals by bots are not counted here'],
  ),
  approved('a login that looks like that of a member', ['b4ker', 'reeder'], [nobodyElse, 'one of `@reader`']),
  approved(
    'a login with a letter of another alphabet',
    ['b\u{430}ker', 'reader'],
    ['`@b\u{430}ker`, approved: does not count; its author has no write access'],
  ),
  approved(
    'a pull request by a bot for its master',
    ['apprentice', 'miller'],
    [nobodyElse],
    'oven-watch[bot]',
  ),
  {
    name: 'approving one’s own, through the API',
    make: async (bakery) => {
      const pull = await bakery.propose(told, { author: 'baker', approvedBy: ['reader'] });
      const approval = { event: 'APPROVE' };
      expect(await bakery.ask('baker', 'POST', `/pulls/${pull}/reviews`, approval)).toMatchObject({
        status: 422,
      });
      return { pull, by: 'baker', says: ['nobody yet: `Every member had a part in this change.`'] };
    },
  },
  withPartOf(
    'a second commit by the one who approves',
    'More',
    ['an author of the change does not approve it'],
    'baker',
  ),
  withPartOf('a co-author who approves', 'More\n\nCo-authored-by: Baker <baker@users.noreply.github.com>', [
    '`@baker`, approved: does not count; a co-author of the change does not approve it',
  ]),
  withPartOf(
    'a co-author in other letters, in the midst of the message',
    'More\n\nCO-AUTHORED-BY: "<x>" <123+Baker@Users.NoReply.GitHub.com>\n\nAnd more.',
    ['`@baker`, approved: does not count; a co-author of the change does not approve it'],
  ),
  withPartOf(
    'a co-author nobody knows, who may be one of them',
    'More\n\nCo-authored-by: B <b@night.example>',
    ['1 contributor without a known account', 'What is judged as `sev1` is not granted so'],
  ),
  {
    name: 'an author nobody knows, who may be one of them',
    make: async (bakery) => {
      const pull = await bakery.propose(told, { approvedBy: [] });
      const author = { name: 'Baker', email: 'baker@home.example' };
      await bakery.github.push(bakery.branchOf(pull), more, { author });
      await bakery.approve(pull, 'baker', 'reader');
      return { pull, says: ['1 contributor without a known account'] };
    },
  },
  {
    name: 'a fork, whose author may only look, and a friend there',
    make: async (bakery) => {
      const how = { author: 'stranger', branch: 'stranger:oven', approvedBy: ['neighbour', 'baker'] };
      const pull = await bakery.propose(told, how);
      expect((await bakery.merge(pull, 'stranger')).status).toBe(403);
      return { pull, says: ['2 approvals | 1 of 2, from `@baker`', 'one of `@reader`'] };
    },
  },
  afterwards(
    'an approval by somebody who lost write access',
    (bakery) => Object.assign(userOf(bakery, 'baker'), { permission: 'read' }),
    ['`@baker`, approved: does not count; its author has no write access'],
  ),
  afterwards(
    'an approval by somebody who may only sort issues by now',
    (bakery) => Object.assign(userOf(bakery, 'reader'), { permission: 'triage' }),
    ['`@reader`, approved: does not count; its author has no write access'],
  ),
  afterwards(
    'an approval by somebody who left the team',
    (bakery) =>
      bakery.github.state.teams.find(({ slug }) => slug === 'ovens')?.members.splice(0, 1, 'writer'),
    ['one of `@writer`'],
  ),
  afterwards(
    'a team of which nobody is left',
    (bakery) => bakery.github.state.teams.find(({ slug }) => slug === 'ovens')?.members.splice(0),
    ['nobody yet: `It has no members.`'],
  ),
  afterwards('a team that is gone', (bakery) => bakery.github.state.teams.splice(0, 1), [
    'The token cannot read the members of @crumb/ovens, or there is no such team.',
  ]),
  afterwards(
    'an approval that was dismissed',
    (bakery, pull) =>
      bakery.ask(
        'apprentice',
        'PUT',
        `/pulls/${pull}/reviews/${lastReviewOf(bakery, 'baker').id}/dismissals`,
        {
          message: 'Too early',
        },
      ),
    ['`@baker`, dismissed: does not count; it was dismissed'],
  ),
  afterwards(
    'an older approval than the one that was dismissed',
    async (bakery, pull) => {
      await bakery.approve(pull, 'baker');
      lastReviewOf(bakery, 'baker').state = 'DISMISSED';
    },
    ['`@baker`, approved: does not count; the same person gave a later opinion'],
  ),
  afterwards(
    'approvals while somebody asks for changes',
    (bakery, pull) => bakery.github.review(pull, { login: 'seller', state: 'CHANGES_REQUESTED' }),
    [
      'changes requested by seller',
      '`@seller` requested changes; they have to approve, or somebody dismisses the request.',
    ],
  ),
  afterwards(
    'an approval that its author took back',
    (bakery, pull) => bakery.github.review(pull, { login: 'baker', state: 'CHANGES_REQUESTED' }),
    ['changes requested by baker'],
  ),
  {
    name: 'dismissing the request for changes that stood in the way',
    make: async (bakery) => {
      const pull = await bakery.propose(told);
      const id = await bakery.github.review(pull, { login: 'baker', state: 'CHANGES_REQUESTED' });
      const path = `/pulls/${pull}/reviews/${id}/dismissals`;
      await bakery.ask('apprentice', 'PUT', path, { message: 'No' });
      return { pull, says: ['`@baker`, dismissed: does not count; it was dismissed', nobodyElse] };
    },
  },
  {
    name: 'asking for changes in the name of an author, and approving under another name',
    make: async (bakery) => {
      const pull = await bakery.propose(told, { author: 'baker', approvedBy: ['reader', 'miller'] });
      const baker = userOf(bakery, 'baker');
      const issue = bakery.github.state.issues.find(({ number }) => number === pull);
      // The same account, whose commits GitHub still finds; the team follows.
      Object.assign(baker, { login: 'head-baker' });
      Object.assign(issue ?? {}, { author: 'head-baker' });
      bakery.github.state.teams.find(({ slug }) => slug === 'ovens')?.members.splice(0, 1, 'head-baker');
      const review = {
        pull,
        author: 'head-baker',
        state: 'APPROVED',
        body: '',
        commit: bakery.head(pull),
      } as const;
      bakery.github.state.reviews.push({ ...review, id: 99_001, submittedAt: bakery.github.state.clock });
      return {
        pull,
        says: ['`@head-baker`, approved: does not count; an author of the change does not approve it'],
      };
    },
  },
  {
    name: 'an approval of which nobody knows any more who gave it',
    make: async (bakery) => {
      const pull = await bakery.propose(told, { approvedBy: ['baker', 'reader'] });
      lastReviewOf(bakery, 'baker').author = 'ghost';
      bakery.github.state.users.push({ id: 10_137, login: 'ghost', type: 'User', permission: 'none' });
      return { pull, says: ['2 approvals | 1 of 2, from `@reader`', nobodyElse] };
    },
  },
  {
    name: 'a review that is not submitted yet',
    make: async (bakery) => {
      const pull = await bakery.propose(told);
      expect(
        await bakery.ask('baker', 'POST', `/pulls/${pull}/reviews`, { body: 'Approved!' }),
      ).toMatchObject({
        status: 200,
      });
      return { pull, says: [nobodyElse] };
    },
  },
  {
    name: 'comments that say that it is approved',
    make: async (bakery) => {
      const pull = await bakery.propose(told);
      const body = 'APPROVED. LGTM! /approve\n\nApproved-by: @baker';
      await bakery.github.review(pull, { login: 'baker', state: 'COMMENTED', body });
      bakery.github.comment(pull, { author: 'reader', body });
      return { pull, says: ['`@baker`, commented: does not count; a comment is no approval'] };
    },
  },
  {
    name: 'being asked for a review, without giving one',
    make: async (bakery) => {
      const pull = await bakery.propose(told);
      await bakery.ask('apprentice', 'POST', `/pulls/${pull}/requested_reviewers`, {
        reviewers: ['baker', 'reader'],
        team_reviewers: ['ovens'],
      });
      return { pull, says: [nobodyElse, '2 approvals | 1 of 2'] };
    },
  },
  {
    name: 'a team that the token may not read, whoever is in it',
    make: async (bakery) => {
      const pull = await bakery.propose(told, { approvedBy: ['baker', 'reader'] });
      return {
        pull,
        how: { teamToken: undefined },
        says: ['The token cannot read the members of @crumb/ovens'],
      };
    },
  },
];
