import { execFile, spawnSync } from 'node:child_process';
import { CannotRun } from '../finding/cannot-run.ts';

/** Git in one folder. Every argument is passed as it is; no shell sees any of them. */
export interface Git {
  /** What git prints. Throws GitFailed where it exits with anything but 0. */
  readonly run: (args: readonly string[], call?: GitCall) => Buffer;
  /** The same for commands that wait for a server. They get no input. */
  readonly runRemote: (args: readonly string[], call?: Omit<GitCall, 'input'>) => Promise<void>;
}

export interface GitCall {
  readonly input?: string;
  /** More than this on standard output is an error. */
  readonly limitBytes?: number;
  readonly timeoutMilliseconds?: number;
  /** Settings of this one call, as in `git -c`, kept out of the process list: a value may be secret. */
  readonly settings?: readonly (readonly [key: string, value: string])[];
}

/** Git ran and refused. Its words may quote names from a repository. */
export class GitFailed extends CannotRun {
  readonly exitCode: number | null;

  constructor(command: string, exitCode: number | null, words: string) {
    const [firstLine = ''] = words.trim().split('\n');
    super(
      `git ${command} failed${firstLine === '' ? '' : `: ${firstLine.slice(0, 300)}`}`,
      'Run this in a clone that has the whole history, such as one made with fetch-depth: 0.',
    );
    this.exitCode = exitCode;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

const outputLimitBytes = 64 * 1024 ** 2;
const twoMinutes = 120_000;

/** Whatever a repository or a user configured: nothing of it runs a program, and names are printed as they are. */
const hardeningSettings = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.quotePath=false',
  'protocol.ext.allow=never',
  'submodule.recurse=false',
  'gc.auto=0',
  'maintenance.auto=false',
];
const hardening = [
  '--no-pager',
  '--literal-pathspecs',
  ...hardeningSettings.flatMap((setting) => ['-c', setting]),
];

/** Opens the repository that a folder belongs to. */
export function openGit(folder: string, environment: Environment): Git {
  const inherited = withoutGitVariables(environment);
  return {
    run: (args, call = {}) => runGit(folder, inherited, args, call),
    runRemote: (args, call = {}) => runRemoteGit(folder, inherited, args, call),
  };
}

function runGit(folder: string, inherited: Environment, args: readonly string[], call: GitCall): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', [...hardening, ...args], {
    ...spawning(folder, inherited, call),
    input: call.input ?? '',
  });
  const command = args[0] ?? '';
  if (error !== undefined) throw notRun(command, error);
  if (status !== 0) throw new GitFailed(command, status, stderr.toString());
  return stdout;
}

function runRemoteGit(
  folder: string,
  inherited: Environment,
  args: readonly string[],
  call: GitCall,
): Promise<void> {
  const command = args[0] ?? '';
  return new Promise((resolve, reject) => {
    execFile('git', [...hardening, ...args], spawning(folder, inherited, call), (error, _stdout, stderr) => {
      if (error === null) resolve();
      else if (typeof error.code === 'number') reject(new GitFailed(command, error.code, stderr));
      else reject(notRun(command, error));
    });
  });
}

function spawning(folder: string, inherited: Environment, call: GitCall) {
  return {
    cwd: folder,
    env: { ...inherited, ...fixedVariables, ...settingVariables(call.settings ?? []) },
    maxBuffer: call.limitBytes ?? outputLimitBytes,
    timeout: call.timeoutMilliseconds ?? twoMinutes,
    windowsHide: true,
  };
}

function notRun(command: string, error: Error): CannotRun {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') {
    return new CannotRun('git could not be started.', 'Install git, and run this in a folder that exists.', {
      cause: error,
    });
  }
  const what = code === 'ENOBUFS' ? 'printed more than is read from it' : 'did not finish';
  return new CannotRun(`git ${command} ${what}.`, 'Look at the size of the repository and of the change.', {
    cause: error,
  });
}

/** Refs that replace objects would let one commit be judged and another be merged. */
const fixedVariables = {
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_ATTR_NOSYSTEM: '1',
  LC_ALL: 'C',
};

/** Git's own variables can point it to another repository or make it run programs; only how it reaches a server is kept. */
function withoutGitVariables(environment: Environment): Environment {
  const kept = Object.entries(environment).filter(([name]) => !/^GIT_(?!SSL_|HTTP_|PROXY_)/i.test(name));
  return Object.fromEntries(kept);
}

function settingVariables(settings: readonly (readonly [string, string])[]): Environment {
  const pairs = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return settings.length === 0
    ? {}
    : { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(pairs) };
}
