import { createHash } from 'node:crypto';
import { readDocument } from '../document/document.ts';
import { maxDocumentBytes } from '../document/limits.ts';
import type { Problem } from '../finding/catalogue.ts';
import { type Report, wholeFile } from '../finding/report.ts';
import { type DocumentKind, formatOf } from '../schema/kind.ts';
import { validate } from '../schema/validate.ts';
import { configurationFrom } from './configuration.ts';
import { configurationPath, contentFolders, meaningOfPath } from './document-path.ts';
import type { FileTree, TreeEntry } from './file-tree.ts';
import type { ReadingCache } from './reading-cache.ts';
import type { Draft, Repository, ValidDocument } from './repository.ts';

/** Reads all content below the root. What cannot be read is reported, and keeps nothing else from being read. */
export function readRepository(tree: FileTree, cache: ReadingCache): Repository {
  const collected = new Collector(tree, cache);
  for (const folder of [configurationPath, ...contentFolders]) {
    for (const entry of tree.list(folder)) collected.add(entry);
  }
  return collected.repository();
}

type ValidByKind = { readonly [Kind in DocumentKind]: Map<string, ValidDocument<Kind>> };

class Collector {
  readonly #tree: FileTree;
  readonly #cache: ReadingCache;
  readonly #drafts: Draft[] = [];
  readonly #attachments = new Set<string>();
  readonly #reports: Report[] = [];
  readonly #valid: ValidByKind = {
    config: new Map(),
    incident: new Map(),
    runbook: new Map(),
    service: new Map(),
    maintenance: new Map(),
  };

  constructor(tree: FileTree, cache: ReadingCache) {
    this.#tree = tree;
    this.#cache = cache;
  }

  add({ path, kind }: TreeEntry): void {
    const meaning = meaningOfPath(path);
    if (kind !== 'file') {
      this.#report(path, { code: 'document/not-a-file', found: kind });
      return;
    }
    switch (meaning.is) {
      case 'attachment':
        this.#attachments.add(path);
        return;
      case 'misnamed':
        this.#report(path, { code: 'document/name', expected: meaning.expected });
        return;
      case 'wrong-extension':
        this.#report(path, { code: 'document/extension', expected: meaning.expected });
        return;
      case 'document':
        this.#read(path, meaning.kind, meaning.id);
    }
  }

  repository(): Repository {
    const configuration = this.#valid.config.values().next().value;
    return {
      configuration: configuration === undefined ? undefined : configurationFrom(configuration.values),
      incidents: this.#valid.incident,
      runbooks: this.#valid.runbook,
      services: this.#valid.service,
      maintenance: this.#valid.maintenance,
      drafts: this.#drafts,
      attachments: this.#attachments,
      reports: this.#reports,
    };
  }

  #read<Kind extends DocumentKind>(path: string, kind: Kind, id: string): void {
    const content = this.#tree.read(path, maxDocumentBytes);
    if ('tooLargeBytes' in content) {
      const problem = {
        code: 'document/too-large',
        bytes: content.tooLargeBytes,
        limitBytes: maxDocumentBytes,
      } as const;
      this.#report(path, problem);
      return;
    }
    const { bytes } = content;
    const blob = blobId(bytes);
    const format = formatOf[kind];
    const reading = this.#cached(`${blob} ${format}`, () => readDocument(bytes, format));
    const named = { id, path, blob, bytes, reading };
    if (reading.values === undefined) {
      this.#drafts.push({ ...named, kind, sound: {}, reports: reading.reports });
      return;
    }
    const validation = validate(kind, reading.values);
    const reports = validation.valid ? reading.reports : [...reading.reports, ...validation.reports];
    this.#drafts.push({ ...named, kind, sound: validation.sound, reports });
    if (validation.valid)
      this.#keep(kind, { ...named, kind, values: validation.values, outline: reading.outline });
  }

  #keep<Kind extends DocumentKind>(kind: Kind, document: ValidDocument<Kind>): void {
    const byId: Map<string, ValidDocument<Kind>> = this.#valid[kind];
    byId.set(document.id, document);
  }

  #cached(key: string, read: () => ReturnType<typeof readDocument>): ReturnType<typeof readDocument> {
    const known = this.#cache.get(key);
    if (known !== undefined) return known;
    const reading = read();
    this.#cache.set(key, reading);
    return reading;
  }

  #report(file: string, problem: Problem): void {
    this.#reports.push({ file, problem, spot: wholeFile });
  }
}

/** The id git gives these bytes: cached readings can be looked up from a tree listing alone. */
function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
