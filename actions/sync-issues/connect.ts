import { posix } from 'node:path';
import * as core from '@actions/core';
import type { SyncPorts } from '../../src/app/sync-issues.ts';
import { booleanInput } from '../../src/io/action-run.ts';
import {
  connectAuditSource,
  connectRollingPull,
  connectTrackers,
  rollingBranch,
} from '../../src/io/github/issue-inputs.ts';
import type { LogLevel } from '../../src/io/github/log.ts';
import { readTokens } from '../../src/io/github/token-list.ts';

interface Connections extends Pick<SyncPorts, 'trackers' | 'rolling' | 'audits'> {
  /** The folder that holds lookback.yml, from the root of the repository; empty where that is the root. */
  readonly folder: string;
  /** Whether pull requests of the token start no workflows: those of the workflow's own do not. */
  readonly startsNoChecks: boolean;
}

/** Returns what the inputs lead to. Tokens never reach the log. */
export function connect(repository: string): Connections {
  const token = core.getInput('token');
  const tokens = core.getInput('tokens');
  const pullToken = core.getInput('pull-request-token');
  for (const secret of [...readTokens(tokens).map((one) => one.token), pullToken]) {
    if (secret !== '') core.setSecret(secret);
  }
  const access = {
    environment: process.env,
    token,
    pace: core.getInput('pace') || 'github',
    log: logRequest,
  };
  const folder = folderInput();
  const rolling = (topic: 'action-items' | 'overrides') =>
    connectRollingPull({ ...access, pullToken, repository, branch: rollingBranch(folder, topic) });
  const writesBack = booleanInput('write-back');
  return {
    trackers: connectTrackers({ ...access, tokens }),
    rolling: writesBack ? rolling('action-items') : undefined,
    ...(writesBack
      ? { audits: { source: connectAuditSource({ ...access, repository }), rolling: rolling('overrides') } }
      : {}),
    folder,
    startsNoChecks: pullToken === '',
  };
}

function folderInput(): string {
  const folder = posix.normalize(core.getInput('root') || '.').replace(/\/+$/, '');
  return folder === '.' ? '' : folder;
}

function logRequest(level: LogLevel, line: string): void {
  if (level === 'warn') core.warning(line);
  else core.debug(line);
}
