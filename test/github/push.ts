import type { BareRepository } from './bare-repository.ts';
import { quoted, sized } from './object-writer.ts';

/** A file's new content; null deletes it; a link points elsewhere; a mode makes it executable. */
export type FileChange = string | Uint8Array | null | { link: string } | { content: string; mode: '100755' };

interface Push {
  ref: string;
  changes: Record<string, FileChange>;
  author: { name: string; email: string };
  message: string;
  at: string;
  /** Commit to build on. When it is not the ref's own commit, the ref is moved as by a forced push. */
  parent: string | null;
  /** A second parent, as of a merge commit. */
  mergeOf: string | null;
}

/** Writes one commit, moves the ref to it, and returns its sha. */
export async function writeCommit(git: BareRepository, push: Push): Promise<string> {
  const sha = await git.run(
    ['fast-import', '--quiet', '--force', '--date-format=raw'],
    Buffer.concat(importStream(push)),
  );
  return sha.toString().trim();
}

/** The name and address GitHub writes into a commit made by a login. */
export function signature(login: string): { name: string; email: string } {
  return { name: login, email: `${login}@users.noreply.github.com` };
}

function importStream(push: Push): Buffer[] {
  const { author, at } = push;
  const who = `${author.name} <${author.email}> ${Date.parse(at) / 1000} +0000`;
  return [
    Buffer.from(`commit ${push.ref}\nmark :1\nauthor ${who}\ncommitter ${who}\n`),
    ...sized(push.message),
    Buffer.from(push.parent === null ? '' : `from ${push.parent}\n`),
    Buffer.from(push.mergeOf === null ? '' : `merge ${push.mergeOf}\n`),
    ...Object.entries(push.changes).flatMap(([path, change]) => fileCommand(quoted(path), change)),
    Buffer.from('get-mark :1\n'),
  ];
}

function fileCommand(path: string, change: FileChange): Buffer[] {
  if (change === null) return [Buffer.from(`D ${path}\n`)];
  const { mode, content } = fileOf(change);
  return [Buffer.from(`M ${mode} inline ${path}\n`), ...sized(content)];
}

function fileOf(change: Exclude<FileChange, null>): { mode: string; content: string | Uint8Array } {
  if (typeof change === 'string' || change instanceof Uint8Array) return { mode: '100644', content: change };
  if ('link' in change) return { mode: '120000', content: change.link };
  return change;
}
