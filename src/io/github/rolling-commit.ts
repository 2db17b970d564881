import { createHash } from 'node:crypto';

/** The files that a commit changes, each with git's id of what it then holds. */
export type ChangedBlobs = ReadonlyMap<string, string>;

const trailer = /\nLookback-Rolling: ([0-9a-f]{64})\s*$/;

/** Returns a commit message whose last line says what the commit changes, by which it is known again. */
export function rollingMessage(message: string, changed: ChangedBlobs): string {
  return `${message.trimEnd()}\n\nLookback-Rolling: ${digest(changed)}`;
}

/**
 * Whether a commit was made by this tool, whatever its account, and by nobody changed since: someone who amends it leaves
 * the message alone, but not the files.
 */
export function isRollingCommit(message: string, changed: ChangedBlobs): boolean {
  return trailer.exec(message)?.[1] === digest(changed);
}

/**
 * Returns the SHA-256 of paths and contents. Git's ids stand for these: GitHub lists them with a comparison, where each text
 * would be a request.
 */
function digest(changed: ChangedBlobs): string {
  const lines = [...changed].map(([path, blob]) => `${path}\0${blob}\n`).sort();
  return createHash('sha256').update(lines.join('')).digest('hex');
}

/** Returns git's id of a text. */
export function blobId(text: string): string {
  const bytes = Buffer.from(text);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
