import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { decodeText } from '../document/text.ts';
import { CannotRun } from '../finding/cannot-run.ts';
import { folderTree } from './folder-tree.ts';

/** Returns the payload of the event a workflow runs for; an empty one outside of a workflow. */
export function eventPayload(): unknown {
  const path = process.env.GITHUB_EVENT_PATH ?? '';
  return path === '' ? {} : JSON.parse(readFileSync(path, 'utf8'));
}

/**
 * Writes a file for a later step and returns its path. It lies beside the checkout: what was checked out may hold a link of
 * that name.
 */
export function writeForLaterStep(name: string, text: string): string {
  const path = join(process.env.RUNNER_TEMP || tmpdir(), name);
  writeFileSync(path, text);
  return path;
}

/**
 * Returns the text of a file that came from a stranger, or undefined where there is none. Throws CannotRun where it is a
 * link, no file, too large or no text.
 * `by` is the action that would have written it.
 */
export function readStrangersText(
  path: string,
  limitBytes: number,
  by = 'actions/check',
): string | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  if (!stats.isFile()) throw refused(`${path} is no regular file`, by);
  const content = folderTree(dirname(path)).read(basename(path), limitBytes);
  if ('tooLargeBytes' in content) throw refused(`${path} has ${content.tooLargeBytes} bytes`, by);
  const text = decodeText(content.bytes);
  if (text === undefined) throw refused(`${path} is no UTF-8`, by);
  return text;
}

function refused(why: string, by: string): CannotRun {
  return new CannotRun(`The report is refused: ${why}.`, `It was not written by ${by}.`);
}
