import { expect } from 'vitest';
import { coldOven, crumb, type Files, incident, policy } from '../crumb.ts';
import type { Attempt } from './attempt.ts';
import type { GuardedBakery } from './guarded-bakery.ts';

const told = { [coldOven]: incident({ severity: 'sev1', title: 'The oven, told anew' }) };
const reason = 'half the town waits for bread';

/** The bakery, whose keepers may override. */
export const withOverride: Files = {
  ...crumb,
  'lookback.yml': `${policy}  override: { group: policy-owners }\n`,
};

interface Said {
  readonly login?: string;
  readonly body?: (head: string) => string;
  readonly state?: 'APPROVED' | 'COMMENTED' | 'CHANGES_REQUESTED';
}

const line = (head: string, why = reason) => `/lookback override ${head}: ${why}`;

function say({ github, head }: GuardedBakery, pull: number, said: Said = {}): Promise<number> {
  const { login = 'keeper', body = line, state = 'COMMENTED' } = said;
  return github.review(pull, { login, state, body: body(head(pull)) });
}

/** Somebody says that it may pass. */
function spoken(name: string, said: Said, why: string): Attempt {
  return {
    name,
    make: async (bakery) => {
      const pull = await bakery.propose(told);
      await say(bakery, pull, said);
      return { pull, says: [why, 'Missing: '] };
    },
  };
}

/** The keeper says that it may pass, and then something happens. */
function afterwards(
  name: string,
  happen: (bakery: GuardedBakery, pull: number, review: number) => unknown,
  why: string,
): Attempt {
  return {
    name,
    make: async (bakery) => {
      const pull = await bakery.propose(told);
      const review = await say(bakery, pull);
      await happen(bakery, pull, review);
      return { pull, says: [why] };
    },
  };
}

const push = (bakery: GuardedBakery, pull: number, message = 'More', author = 'apprentice') =>
  bakery.github.push(
    bakery.branchOf(pull),
    { [coldOven]: `${told[coldOven]}\nMore.\n` },
    { author, message },
  );

function reviewOf({ github }: GuardedBakery, id: number): object {
  return github.state.reviews.find((one) => one.id === id) ?? {};
}

/** Of whoever calls it an emergency. */
export const attempts: readonly Attempt[] = [
  spoken(
    'a word by somebody who may not say it',
    { login: 'miller' },
    'its author is no member of `@crumb/policy-owners`',
  ),
  spoken('a word by a bot', { login: 'oven-watch[bot]' }, 'a bot overrides nothing'),
  spoken(
    'naming another commit',
    { body: () => line('1'.repeat(40)) },
    'it names another commit than the one that was reviewed',
  ),
  spoken(
    'naming half a commit',
    { body: (head) => line(head.slice(0, 11)) },
    'it names fewer than 12 digits of the commit',
  ),
  spoken(
    'an empty reason',
    { body: (head) => line(head, '') },
    'its reason has fewer than 10 letters and digits',
  ),
  spoken(
    'a reason that nobody can see',
    { body: (head) => line(head, '\u{3164}\u{200b}'.repeat(20)) },
    'its reason has fewer than',
  ),
  spoken(
    'quoting what a keeper said',
    { body: (head) => `> ${line(head)}` },
    'its first line is not of the form',
  ),
  spoken(
    'a word below the first line',
    { body: (head) => `No.\n${line(head)}` },
    'has to begin the first line of the review',
  ),
  spoken(
    'a word beside a request for changes',
    { state: 'CHANGES_REQUESTED' },
    'a review that requests changes overrides nothing',
  ),
  spoken(
    'a stroke that looks like another',
    { body: (head) => line(head).replace('/', '\u{2215}') },
    'Not yet: ',
  ),
  afterwards(
    'a push after the word was given',
    (bakery, pull) => push(bakery, pull),
    'each push needs an override of its own',
  ),
  afterwards(
    'a commit in the name of the keeper after the word was given to it',
    async (bakery, pull) => {
      await push(bakery, pull, 'More\n\nCo-authored-by: Keeper <keeper@users.noreply.github.com>');
      await say(bakery, pull);
    },
    'a co-author of the change does not override it',
  ),
  afterwards(
    'a word that was taken back',
    (bakery, pull) => bakery.github.review(pull, { login: 'keeper', state: 'CHANGES_REQUESTED' }),
    'the same person gave another opinion later, which requests changes or was dismissed',
  ),
  afterwards(
    'a word that was dismissed',
    (bakery, _pull, review) => Object.assign(reviewOf(bakery, review), { state: 'DISMISSED' }),
    'it was dismissed',
  ),
  afterwards(
    'a word by somebody who left the group',
    ({ github }) =>
      github.state.teams.find(({ slug }) => slug === 'policy-owners')?.members.splice(0, 1, 'writer'),
    'its author is no member of `@crumb/policy-owners`',
  ),
  afterwards(
    'a word by somebody who lost write access',
    ({ github }) =>
      Object.assign(github.state.users.find(({ login }) => login === 'keeper') ?? {}, { permission: 'read' }),
    'its author has no write access',
  ),
  {
    name: 'putting the word into a keeper’s mouth',
    make: async (bakery) => {
      const pull = await bakery.propose(told);
      const id = await bakery.github.review(pull, { login: 'keeper', state: 'APPROVED', body: 'Good.' });
      const body = line(bakery.head(pull));
      expect((await bakery.ask('apprentice', 'PUT', `/pulls/${pull}/reviews/${id}`, { body })).status).toBe(
        403,
      );
      // On its pages GitHub lets whoever may write edit the words of anybody.
      Object.assign(reviewOf(bakery, id), { body, editedAt: '2026-03-20T10:00:00Z' });
      return { pull, says: ['its words were changed after it was submitted, which others can do too'] };
    },
  },
  {
    name: 'a word in a comment, a title and a message',
    make: async (bakery) => {
      const pull = await bakery.propose(told);
      await push(bakery, pull, line(bakery.head(pull)));
      const words = line(bakery.head(pull));
      bakery.github.comment(pull, { author: 'keeper', body: words });
      await bakery.ask('apprentice', 'PATCH', `/pulls/${pull}`, { title: words, body: words });
      return { pull, says: ['Missing: 2 approvals'] };
    },
  },
  {
    name: 'a word by the one who wrote it',
    make: async (bakery) => {
      const pull = await bakery.propose(told, { author: 'keeper' });
      await say(bakery, pull);
      return { pull, by: 'keeper', says: ['an author of the change does not override it'] };
    },
  },
  {
    name: 'a word for a change of the policy',
    make: async (bakery) => {
      const pull = await bakery.propose({ ...told, 'lookback.yml': policy });
      await say(bakery, pull);
      return {
        pull,
        says: [
          'the policy itself is changed here, which takes `policy: true` under `review.override` at the base',
        ],
      };
    },
  },
  {
    name: 'a word for a service that changes hands',
    make: async (bakery) => {
      const pull = await bakery.propose({
        ...told,
        'services/oven-control.yml': 'name: Oven control\nowner: shop\n',
      });
      await say(bakery, pull);
      return { pull, says: ['the policy itself is changed here'] };
    },
  },
  {
    name: 'a word while somebody who wrote along is not known',
    make: async (bakery) => {
      const pull = await bakery.propose(told);
      await push(bakery, pull, 'More\n\nCo-authored-by: K <keeper@night.example>');
      await say(bakery, pull);
      return { pull, says: ['not everybody who had a part in the change is known, so it may be their own'] };
    },
  },
  {
    name: 'a word that can be written down nowhere',
    make: async (bakery) => {
      const pull = await bakery.propose(told);
      await say(bakery, pull);
      bakery.github.state.tokens.judge = {
        login: bakery.app,
        access: { contents: 'read', 'pull-requests': 'read', statuses: 'write' },
      };
      return { pull, says: ['Missing: 1 approval'] };
    },
  },
];
