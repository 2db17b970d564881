import { readFlow } from './flow.ts';
import { isDash, keyAt, plainReach, skipProperties, wordAt } from './line-parts.ts';
import { contentLines, type Line } from './lines.ts';
import { type LooseEntry, type LooseMapping, type LooseNode, type LooseScalar, maxDepth } from './node.ts';
import { plainScalar, readQuoted, skipBlanks, trimmedEnd } from './scalar.ts';

/**
 * Reads YAML that may be half written. What is broken stays within its own lines: indentation says where a bracket or a quote that nobody
 * closed must end. For values that count, src/document reads again, strictly.
 */
export function readLooseYaml(text: string): LooseMapping {
  return new BlockReader(text).document();
}

/** Where the content of a line goes on, after the dashes and keys that have been read from it. */
interface Place {
  readonly at: number;
  readonly indent: number;
}

class BlockReader {
  readonly #text: string;
  readonly #lines: readonly Line[];
  #next = 0;

  constructor(text: string) {
    this.#text = text;
    this.#lines = contentLines(text);
  }

  /** The whole is one mapping, whatever stands in it. */
  document(): LooseMapping {
    const entries: LooseEntry[] = [];
    for (let line = this.#line(); line !== undefined; line = this.#line()) {
      const { entries: found } = this.#mapping({ at: line.content, indent: line.indent }, 0);
      // Spread into one call, the keys of a large document would overflow the stack.
      for (const entry of found) entries.push(entry);
    }
    return { is: 'mapping', style: 'block', entries };
  }

  #line(): Line | undefined {
    return this.#lines[this.#next];
  }

  /** Reads keys that stand in one column, the first of them at a place in the present line. */
  #mapping(first: Place, depth: number): LooseMapping {
    const entries: LooseEntry[] = [];
    for (let place: Place | undefined = first; place !== undefined; place = this.#sibling(first.indent)) {
      entries.push(this.#entry(place, depth));
    }
    return { is: 'mapping', style: 'block', entries };
  }

  /** The next line, where it is in the same column and no item of a list. */
  #sibling(indent: number): Place | undefined {
    const line = this.#line();
    if (line === undefined || line.indent !== indent || isDash(this.#text, line.content)) return undefined;
    return { at: line.content, indent };
  }

  #entry({ at, indent }: Place, depth: number): LooseEntry {
    const end = this.#lineEnd();
    const key = keyAt(this.#text, at, end);
    if (key !== undefined) {
      const value = this.#value(this.#afterColon(key, end), indent, depth);
      return { key, hasColon: true, value };
    }
    const begun = wordAt(this.#text, at, end);
    this.#skipDeeper(indent);
    return { key: begun, hasColon: false, value: undefined };
  }

  #afterColon(key: LooseScalar, end: number): number {
    return skipBlanks(this.#text, key.span.end, end) + 1;
  }

  #lineEnd(): number {
    return this.#line()?.end ?? this.#text.length;
  }

  /** Reads what follows a colon or a dash in the present line; `indent` is that of its key or dash. */
  #value(from: number, indent: number, depth: number): LooseNode | undefined {
    const end = this.#lineEnd();
    const at = skipProperties(this.#text, skipBlanks(this.#text, from, end), end);
    const character = this.#text[at] ?? '';
    if (at >= end || character === '#') return this.#nested(indent, indent, depth);
    const reach = this.#reach(indent);
    this.#skipDeeper(indent);
    if (character === '[' || character === '{') return readFlow(this.#text, at, reach, depth).node;
    if (character === '"' || character === "'") return readQuoted(this.#text, at, reach);
    if (character === '|' || character === '>')
      return plainScalar(this.#text, at, trimmedEnd(this.#text, at, reach));
    return plainScalar(this.#text, at, plainReach(this.#text, at, end, reach));
  }

  /** The end of the last line that may belong to a value begun in the present one. */
  #reach(indent: number): number {
    let last = this.#next;
    for (let line = this.#lines[last + 1]; line !== undefined && this.#belongs(line, indent); ) {
      last += 1;
      line = this.#lines[last + 1];
    }
    return this.#lines[last]?.end ?? this.#text.length;
  }

  #belongs(line: Line, indent: number): boolean {
    return line.indent > indent || (line.indent === indent && /[\]}]/.test(this.#text[line.content] ?? ''));
  }

  /** Goes on to the next line that does not belong to the value of the present one. */
  #skipDeeper(indent: number): void {
    this.#next += 1;
    for (let line = this.#line(); line !== undefined && this.#belongs(line, indent); line = this.#line())
      this.#next += 1;
  }

  /** Reads what stands below a key or dash with nothing beside it. Below a key, dashes may stand in its own column. */
  #nested(indent: number, dashIndent: number, depth: number): LooseNode | undefined {
    this.#next += 1;
    const line = this.#line();
    if (line === undefined || depth >= maxDepth) return undefined;
    const place = { at: line.content, indent: line.indent };
    if (isDash(this.#text, line.content) && line.indent >= dashIndent) return this.#list(place, depth + 1);
    return line.indent > indent ? this.#block(place, indent, depth + 1) : undefined;
  }

  #list(first: Place, depth: number): LooseNode {
    const items: (LooseNode | undefined)[] = [];
    for (let place: Place | undefined = first; place !== undefined; place = this.#nextDash(first.indent))
      items.push(this.#item(place, depth));
    return { is: 'list', style: 'block', items };
  }

  #nextDash(indent: number): Place | undefined {
    const line = this.#line();
    return line?.indent === indent && isDash(this.#text, line.content)
      ? { at: line.content, indent }
      : undefined;
  }

  #item({ at, indent }: Place, depth: number): LooseNode | undefined {
    const end = this.#lineEnd();
    const content = skipBlanks(this.#text, at + 1, end);
    if (content >= end || this.#text[content] === '#' || depth >= maxDepth)
      return this.#nested(indent, indent + 1, depth);
    return this.#block({ at: content, indent: indent + content - at }, indent, depth + 1);
  }

  /** Reads a mapping, a list or a single value that begins at a place in the present line. */
  #block(place: Place, parentIndent: number, depth: number): LooseNode | undefined {
    if (isDash(this.#text, place.at) && depth < maxDepth) return this.#list(place, depth);
    if (keyAt(this.#text, place.at, this.#lineEnd()) !== undefined || this.#keysFollow(place.indent))
      return depth < maxDepth ? this.#mapping(place, depth) : this.#value(place.at, parentIndent, depth);
    return this.#value(place.at, parentIndent, depth);
  }

  /** Whether a key stands in this column in the next line: what is in the present one is then a key that is only begun. */
  #keysFollow(indent: number): boolean {
    const line = this.#lines[this.#next + 1];
    return line?.indent === indent && keyAt(this.#text, line.content, line.end) !== undefined;
  }
}
