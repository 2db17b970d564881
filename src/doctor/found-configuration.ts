import { word } from '../finding/catalogue.ts';
import { configurationPath } from '../repository/document-path.ts';
import type { FileTree } from '../repository/file-tree.ts';
import { readRepository } from '../repository/read-repository.ts';
import { noCache } from '../repository/reading-cache.ts';
import type { FoundConfiguration } from './setup.ts';

/** Returns what the text of a lookback.yml comes to, by the same reading as any other. */
export function foundConfiguration(text: string): FoundConfiguration {
  const repository = readRepository(treeOf(new TextEncoder().encode(text)), noCache);
  const { configuration } = repository;
  if (configuration !== undefined) return { is: 'valid', text, configuration };
  const report = repository.drafts.flatMap(({ reports }) => reports)[0] ?? repository.reports[0];
  return {
    is: 'broken',
    problem: report === undefined ? 'It cannot be read.' : word(report.problem).message,
  };
}

function treeOf(bytes: Uint8Array): FileTree {
  return {
    list: (path) => (path === configurationPath ? [{ path, kind: 'file' }] : []),
    read: (_path, limitBytes) => (bytes.length > limitBytes ? { tooLargeBytes: bytes.length } : { bytes }),
  };
}
