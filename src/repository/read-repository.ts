import { readDocument } from '../document/document.ts';
import { maxDocumentBytes } from '../document/limits.ts';
import type { Problem } from '../finding/catalogue.ts';
import { type Report, wholeFile } from '../finding/report.ts';
import { type DocumentKind, formatOf, type Sound, type ValuesOf } from '../schema/kind.ts';
import { Locator } from '../schema/locate.ts';
import { validate } from '../schema/validate.ts';
import { type Configuration, configurationFrom } from './configuration.ts';
import { type ContentFile, readContent } from './content.ts';
import type { PathMeaning } from './document-path.ts';
import type { FileTree } from './file-tree.ts';
import { findNameCollisions } from './name-case.ts';
import type { ReadingCache } from './reading-cache.ts';
import type { Draft, Repository, ValidDocument } from './repository.ts';
import { soundConfiguration } from './sound-configuration.ts';

/** Told after each file how many of how many are done. */
export type OnProgress = (done: number, total: number) => void;

/** Reads all content below the root. What cannot be read is reported, and keeps nothing else from being read. */
export function readRepository(tree: FileTree, cache: ReadingCache): Repository {
  return assembleRepository(readContent(tree), cache);
}

/** Parses and validates what was read, asking the cache first. */
export function assembleRepository(
  content: readonly ContentFile[],
  cache: ReadingCache,
  onProgress: OnProgress = () => undefined,
): Repository {
  const collected = new Collector(cache, findNameCollisions(content.map(({ path }) => path)));
  for (const [index, file] of content.entries()) {
    collected.add(file);
    onProgress(index + 1, content.length);
  }
  return collected.repository();
}

type ValidByKind = { readonly [Kind in DocumentKind]: Map<string, ValidDocument<Kind>> };
type ReadableFile = Pick<ContentFile & { readonly is: 'document' }, 'path' | 'bytes' | 'blob'>;

/** As its path is its id, a wrong one is only good for messages. */
function strayId(path: string): string {
  return (
    path
      .split('/')
      .at(-1)
      ?.replace(/\.[^.]*$/, '') ?? path
  );
}

class Collector {
  readonly #cache: ReadingCache;
  readonly #collisions: ReadonlyMap<string, string>;
  readonly #drafts: Draft[] = [];
  readonly #strays: Draft[] = [];
  readonly #attachments = new Set<string>();
  readonly #reports: Report[] = [];
  readonly #valid: ValidByKind = {
    config: new Map(),
    incident: new Map(),
    runbook: new Map(),
    service: new Map(),
    maintenance: new Map(),
  };

  constructor(cache: ReadingCache, collisions: ReadonlyMap<string, string>) {
    this.#cache = cache;
    this.#collisions = collisions;
  }

  add(file: ContentFile): void {
    const other = this.#collisions.get(file.path);
    if (other !== undefined) this.#report(file.path, { code: 'document/name-case', other });
    switch (file.is) {
      case 'document':
        this.#read(file, file.meaning.kind, file.meaning.id);
        return;
      case 'too-large':
        this.#report(file.path, {
          code: 'document/too-large',
          bytes: file.bytes,
          limitBytes: maxDocumentBytes,
        });
        return;
      case 'not-a-file':
        this.#report(file.path, { code: 'document/not-a-file', found: file.found });
        return;
      case 'stray':
        this.#reportName(file.path, file.meaning);
        this.#strays.push(this.#draftOf(file, file.meaning.kind, strayId(file.path)).draft);
        return;
      case 'elsewhere':
        this.#addElsewhere(file);
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
      soundConfiguration: this.#soundConfiguration(),
      drafts: this.#drafts,
      strays: this.#strays,
      attachments: this.#attachments,
      reports: this.#reports,
    };
  }

  #soundConfiguration(): Configuration | undefined {
    const draft = this.#drafts.find(({ kind }) => kind === 'config');
    return draft?.reading.values === undefined
      ? undefined
      : soundConfiguration(draft.reading.values, draft.sound);
  }

  #addElsewhere({ path, meaning }: ContentFile & { readonly is: 'elsewhere' }): void {
    if (meaning.is === 'attachment') this.#attachments.add(path);
    // Renamed as that would ask for, it would take the place of the other.
    else if (this.#collisions.has(path)) return;
    else if (meaning.is === 'misnamed') this.#reportName(path, meaning);
    else this.#report(path, { code: 'document/extension', expected: meaning.expected });
  }

  #reportName(path: string, { expected, suggestion }: PathMeaning & { is: 'misnamed' }): void {
    // Renamed as that would ask for, it would take the place of the other.
    if (this.#collisions.has(path)) return;
    this.#report(path, {
      code: 'document/name',
      expected,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }

  #read<Kind extends DocumentKind>(file: ReadableFile, kind: Kind, id: string): void {
    const { draft, valid } = this.#draftOf(file, kind, id);
    this.#drafts.push(draft);
    if (valid !== undefined) this.#keep(kind, valid);
  }

  #draftOf<Kind extends DocumentKind>(
    { path, bytes, blob }: ReadableFile,
    kind: Kind,
    id: string,
  ): { readonly draft: Draft<Kind>; readonly valid?: ValidDocument<Kind> } {
    const reading = this.#reading(kind, blob, bytes);
    const named = { id, path, blob, bytes, reading };
    if (reading.values === undefined) {
      return { draft: { ...named, kind, sound: {} as Sound<ValuesOf[Kind]>, reports: reading.reports } };
    }
    // Only mistakes have to be found in the text again.
    let locator: Locator | undefined;
    const validation = validate(kind, reading.values, {
      lost: reading.mended?.lost ?? [],
      writtenAt: (pointer) => {
        locator ??= new Locator(bytes, reading.yaml);
        return locator.written(pointer);
      },
    });
    const reports = validation.valid ? reading.reports : [...reading.reports, ...validation.reports];
    const draft = { ...named, kind, sound: validation.sound, reports };
    return validation.valid && reading.mended === undefined
      ? { draft, valid: { ...named, kind, values: validation.values, outline: reading.outline } }
      : { draft };
  }

  #keep<Kind extends DocumentKind>(kind: Kind, document: ValidDocument<Kind>): void {
    const byId: Map<string, ValidDocument<Kind>> = this.#valid[kind];
    byId.set(document.id, document);
  }

  #reading(kind: DocumentKind, blob: string, bytes: Uint8Array) {
    const format = formatOf[kind];
    const key = `${blob} ${format}`;
    const known = this.#cache.get(key);
    if (known !== undefined) return known;
    const reading = readDocument(bytes, format);
    this.#cache.set(key, reading);
    return reading;
  }

  #report(file: string, problem: Problem): void {
    this.#reports.push({ file, problem, spot: wholeFile });
  }
}
