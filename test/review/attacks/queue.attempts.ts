import { reviewEvent } from '../../../src/app/review-event.ts';
import { refuseUnknownGroup } from '../../../src/app/review-group.ts';
import { openReview } from '../../../src/io/github/review-access.ts';
import { groupExplanation } from '../../../src/review/reporters/group.ts';
import { coldOven, crumb, incident, lateRolls, policy } from '../crumb.ts';
import { gitOf, groupEvent, judgeQueue, type Queued, queue } from '../merge-queue.ts';
import type { Attempt } from './attempt.ts';
import type { GuardedBakery } from './guarded-bakery.ts';

const flour = 'incidents/2026/2026-06-01-short-flour.md';
const yeast = 'incidents/2026/2026-06-02-old-yeast.md';
const mild = (path: string, title = 'Short of it') => ({ [path]: incident({ title }) });
const told = { [coldOven]: incident({ severity: 'sev1', title: 'The oven, told anew' }) };
const unknown = 'What is in this merge group is not known: ';

async function explained(bakery: GuardedBakery, event: unknown): Promise<string> {
  try {
    const judged = await judgeQueue(bakery, event);
    return judged.is === 'judged' ? groupExplanation(judged.verdict) : judged.why;
  } catch (error) {
    return String(error);
  }
}

/** Something is put into the queue, and something happens to it before it is judged. */
function queued(
  name: string,
  make: (bakery: GuardedBakery) => Promise<Queued>,
  says: readonly string[],
): Attempt {
  return {
    name,
    make: async (bakery) => {
      const { headSha, event } = await make(bakery);
      return { group: headSha, judge: () => explained(bakery, event), says };
    },
  };
}

function queueBranch(bakery: GuardedBakery): string {
  const name = 'refs/heads/gh-readonly-queue';
  return gitOf(bakery)(
    'for-each-ref',
    '--sort=-creatordate',
    '--count=1',
    '--format=%(refname:lstrip=2)',
    name,
  );
}

function issueOf({ github }: GuardedBakery, pull: number) {
  const issue = github.state.issues.find(({ number }) => number === pull);
  if (issue?.pull == null) throw new Error(`There is no pull request ${pull}`);
  return { issue, pull: issue.pull };
}

/** Of whoever hides among others in the merge queue. */
export const attempts: readonly Attempt[] = [
  queued(
    'two that are harmless, of which one makes worse what the other tells',
    async (bakery) => {
      const worse = incident({ title: 'Rolls were late', severity: 'sev2', services: 'online-orders' });
      const first = await bakery.propose({ [lateRolls]: worse }, { approvedBy: ['seller'] });
      const second = await bakery.propose({ [lateRolls]: `${crumb[lateRolls]}\n\nAnd nobody minded.\n` });
      return queue(bakery, [first, second]);
    },
    [
      '1 requirement of what they make together not met',
      'asks for a member of `shop`',
      'Put them into the queue one after the other',
    ],
  ),
  queued(
    'a critical one behind one that is granted',
    async (bakery) => queue(bakery, [await bakery.propose(mild(flour)), await bakery.propose(told)]),
    ['not granted: #', 'Not yet: 3 requirements not met.'],
  ),
  queued(
    'a critical one before one that is granted, by which the group is called',
    async (bakery) => queue(bakery, [await bakery.propose(told), await bakery.propose(mild(flour))]),
    ['not granted: #', 'Not yet: 3 requirements not met.'],
  ),
  queued(
    'the same, after the branch of the critical one is gone',
    async (bakery) =>
      queue(bakery, [await bakery.propose(told), await bakery.propose(mild(flour))], {
        keepsBranches: false,
      }),
    ['Not yet: 3 requirements not met.'],
  ),
  queued(
    'the same, squashed',
    async (bakery) =>
      queue(bakery, [await bakery.propose(told), await bakery.propose(mild(flour))], { method: 'squash' }),
    ['Not yet: 3 requirements not met.'],
  ),
  queued(
    'approvals for one critical incident beside another',
    async (bakery) => {
      const first = await bakery.propose(told, { approvedBy: ['baker', 'reader'] });
      return queue(bakery, [first, await bakery.propose({ [yeast]: incident({ severity: 'sev1' }) })]);
    },
    ['not granted: #'],
  ),
  queued(
    'a policy that becomes stricter just before it',
    async (bakery) => {
      const stricter = policy.replace(
        'description: Some bread is late.',
        'description: Late.\n    review: { groups: [shop] }',
      );
      const first = await bakery.propose({ 'lookback.yml': stricter }, { approvedBy: ['keeper'] });
      return queue(bakery, [first, await bakery.propose(mild(flour))]);
    },
    [`\`${flour}\` as it would be merged asks for a member of \`shop\``],
  ),
  queued(
    'words in a note that another of the group makes an incident of',
    async (bakery) => {
      const text = `${incident({ severity: 'sev1', title: 'The cellar froze' })}\nIt was cold.\n\nNobody looked.\n`;
      await bakery.github.push('main', { 'notes/cellar.md': text }, { author: 'keeper' });
      const words = await bakery.propose({
        'notes/cellar.md': text.replace('Nobody looked', 'All went well'),
      });
      const cellar = 'incidents/2026/2026-06-03-cellar.md';
      const moved = await bakery.propose(
        { 'notes/cellar.md': null, [cellar]: text },
        { approvedBy: ['baker', 'reader'] },
      );
      await bakery.github.review(moved, { login: 'reader', state: 'CHANGES_REQUESTED' });
      return queue(bakery, [moved, words]);
    },
    ['not granted: #'],
  ),
  queued(
    'an approval that is taken back in the queue',
    async (bakery) => {
      const pull = await bakery.propose(told, { approvedBy: ['baker', 'reader'] });
      const made = queue(bakery, [pull]);
      await bakery.github.review(pull, { login: 'baker', state: 'CHANGES_REQUESTED' });
      return made;
    },
    ['not granted: #', '1 request for changes standing'],
  ),
  queued(
    'a commit that holds more than its pull requests',
    async (bakery) => {
      queue(bakery, [await bakery.propose(mild(flour))]);
      const branch = queueBranch(bakery);
      const headSha = await bakery.github.push(branch, { [coldOven]: null }, { author: 'apprentice' });
      return { headSha, event: groupEvent(branch, headSha) };
    },
    [`${unknown}commit `, 'is not what merging pull request'],
  ),
  queued(
    'a commit that holds another pull request than it is called by',
    async (bakery) => {
      const granted = await bakery.propose(mild(flour));
      const hidden = await bakery.propose(told);
      const { headSha } = queue(bakery, [hidden]);
      const branch = `gh-readonly-queue/main/pr-${granted}-${bakery.tip()}`;
      gitOf(bakery)('update-ref', `refs/heads/${branch}`, headSha);
      return { headSha, event: groupEvent(branch, headSha) };
    },
    [unknown],
  ),
  queued(
    'a push while it is in the queue',
    async (bakery) => {
      const pull = await bakery.propose(mild(flour));
      const made = queue(bakery, [pull]);
      await bakery.github.push(bakery.branchOf(pull), mild(flour, 'Harmless'), { author: 'apprentice' });
      await bakery.approve(pull, 'miller');
      return made;
    },
    [`${unknown}commit `, 'is not what merging pull request'],
  ),
  queued(
    'a pull request that is closed meanwhile',
    async (bakery) => {
      const pull = await bakery.propose(mild(flour));
      const made = queue(bakery, [pull]);
      issueOf(bakery, pull).issue.state = 'closed';
      return made;
    },
    [unknown, 'is closed'],
  ),
  queued(
    'a pull request that goes somewhere else meanwhile',
    async (bakery) => {
      await bakery.github.push('lax', { 'README.md': '# Lax\n' }, { author: 'apprentice', parent: 'main' });
      const pull = await bakery.propose(mild(flour));
      const made = queue(bakery, [pull]);
      issueOf(bakery, pull).pull.baseBranch = 'lax';
      return made;
    },
    [unknown, 'goes into lax, not into main'],
  ),
  queued(
    'a group on top of what main is no more',
    async (bakery) => {
      const made = queue(bakery, [await bakery.propose(mild(flour))]);
      await bakery.github.push('main', { 'README.md': '# Crumb\n' }, { author: 'keeper' });
      return made;
    },
    [`${unknown}it was not made on top of what the branch is now`],
  ),
  queued(
    'a branch of the queue that is gone',
    async (bakery) => {
      const made = queue(bakery, [await bakery.propose(mild(flour))]);
      gitOf(bakery)('update-ref', '-d', `refs/heads/${queueBranch(bakery)}`);
      return made;
    },
    [unknown, 'is gone, or moved'],
  ),
  {
    name: 'a group whose branch is no queue’s',
    make: async (bakery) => {
      const { headSha } = queue(bakery, [await bakery.propose(mild(flour))]);
      const event = groupEvent('gh-readonly-queue/other/pr-1', headSha);
      const judge = async () => {
        const { about } = reviewEvent(event);
        const access = { repository: 'crumb/incidents', apiUrl: bakery.github.url, token: 'workflow' };
        const { board } = openReview({ ...access, teamToken: undefined, pace: 'unlimited' });
        return `${about}: ${await refuseUnknownGroup(board, headSha, undefined).catch(String)}`;
      };
      return {
        group: headSha,
        judge,
        says: ['unknown-group', 'its branch is not called as those of a merge queue are'],
      };
    },
  },
];
