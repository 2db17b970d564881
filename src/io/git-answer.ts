import { type Git, type GitCall, GitFailed } from './git.ts';

/** Returns what git prints, or undefined where it exits with 1, its word for "no". */
export function tryRun(git: Git, args: readonly string[], call?: GitCall): string | undefined {
  try {
    return textOf(git.run(args, call));
  } catch (error) {
    if (error instanceof GitFailed && error.exitCode === 1) return undefined;
    throw error;
  }
}

/** Whether a text is the full name of an object. */
export function isObjectName(text: string): boolean {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text);
}

/** Returns what git printed as text. */
export function textOf(bytes: Buffer): string {
  return bytes.toString('utf8');
}
