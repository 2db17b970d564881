import * as core from '@actions/core';
import { enforceReview, passMergeGroup } from '../../src/app/review-enforce.ts';
import { CannotRun } from '../../src/finding/cannot-run.ts';
import { actionRoot, booleanInput, runAction } from '../../src/io/action-run.ts';
import { openGit } from '../../src/io/git.ts';
import { folderInRepository, gitCommits } from '../../src/io/git-commits.ts';
import { fetchPull } from '../../src/io/git-fetch.ts';
import { openReview } from '../../src/io/github/review-access.ts';
import type { PullFacts } from '../../src/review/review-host.ts';
import { eventToReview } from './event.ts';
import { reportEnforced } from './report.ts';

const {
  GITHUB_API_URL: apiUrl = 'https://api.github.com',
  GITHUB_SERVER_URL: serverUrl = 'https://github.com',
  GITHUB_REPOSITORY: repository = '',
  GITHUB_RUN_ID: runId,
} = process.env;

await runAction(async () => {
  core.setOutput('verdict', 'error');
  core.setOutput('missing', '[]');
  const token = core.getInput('token', { required: true });
  const { host, board } = openReview({
    repository,
    apiUrl,
    token,
    teamToken: core.getInput('team-token') || undefined,
  });
  const url = runId === undefined ? undefined : `${serverUrl}/${repository}/actions/runs/${runId}`;
  const event = eventToReview(core.getInput('pull-number'), process.env.GITHUB_EVENT_PATH ?? '');
  switch (event.about) {
    case 'nothing':
      throw new CannotRun('This event is about no pull request.', 'Give its number as pull-number.');
    case 'merge-group':
      return reportEnforced({
        is: 'passed-over',
        why: 'A merge queue asks: each pull request in it was judged before it entered.',
        status: await passMergeGroup(board, event.headSha, url),
      });
    case 'pull': {
      const git = openGit(actionRoot(), process.env);
      const fetch = async (pull: PullFacts) => ({
        commits: gitCommits(git),
        baseSha: await fetchPull(git, { serverUrl, repository, token }, pull),
      });
      const options = {
        number: event.number,
        root: folderInRepository(git),
        comment: booleanInput('comment'),
        url,
      };
      return reportEnforced(await enforceReview({ host, board, fetch }, options));
    }
  }
});
