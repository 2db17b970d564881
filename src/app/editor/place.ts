import { pointerToken } from '../../document/yaml-tree.ts';
import type { Span } from '../../finding/position.ts';
import { type EditedDocument, yamlSpan } from './edited-document.ts';
import type { LooseEntry, LooseList, LooseMapping, LooseNode, LooseScalar } from './loose-yaml/node.ts';
import { readLooseYaml } from './loose-yaml/read.ts';

/** A word in the YAML of a document, at which something can be said or proposed. */
export interface Place {
  readonly part: 'key' | 'value';
  /** JSON pointer: of a value itself, of a key the mapping that holds it. */
  readonly pointer: string;
  readonly scalar: LooseScalar;
  /** Where the word lies in the text of the document. */
  readonly span: Span;
  /** The other keys of the mapping, or the other items of the list. */
  readonly siblings: readonly string[];
  readonly style: 'block' | 'flow';
  /** For a key: whether its colon is there. */
  readonly hasColon: boolean;
  readonly root: LooseMapping;
}

/** Returns the word that holds the offset. */
export function wordAt(document: EditedDocument, offset: number): Place | undefined {
  const yaml = yamlAround(document, offset);
  return yaml && search(document.text.slice(yaml.start, yaml.end), yaml.start, offset);
}

/** Stands at the cursor while the text is read, so that a word that is still to come has a place. In Unicode's private area. */
const cursor = '\uE000';

/** Returns the word that is being written at the offset, empty where it has not begun. Its span is what a proposal replaces. */
export function wordToWrite(document: EditedDocument, offset: number): Place | undefined {
  const yaml = yamlAround(document, offset);
  if (yaml === undefined) return undefined;
  const { text } = document;
  const marked = text.slice(yaml.start, offset) + cursor + text.slice(offset, yaml.end);
  const place = search(marked, yaml.start, offset);
  if (place === undefined || text.slice(place.span.start, offset).includes('\n')) return undefined;
  const lineEnd = offset + (/[\r\n]|$/.exec(text.slice(offset))?.index ?? 0);
  // What follows an open quote in its line was not meant to be in it.
  const end = place.scalar.closed ? Math.min(place.span.end - cursor.length, lineEnd) : offset;
  return { ...place, span: { start: place.span.start, end } };
}

/** At the line that closes the front matter nothing more can be written. */
function yamlAround(document: EditedDocument, offset: number): Span | undefined {
  const yaml = yamlSpan(document);
  if (yaml === undefined || offset < yaml.start) return undefined;
  return offset < yaml.end || yaml.end === document.text.length ? yaml : undefined;
}

function search(yaml: string, start: number, offset: number): Place | undefined {
  const root = readLooseYaml(yaml);
  const found = new Search(root, offset - start).mapping(root, '');
  return found && { ...found, span: { start: start + found.span.start, end: start + found.span.end } };
}

class Search {
  readonly #root: LooseMapping;
  readonly #offset: number;

  constructor(root: LooseMapping, offset: number) {
    this.#root = root;
    this.#offset = offset;
  }

  mapping(mapping: LooseMapping, pointer: string): Place | undefined {
    for (const entry of mapping.entries) {
      if (this.#holds(entry.key)) return this.#key(entry, mapping, pointer);
      const found = this.#node(entry.value, `${pointer}/${pointerToken(entry.key.text)}`, mapping, []);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #key(entry: LooseEntry, { entries, style }: LooseMapping, pointer: string): Place {
    const siblings = entries.filter((other) => other !== entry).map(({ key }) => key.text);
    return this.#place({
      part: 'key',
      pointer,
      scalar: entry.key,
      siblings,
      style,
      hasColon: entry.hasColon,
    });
  }

  #list(list: LooseList, pointer: string): Place | undefined {
    for (const [index, item] of list.items.entries()) {
      const others = (): string[] =>
        list.items.flatMap((other) => (other?.is === 'scalar' && other !== item ? [other.text] : []));
      const found = this.#node(item, `${pointer}/${index}`, list, others);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #node(
    node: LooseNode | undefined,
    pointer: string,
    { style }: LooseMapping | LooseList,
    siblings: readonly string[] | (() => readonly string[]),
  ): Place | undefined {
    if (node?.is === 'mapping') return this.mapping(node, pointer);
    if (node?.is === 'list') return this.#list(node, pointer);
    if (node === undefined || !this.#holds(node)) return undefined;
    const others = typeof siblings === 'function' ? siblings() : siblings;
    return this.#place({ part: 'value', pointer, scalar: node, siblings: others, style, hasColon: false });
  }

  #place(found: Omit<Place, 'span' | 'root'>): Place {
    return { ...found, span: found.scalar.span, root: this.#root };
  }

  #holds({ span }: LooseScalar): boolean {
    return span.start <= this.#offset && this.#offset < span.end;
  }
}
