import * as core from '@actions/core';
import type { Commented } from '../../src/app/comment-findings.ts';
import { commentRun } from '../../src/app/comment-run.ts';
import { defaultBranchOf, workflowRun } from '../../src/app/workflow-run.ts';
import { CannotRun } from '../../src/finding/cannot-run.ts';
import { carriedLimits } from '../../src/finding/carried/carried-report.ts';
import { readCarriedReport } from '../../src/finding/carried/read-report.ts';
import { eventPayload, readStrangersText } from '../../src/io/action-files.ts';
import { log, runAction } from '../../src/io/action-run.ts';
import { gitHubRunBoard } from '../../src/io/github/findings-board.ts';
import { openPulls } from '../../src/io/github/pull-access.ts';

const {
  GITHUB_API_URL: apiUrl = 'https://api.github.com',
  GITHUB_SERVER_URL: serverUrl = 'https://github.com',
  GITHUB_REPOSITORY: repository = '',
} = process.env;

await runAction(async () => {
  core.setOutput('comment', 'error');
  const commented = await carry();
  core.setOutput('comment', commented.is);
  if (commented.is === 'passed-over') log(`No comment: ${commented.why}`);
  if (commented.is === 'forbidden')
    throw new CannotRun(commented.why, 'Give the job "pull-requests: write".');
});

async function carry(): Promise<Commented> {
  const payload = eventPayload();
  const run = workflowRun(payload);
  if (run === undefined) return { is: 'passed-over', why: 'The run was not about a pull request.' };
  const text = readStrangersText(core.getInput('report', { required: true }), carriedLimits.bytes);
  if (text === undefined) return { is: 'passed-over', why: 'The run left no report.' };
  const report = readCarriedReport(text);
  const { client, repository: named } = openPulls({ apiUrl, token: core.getInput('token'), repository });
  const place = { serverUrl, repository, defaultBranch: defaultBranchOf(payload) };
  return commentRun(gitHubRunBoard(client, named), run, report, place);
}
