import { foundConfiguration } from '../doctor/found-configuration.ts';
import { namedPeople } from '../doctor/named-people.ts';
import type { FolderFacts, FoundConfiguration } from '../doctor/setup.ts';
import type { DocumentReading } from '../document/document.ts';
import { maxDocumentBytes } from '../document/limits.ts';
import { decodeText } from '../document/text.ts';
import { configurationPath } from '../repository/document-path.ts';
import type { FileTree } from '../repository/file-tree.ts';
import { readRepository } from '../repository/read-repository.ts';
import type { ReadingCache } from '../repository/reading-cache.ts';
import type { Instant } from '../time/instant.ts';
import { check } from './check.ts';

/** Returns what the documents of a folder say; next to nothing where it has no lookback.yml. */
export function folderFacts(tree: FileTree, now: Instant): FolderFacts {
  const configuration = configurationOfFolder(tree);
  if (configuration.is === 'absent')
    return { configuration, errors: undefined, people: [], owningTeams: new Set() };
  const readings = readOnce();
  const caches = { readings, findings: { get: () => undefined, set: () => undefined } };
  const { counts } = check(tree, caches, { paths: [], strict: false, now });
  const repository = readRepository(tree, readings);
  return {
    configuration,
    errors: counts.error,
    people: namedPeople(repository),
    owningTeams: new Set([...repository.services.values()].map(({ values }) => values.owner)),
  };
}

function configurationOfFolder(tree: FileTree): FoundConfiguration {
  const [entry] = tree.list(configurationPath);
  if (entry === undefined) return { is: 'absent' };
  if (entry.kind !== 'file') return { is: 'broken', problem: 'It is no regular file.' };
  const content = tree.read(configurationPath, maxDocumentBytes);
  const text = 'bytes' in content ? decodeText(content.bytes) : undefined;
  if (text === undefined) return { is: 'broken', problem: 'It is no UTF-8 text of a usual size.' };
  return foundConfiguration(text);
}

/** The documents are read twice, once by the rules, and parsed once. */
function readOnce(): ReadingCache {
  const known = new Map<string, DocumentReading>();
  return {
    get: (key) => known.get(key),
    set: (key, reading) => {
      known.set(key, reading);
    },
  };
}
