import * as core from '@actions/core';
import { planIssueSync } from '../../src/app/plan-issues.ts';
import { syncIssues } from '../../src/app/sync-issues.ts';
import { styleFor } from '../../src/finding/reporters/style.ts';
import { actionRoot, booleanInput, log, runAction } from '../../src/io/action-run.ts';
import { folderTree } from '../../src/io/folder-tree.ts';
import { connectTracker, maxCreationsFrom, serverUrl } from '../../src/io/github/issue-inputs.ts';
import type { LogLevel } from '../../src/io/github/log.ts';
import { explainLeftOut } from '../../src/issues/explain.ts';
import type { IssueReport } from '../../src/issues/report.ts';
import { issueReportJson } from '../../src/issues/reporters/json.ts';
import { renderIssueSummary } from '../../src/issues/reporters/summary.ts';
import { renderIssueText } from '../../src/issues/reporters/text.ts';
import { noCache } from '../../src/repository/reading-cache.ts';

const operationsInOutput = 1000;

await runAction(async () => {
  const repository = core.getInput('repository');
  const token = core.getInput('token');
  const pace = core.getInput('pace') || 'github';
  const tracker = connectTracker({ environment: process.env, token, repository, pace, log: logRequest });
  const ports = { tree: folderTree(actionRoot()), cache: noCache, tracker };
  const options = { repository, serverUrl: serverUrl(process.env) };
  if (booleanInput('dry-run')) return publish(await planIssueSync(ports, options));
  const maxCreations = maxCreationsFrom(core.getInput('max-creations') || '100');
  return publish(await syncIssues(ports, { ...options, maxCreations }));
});

function logRequest(level: LogLevel, line: string): void {
  if (level === 'warn') core.warning(line);
  else core.debug(line);
}

async function publish(report: IssueReport): Promise<void> {
  log(renderIssueText(report, styleFor(false)));
  await core.summary.addRaw(renderIssueSummary(report)).write();
  for (const { path, why } of report.leftOut) core.warning(explainLeftOut(why), { file: path });
  setOutputs(report);
  if (report.is === 'plan') return;
  if (report.stopped !== undefined) throw report.stopped;
  if (report.counts.failed > 0) core.setFailed(`${report.counts.failed} changes could not be made.`);
}

function setOutputs(report: IssueReport): void {
  const counts =
    report.is === 'run' ? report.counts : { created: 0, updated: 0, reopened: 0, closed: 0, failed: 0 };
  core.setOutput('created', counts.created);
  core.setOutput('updated', counts.updated + counts.reopened);
  core.setOutput('closed', counts.closed);
  core.setOutput('failed', counts.failed);
  const { operations, ...rest } = issueReportJson(report);
  core.setOutput('plan', JSON.stringify({ ...rest, operations: operations.slice(0, operationsInOutput) }));
}
