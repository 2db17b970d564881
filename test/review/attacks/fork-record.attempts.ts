import { readReviewRecord, recordedPull, reviewRecord } from '../../../src/app/review-record.ts';
import { workflowRun } from '../../../src/app/workflow-run.ts';
import { openReview } from '../../../src/io/github/review-access.ts';
import { coldOven, incident } from '../crumb.ts';
import type { Attempt } from './attempt.ts';
import type { GuardedBakery } from './guarded-bakery.ts';

const told = { [coldOven]: incident({ severity: 'sev1', title: 'The oven, told anew' }) };
const flour = { 'incidents/2026/2026-06-01-short-flour.md': incident({ severity: 'sev3' }) };
const notHere = 'as its head; a later push is judged by itself.';
const refused = 'The record is refused: ';

/** What a stranger's pull request has, what another has, and what GitHub says of the run. */
interface Forgery {
  readonly pull: number;
  readonly other: number;
  readonly run: Record<string, unknown>;
}

/** The run that may write, with the record that the run of the fork left. */
async function follow({ github, judge }: GuardedBakery, record: string, run: object): Promise<string> {
  try {
    const about = workflowRun({ workflow_run: run }, 'pull_request_review');
    if (about === undefined) return 'The run is of no review.';
    const access = {
      repository: 'crumb/incidents',
      apiUrl: github.url,
      token: 'judge',
      teamToken: undefined,
    };
    const opened = openReview({ ...access, pace: 'unlimited' });
    const led = await recordedPull(opened, about, readReviewRecord(record), 'crumb/incidents');
    return led.is === 'pull' ? await judge(led.number) : led.why;
  } catch (error) {
    return String(error);
  }
}

/** A stranger's fork, with a friend's approval, and a record that is not what a run would have left. */
function forged(
  name: string,
  record: (forgery: Forgery) => string,
  says: readonly string[],
  { run = {}, isJudged = false }: { run?: object | ((forgery: Forgery) => object); isJudged?: boolean } = {},
): Attempt {
  return {
    name,
    make: async (bakery) => {
      // This one has all it needs.
      const other = await bakery.propose(flour, { branch: `granted-${bakery.github.state.lastId}` });
      const branch = `fork-${bakery.github.state.lastId}`;
      const how = { author: 'stranger', branch: `stranger:${branch}`, approvedBy: ['miller'] };
      const pull = await bakery.propose(told, how);
      const usual = {
        id: 77,
        event: 'pull_request_review',
        head_sha: bakery.head(pull),
        head_branch: branch,
        head_repository: { full_name: 'stranger/incidents' },
      };
      const forgery = { pull, other, run: usual };
      const told_ = typeof run === 'function' ? run(forgery) : run;
      const judge = () => follow(bakery, record(forgery), { ...usual, ...told_ });
      const refusal = 'Required status check "lookback/review" is expected.';
      return { pull, judge, says, ...(isJudged ? {} : { refusal }) };
    },
  };
}

/** Of a fork, whose run may write nothing and leaves a record for one that may. */
export const attempts: readonly Attempt[] = [
  forged(
    'a record that is true',
    ({ pull }) => reviewRecord(pull),
    ['Missing: 1 approval', 'one of `@baker`'],
    {
      isJudged: true,
    },
  ),
  forged('a record of a pull request that has everything', ({ other }) => reviewRecord(other), [notHere]),
  forged('a record of a pull request that is not there', () => reviewRecord(40_404), [notHere]),
  forged('a record of another head', ({ pull }) => reviewRecord(pull), [notHere], {
    run: { head_sha: '1'.repeat(40) },
  }),
  forged('a record of another repository', ({ pull }) => reviewRecord(pull), [notHere], {
    run: { head_repository: { full_name: 'neighbour/incidents' } },
  }),
  forged('a record that says it is of this repository', ({ pull }) => reviewRecord(pull), [notHere], {
    run: { head_repository: { full_name: 'crumb/incidents' } },
  }),
  forged('a record of another branch', ({ pull }) => reviewRecord(pull), [notHere], {
    run: { head_branch: 'main' },
  }),
  forged(
    'a record of a run for something else',
    ({ pull }) => reviewRecord(pull),
    ['The run is of no review.'],
    {
      run: { event: 'pull_request' },
    },
  ),
  forged('a record with a verdict in it', ({ pull }) => `{"version":1,"pull":${pull},"verdict":"granted"}`, [
    `${refused}it has a key "verdict", which is not known`,
  ]),
  forged(
    'a record with a head in it',
    ({ pull }) => `{"version":1,"pull":${pull},"head":"${'1'.repeat(40)}"}`,
    [`${refused}it has a key "head", which is not known`],
  ),
  forged('a record of another version', ({ pull }) => `{"version":2,"pull":${pull}}`, [
    `${refused}version is 2, which is not known`,
  ]),
  forged('a number that is a text', ({ pull }) => `{"version":1,"pull":"${pull}"}`, [
    refused,
    'and no count',
  ]),
  forged('a number that is none', () => '{"version":1,"pull":-1}', [`${refused}pull is -1 and no count`]),
  forged('a number that is too large', () => '{"version":1,"pull":1e400}', [refused]),
  forged('the prototype of a record', ({ pull }) => `{"version":1,"pull":${pull},"__proto__":{"pull":1}}`, [
    refused,
  ]),
  forged('a record that is no JSON', ({ pull }) => `pull=${pull}`, [`${refused}it is not JSON`]),
  forged(
    'a record that names two pull requests',
    ({ pull, other }) => `{"version":1,"pull":${pull},"pull":${other}}`,
    [notHere],
  ),
];
