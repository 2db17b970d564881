import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as its users do: the committed bundle, as a process. */
export function lookback(
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Run {
  const bundle = join(import.meta.dirname, '../../dist/cli/lookback.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...args], {
    encoding: 'utf8',
    cwd: options.cwd,
    env: { PATH: process.env.PATH ?? '', ...options.env },
  });
  return { code: status, out: stdout, err: stderr };
}
