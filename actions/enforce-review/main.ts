import * as core from '@actions/core';
import { enforceReview } from '../../src/app/review-enforce.ts';
import { judgeGroup, refuseUnknownGroup } from '../../src/app/review-group.ts';
import { CannotRun } from '../../src/finding/cannot-run.ts';
import { actionRoot, booleanInput, nowInput, runAction } from '../../src/io/action-run.ts';
import { openGit } from '../../src/io/git.ts';
import { folderInRepository, gitCommits } from '../../src/io/git-commits.ts';
import { fetchPull } from '../../src/io/git-fetch.ts';
import { openReview } from '../../src/io/github/review-access.ts';
import { fetchGroup, fetchHeads } from '../../src/io/merge-group.ts';
import { eventToReview } from './event.ts';
import { errandInputs } from './inputs.ts';
import { reportEnforced, reportGroup, reportPassedOver } from './report.ts';

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
  const teamToken = core.getInput('team-token') || undefined;
  const opened = openReview({ repository, apiUrl, token, teamToken });
  const url = runId === undefined ? undefined : `${serverUrl}/${repository}/actions/runs/${runId}`;
  const origin = { serverUrl, repository, token };
  const event = await eventToReview(opened, repository);
  switch (event.about) {
    case 'nothing':
      throw new CannotRun('This event is about no pull request.', 'Give its number as pull-number.');
    case 'passed-over':
      return reportPassedOver(event.why);
    case 'unknown-group':
      return refuseUnknownGroup(opened.board, event.headSha, url);
    case 'merge-group': {
      const git = openGit(actionRoot(), process.env);
      const ports = {
        ...opened,
        fetchGroup: () => fetchGroup(git, origin, event.group, opened.pullsOf),
        fetchHeads: fetchHeads.bind(undefined, git, origin),
      };
      return reportGroup(
        await judgeGroup(ports, event.group, { root: folderInRepository(git), now: nowInput(), url }),
      );
    }
    case 'pull': {
      const { number } = event;
      const options = {
        number,
        comment: booleanInput('comment'),
        errands: errandInputs(),
        now: nowInput(),
        url,
      };
      const git = openGit(actionRoot(), process.env);
      const fetch = async (pull: Parameters<typeof fetchPull>[2]) => ({
        commits: gitCommits(git),
        baseSha: await fetchPull(git, origin, pull),
      });
      const enforced = await enforceReview(
        { ...opened, fetch },
        { ...options, root: folderInRepository(git) },
      );
      return reportEnforced(enforced, number);
    }
  }
});
