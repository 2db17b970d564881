import { createHash } from 'node:crypto';
import { maxDocumentBytes } from '../document/limits.ts';
import { decodeText } from '../document/text.ts';
import type { FileTree } from '../repository/file-tree.ts';
import { readmePath } from './markdown/destinations.ts';
import type { BodySource } from './projection/body-source.ts';

/** Returns what the repository says about its incidents, or undefined where it says nothing that can be read. */
export function readAboutText(tree: FileTree): BodySource | undefined {
  const isFile = tree.list(readmePath).some(({ kind }) => kind === 'file');
  const content = isFile ? tree.read(readmePath, maxDocumentBytes) : undefined;
  const markdown = content !== undefined && 'bytes' in content ? decodeText(content.bytes) : undefined;
  if (markdown === undefined) return undefined;
  const blob = createHash('sha256').update(markdown).digest('hex');
  return { blob, path: readmePath, markdown, events: [], startedAt: undefined, clockMoments: [] };
}
