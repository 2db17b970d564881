import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ActionRun {
  readonly code: number | null;
  readonly out: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface ActionSetting {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly workspace: string;
  /** The event payload. */
  readonly event?: unknown;
}

/** Starts the committed bundle of an action exactly as a runner does: inputs, files and event through the environment. */
export async function runAction(
  name: string,
  { inputs = {}, env = {}, workspace, event = {} }: ActionSetting,
): Promise<ActionRun> {
  const folder = mkdtempSync(join(tmpdir(), 'runner-'));
  const files = {
    output: join(folder, 'output'),
    summary: join(folder, 'summary'),
    event: join(folder, 'event.json'),
  };
  writeFileSync(files.output, '');
  writeFileSync(files.summary, '');
  writeFileSync(files.event, JSON.stringify(event));
  const environment: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_EVENT_PATH: files.event,
    ...env,
  };
  for (const [input, value] of Object.entries(inputs)) environment[`INPUT_${input.toUpperCase()}`] = value;
  try {
    const { code, out } = await run(name, environment, workspace);
    return { code, out, outputs: readOutputs(files.output), summary: readFileSync(files.summary, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Asynchronous: the test server that the action talks to lives in this very process. */
async function run(
  name: string,
  env: Record<string, string>,
  cwd: string,
): Promise<{ code: number | null; out: string }> {
  const bundle = join(import.meta.dirname, '../../dist', name, 'index.js');
  const child = spawn(process.execPath, [bundle], { cwd, env });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  return { code, out };
}

/** The runner's own format: `name<<delimiter`, the value's lines, the delimiter. */
function readOutputs(path: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const match of readFileSync(path, 'utf8').matchAll(/^(.+?)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)) {
    outputs[match[1] ?? ''] = match[3] ?? '';
  }
  return outputs;
}
