import { configurationPath } from '../repository/document-path.ts';
import type { FileTree } from '../repository/file-tree.ts';
import { ownerOfAttachment } from './place.ts';

/**
 * Returns a tree that lists only what a review depends on: the configuration, the catalogue, and the changed documents.
 * Ten thousand other incidents need not be read for the sake of one.
 */
export function relevantTree(tree: FileTree, changedPaths: readonly string[]): FileTree {
  const wanted = new Set([configurationPath, ...changedPaths]);
  for (const path of changedPaths) {
    const owner = ownerOfAttachment(path);
    if (owner !== undefined) wanted.add(owner);
  }
  return {
    list: (path) => tree.list(path).filter((entry) => wanted.has(entry.path) || isCatalogue(entry.path)),
    read: tree.read,
  };
}

function isCatalogue(path: string): boolean {
  return path.startsWith('services/');
}
