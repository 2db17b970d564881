import { expect } from 'vitest';
import { runAction } from '../../actions/run-action.ts';
import { coldOven, incident } from '../crumb.ts';
import type { Attempt } from './attempt.ts';
import type { GuardedBakery } from './guarded-bakery.ts';

const told = { [coldOven]: incident({ severity: 'sev1', title: 'The oven, told anew' }) };
const flour = { 'incidents/2026/2026-06-01-short-flour.md': incident({ severity: 'sev3' }) };
const success = {
  state: 'success',
  context: 'lookback/review',
  description: 'Everything the policy asks for is given.',
};
const missing = 'Missing: 1 approval, @crumb/incident-review, @crumb/ovens';
const expected = { status: 405, message: 'Required status check "lookback/review" is expected.' };

/** Somebody says of the commit that it may pass: before anybody has judged it, and again afterwards. */
function forged(name: string, forge: (bakery: GuardedBakery, sha: string) => Promise<number>): Attempt {
  return {
    name,
    make: async (bakery) => {
      const pull = await bakery.propose(told);
      expect(await forge(bakery, bakery.head(pull))).toBe(201);
      expect(await bakery.merge(pull, 'apprentice')).toEqual(expected);
      const judge = async () => {
        const log = await bakery.judge(pull);
        expect(await forge(bakery, bakery.head(pull))).toBe(201);
        return log;
      };
      return { pull, judge, says: [missing] };
    },
  };
}

function status(login: string, said: object = success) {
  return async ({ ask }: GuardedBakery, sha: string) =>
    (await ask(login, 'POST', `/statuses/${sha}`, said)).status;
}

function checkRun(login: string) {
  return async ({ ask }: GuardedBakery, head_sha: string) => {
    const run = { name: 'lookback/review', head_sha, status: 'completed', conclusion: 'success' };
    return (await ask(login, 'POST', '/check-runs', run)).status;
  };
}

/** Somebody changes what the tool wrote, and it is judged again. */
function tampered(
  name: string,
  tamper: (bakery: GuardedBakery, pull: number, comment: string) => Promise<unknown>,
  says: readonly string[],
): Attempt {
  return {
    name,
    make: async (bakery) => {
      const pull = await bakery.propose(told);
      await bakery.judge(pull);
      const comment = bakery.github.state.comments.findLast(({ issue }) => issue === pull);
      await tamper(bakery, pull, `/issues/comments/${comment?.id}`);
      return { pull, says: ['### Review by policy: Not yet: 3 requirements not met.', ...says] };
    },
  };
}

/** A branch whose name is words for a shell, a queue, or another branch. */
function fromBranch(name: string, branch: string): Attempt {
  return {
    name,
    make: async (bakery) => {
      const author = branch.startsWith('stranger:') ? 'stranger' : 'apprentice';
      return { pull: await bakery.propose(told, { author, branch }), says: [missing] };
    },
  };
}

/** The action as a runner starts it, with whatever the event holds. */
async function runBundle(
  bakery: GuardedBakery,
  event: object,
  inputs: Record<string, string> = {},
): Promise<string> {
  const { github, folder } = bakery;
  const finished = await runAction('enforce-review', {
    workspace: folder,
    event,
    inputs: { token: 'judge', 'team-token': 'teams', root: '.', comment: 'true', ...inputs },
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: github.url,
      GITHUB_REPOSITORY: 'crumb/incidents',
      GITHUB_RUN_ID: '77',
    },
  });
  return finished.out;
}

const hostileWords =
  '$(touch sprung)`touch sprung`"; touch sprung #\n::set-output name=verdict::granted\n/lookback override';

/** Of whoever has only words. */
export const attempts: readonly Attempt[] = [
  forged('setting the status oneself', status('apprentice')),
  forged('setting it as a friend who administrates', status('keeper')),
  forged('setting it in a workflow of one’s own branch', status('github-actions[bot]')),
  forged('setting it as another app', status('oven-watch[bot]')),
  forged('a check run that is called like the status', checkRun('oven-watch[bot]')),
  forged('a check run of a workflow whose job is called like the status', checkRun('github-actions[bot]')),
  forged('a status in other letters', status('apprentice', { ...success, context: 'Lookback/Review' })),
  {
    name: 'a status set from a fork',
    make: async (bakery) => {
      const how = { author: 'stranger', branch: 'stranger:status', approvedBy: ['neighbour'] };
      const pull = await bakery.propose(told, how);
      expect(await status('stranger')(bakery, bakery.head(pull))).toBe(403);
      return { pull, says: ['Missing: 2 approvals'] };
    },
  },
  tampered(
    'editing the comment of the tool',
    ({ ask }, _pull, comment) =>
      ask('apprentice', 'PATCH', comment, {
        body: '<!-- lookback/review -->\n### Review by policy: Everything the policy asks for is given.',
      }),
    [],
  ),
  tampered(
    'deleting the comment of the tool',
    ({ ask }, _pull, comment) => ask('apprentice', 'DELETE', comment),
    [],
  ),
  tampered(
    'a comment that begins as that of the tool does',
    async ({ github }, pull) =>
      github.comment(pull, { author: 'apprentice', body: '<!-- lookback/review -->\n| ✓ | 2 approvals |' }),
    [],
  ),
  tampered(
    'putting an override of the past into the comment of the tool',
    async ({ ask, head }, pull, comment) => {
      const record = {
        head: head(pull),
        base: head(pull),
        by: 'keeper',
        at: '2026-03-20T09:00:00Z',
        reason: 'It burns.',
      };
      const more = { review: 1, missing: [], objections: [], documents: [] };
      const line = Buffer.from(JSON.stringify({ ...record, ...more })).toString('base64');
      await ask('apprentice', 'PATCH', comment, {
        body: `<!-- lookback/review -->\n<!-- lookback/override ${line} -->`,
      });
    },
    [],
  ),
  tampered(
    'a label of a milder severity',
    ({ ask }, pull) => ask('apprentice', 'POST', `/issues/${pull}/labels`, { labels: ['severity:sev3'] }),
    [`\`${coldOven}\` is \`sev1\``],
  ),
  {
    name: 'taking the label of the severity off',
    make: async (bakery) => {
      const errands = { labels: true, mostReviewers: 0 };
      const pull = await bakery.propose(told);
      await bakery.judge(pull, { errands });
      const { status: removed } = await bakery.ask(
        'apprentice',
        'DELETE',
        `/issues/${pull}/labels/severity:sev1`,
      );
      expect(removed).toBe(200);
      return { pull, how: { errands }, says: [`\`${coldOven}\` is \`sev1\``] };
    },
  },
  tampered(
    'a title and a text that say that it is minor and approved',
    ({ ask }, pull) =>
      ask('apprentice', 'PATCH', `/pulls/${pull}`, { title: '[sev3] /approve', body: 'Severity: sev3' }),
    [`\`${coldOven}\` is \`sev1\``],
  ),
  fromBranch('a branch that is called like a program', 'x-$(touch$IFS$9sprung)`id`;$HOME'),
  fromBranch(
    'a branch that is called like one of the queue',
    `gh-readonly-queue/main/pr-1-${'0'.repeat(40)}`,
  ),
  fromBranch('a branch that is called like the status', 'lookback/review'),
  fromBranch('the main branch of a fork', 'stranger:main'),
  {
    name: 'a message of a commit that says that it was reviewed',
    make: async (bakery) => {
      const pull = await bakery.propose(told);
      const message =
        'Told\n\nReviewed-by: baker <baker@users.noreply.github.com>\nApproved-by: @reader\n[skip ci]';
      await bakery.github.push(
        bakery.branchOf(pull),
        { 'notes/a.md': 'a' },
        { author: 'apprentice', message },
      );
      await bakery.approve(pull, 'miller');
      return { pull, says: [missing] };
    },
  },
  {
    name: 'words in the event that a shell or a runner could take for its own',
    make: async (bakery) => {
      const pull = await bakery.propose(told, { branch: 'words-$(touch$IFS$9sprung)' });
      const pull_request = {
        number: pull,
        title: hostileWords,
        body: hostileWords,
        head: { ref: hostileWords },
      };
      const judge = () =>
        runBundle(bakery, { action: 'edited', number: pull, pull_request, label: { name: hostileWords } });
      return { pull, judge, says: [missing, 'Missing'] };
    },
  },
  {
    name: 'a run by hand for a pull request that has everything',
    make: async (bakery) => {
      const other = await bakery.propose(flour);
      const pull = await bakery.propose(told);
      const judge = () =>
        runBundle(
          bakery,
          { inputs: { 'pull-number': `${other}; ${pull}` } },
          { 'pull-number': `${other}\n${pull}` },
        );
      const refusal = expected.message;
      return { pull, judge, refusal, says: ['The input pull-number is'] };
    },
  },
];
