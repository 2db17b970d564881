import { join } from 'node:path';
import * as core from '@actions/core';
import { check } from '../../src/app/check.ts';
import { checkEvent } from '../../src/app/check-event.ts';
import { eventPayload } from '../../src/io/action-files.ts';
import { actionRoot, booleanInput, nowInput, runAction } from '../../src/io/action-run.ts';
import { cacheFolder } from '../../src/io/cache-folder.ts';
import { openCaches } from '../../src/io/caches.ts';
import { folderTree } from '../../src/io/folder-tree.ts';
import { openGit } from '../../src/io/git.ts';
import { openPulls } from '../../src/io/github/pull-access.ts';
import { changesOf } from './change.ts';
import { comment } from './comment.ts';
import { folderInCheckout } from './folder.ts';
import { hostOf, runUrl } from './place.ts';
import { concludeChecked, reportChecked } from './report.ts';

const { GITHUB_API_URL: apiUrl = 'https://api.github.com', GITHUB_REPOSITORY: repository = '' } = process.env;

await runAction(async () => {
  const root = actionRoot();
  const cache = core.getInput('cache');
  const inputs = {
    paths: core.getMultilineInput('paths'),
    strict: booleanInput('strict'),
    sarif: booleanInput('sarif'),
    comment: booleanInput('comment'),
    now: nowInput(),
  };
  const event = checkEvent(eventPayload());
  const access = () => openPulls({ apiUrl, token: core.getInput('token'), repository });
  const git = openGit(root, process.env);
  const folder = folderInCheckout(git, root);
  const changes = await changesOf(event, { access, git, folder });
  const caches = openCaches(cacheFolder(root, cache === '' ? undefined : join(root, cache), process.env));
  const result = check(folderTree(root), caches, { ...inputs, changes });
  caches.save();
  const host = hostOf(event);
  const report = await reportChecked(result, { folder, host, sarif: inputs.sarif });
  if (inputs.comment && event.about === 'pull' && host !== undefined)
    await comment(event, report, { access, host, runUrl: runUrl() });
  concludeChecked(result);
});
