import { join } from 'node:path';
import * as core from '@actions/core';
import { check } from '../../src/app/check.ts';
import { counted } from '../../src/finding/reporters/counted.ts';
import { renderGitHub } from '../../src/finding/reporters/github.ts';
import { styleFor } from '../../src/finding/reporters/style.ts';
import { renderSummary } from '../../src/finding/reporters/summary.ts';
import { renderText } from '../../src/finding/reporters/text.ts';
import { actionRoot, booleanInput, log, runAction } from '../../src/io/action-run.ts';
import { openCaches } from '../../src/io/caches.ts';
import { folderTree } from '../../src/io/folder-tree.ts';

const findingsInOutput = 100;

await runAction(async () => {
  const root = actionRoot();
  const cache = core.getInput('cache');
  const caches = openCaches(cache === '' ? undefined : join(root, cache));
  const paths = core.getMultilineInput('paths');
  const result = check(folderTree(root), caches, { paths, strict: booleanInput('strict') });
  caches.save();
  log(renderText(result, styleFor(false)));
  process.stdout.write(renderGitHub(result.findings));
  await core.summary.addRaw(renderSummary(result)).write();
  core.setOutput('documents', result.documents);
  core.setOutput('errors', result.counts.error);
  core.setOutput('warnings', result.counts.warning);
  core.setOutput('findings', JSON.stringify(result.findings.slice(0, findingsInOutput)));
  if (!result.passed)
    core.setFailed(
      `Found ${counted(result.counts.error, 'error')} and ${counted(result.counts.warning, 'warning')}.`,
    );
});
