import * as core from '@actions/core';
import { reportBacklog } from '../../src/app/backlog.ts';
import type { PlanPorts } from '../../src/app/plan-issues.ts';
import { styleFor } from '../../src/finding/reporters/style.ts';
import { log } from '../../src/io/action-run.ts';
import { explainLeftOut } from '../../src/issues/explain.ts';
import type { IssueReport } from '../../src/issues/report.ts';
import { renderBacklogSummary } from '../../src/issues/reporters/backlog-summary.ts';
import { issueReportJson } from '../../src/issues/reporters/json.ts';
import { renderIssueSummary } from '../../src/issues/reporters/summary.ts';
import { renderIssueText } from '../../src/issues/reporters/text.ts';
import type { Instant } from '../../src/time/instant.ts';

const operationsInOutput = 1000;
/** GitHub takes outputs of up to 1 MiB; a single issue can change by more than a tenth of that. */
const maxOutputLength = 500_000;

/** Writes log, summary and outputs, and fails the step where changes failed. */
export async function publish(report: IssueReport): Promise<void> {
  log(renderIssueText(report, styleFor(false)));
  await core.summary.addRaw(renderIssueSummary(report)).write();
  for (const { path, why } of report.leftOut) core.warning(explainLeftOut(why), { file: path });
  setOutputs(report);
  if (report.is === 'plan') return;
  for (const problem of report.handOver?.problems ?? []) core.warning(problem);
  if (report.stopped !== undefined) throw report.stopped;
  if (report.counts.failed > 0) core.setFailed(`${report.counts.failed} changes could not be made.`);
}

/** Writes how all action items stand into the summary. */
export async function publishBacklog({ tree, cache }: PlanPorts, now: Instant): Promise<void> {
  const backlog = reportBacklog(tree, cache, { now, team: undefined, lateOnly: false });
  await core.summary.addRaw(renderBacklogSummary(backlog)).write();
}

function setOutputs(report: IssueReport): void {
  const { counts } = report;
  const run = report.is === 'run' ? report.counts : undefined;
  core.setOutput('created', run?.created ?? 0);
  core.setOutput('updated', (run?.updated ?? 0) + (run?.reopened ?? 0));
  core.setOutput('closed', run?.closed ?? 0);
  core.setOutput('failed', run?.failed ?? 0);
  const handOver = report.is === 'run' ? report.handOver : undefined;
  core.setOutput('pull-request', handOver?.pull?.url ?? '');
  core.setOutput('handed-over', handOver?.changes ?? 0);
  const { operations, ...rest } = issueReportJson(report);
  let room = maxOutputLength;
  const fitting = operations.slice(0, operationsInOutput).filter((operation) => {
    room -= JSON.stringify(operation).length;
    return room >= 0;
  });
  core.setOutput('plan', JSON.stringify({ ...rest, counts, operations: fitting }));
}
