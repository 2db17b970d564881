import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import { buildSite } from '../../src/app/build-site.ts';
import { CannotRun } from '../../src/finding/cannot-run.ts';
import { actionRoot, booleanInput, log, nowInput, runAction } from '../../src/io/action-run.ts';
import { cacheFolder } from '../../src/io/cache-folder.ts';
import { openCaches } from '../../src/io/caches.ts';
import { folderTree } from '../../src/io/folder-tree.ts';
import { outputFolder } from '../../src/io/output-folder.ts';
import { openRenderCache } from '../../src/io/render-cache.ts';
import { type Audience, audiences } from '../../src/site/audience.ts';
import type { BuildSiteResult } from '../../src/site/build-result.ts';
import { describeBuild } from '../../src/site/describe-build.ts';

await runAction(async () => {
  const startedAt = Date.now();
  const audience = audienceInput();
  const out = resolve(process.env.GITHUB_WORKSPACE ?? '.', core.getInput('out') || 'site');
  const asked = core.getInput('cache') === '' ? undefined : join(actionRoot(), core.getInput('cache'));
  const folder = cacheFolder(actionRoot(), asked, process.env);
  const caches = openCaches(folder);
  const renderings = openRenderCache(folder);
  const result = buildSite(
    { tree: folderTree(actionRoot()), output: outputFolder(out), readings: caches.readings, renderings },
    {
      audience,
      baseUrl: core.getInput('base-url') || undefined,
      now: nowInput(),
      keepGoing: booleanInput('keep-going'),
    },
  );
  caches.save();
  renderings.save();
  log(describeBuild(result, { audience, out, milliseconds: Date.now() - startedAt }));
  publish(result, out);
});

function audienceInput(): Audience {
  const text = core.getInput('audience') || 'public';
  const audience = audiences.find((known) => known === text);
  if (audience !== undefined) return audience;
  throw new CannotRun(`The input audience is ${JSON.stringify(text)}.`, 'Write public or internal.');
}

function publish(result: BuildSiteResult, out: string): void {
  switch (result.outcome) {
    case 'refused':
      for (const { file, message } of result.broken) core.error(message, { file });
      core.setFailed('The site was not built: documents are broken.');
      return;
    case 'leaking':
      for (const { document, place, file } of result.leaks) {
        core.error(`${place} is internal and stands in ${file} of the public site.`, { file: document });
      }
      core.setFailed('The site was not built: it holds text that is internal.');
      return;
    case 'built':
      for (const { file, message } of result.leftOut) core.warning(message, { file });
      core.setOutput('out', out);
      core.setOutput('pages', result.pages);
  }
}
