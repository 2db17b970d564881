import * as core from '@actions/core';
import { planIssueSync } from '../../src/app/plan-issues.ts';
import { syncIssues } from '../../src/app/sync-issues.ts';
import { eventPayload } from '../../src/io/action-files.ts';
import { actionRoot, booleanInput, nowInput, runAction } from '../../src/io/action-run.ts';
import { folderTree } from '../../src/io/folder-tree.ts';
import { maxCreationsFrom, serverUrl } from '../../src/io/github/issue-inputs.ts';
import { noCache } from '../../src/repository/reading-cache.ts';
import { connect } from './connect.ts';
import { publish, publishBacklog } from './report.ts';

await runAction(async () => {
  const repository = core.getInput('repository');
  const connections = connect(repository);
  const ports = { tree: folderTree(actionRoot()), cache: noCache, ...connections };
  const { folder, startsNoChecks } = connections;
  const now = nowInput();
  const options = { repository, folder, serverUrl: serverUrl(process.env), now };
  if (booleanInput('dry-run')) return publish(await planIssueSync(ports, options));
  const maxCreations = maxCreationsFrom(core.getInput('max-creations') || '100');
  const report = await syncIssues(ports, { ...options, maxCreations, startsNoChecks, event: eventPayload() });
  if (booleanInput('report')) await publishBacklog(ports, now);
  return publish(report);
});
