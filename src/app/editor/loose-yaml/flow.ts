import { type LooseEntry, type LooseNode, type LooseScalar, maxDepth } from './node.ts';
import { plainScalar, readQuoted, trimmedEnd } from './scalar.ts';

export interface Read<Node> {
  readonly node: Node;
  /** The first offset after what was read. */
  readonly end: number;
}

/** Reads a list in brackets or a mapping in braces; one that is not closed goes on to the end of the stretch. */
export function readFlow(text: string, start: number, end: number, depth: number): Read<LooseNode> {
  const reader = new FlowReader(text, start, end);
  const node = reader.collection(depth);
  return { node, end: reader.at };
}

class FlowReader {
  at: number;
  readonly #text: string;
  readonly #end: number;

  constructor(text: string, start: number, end: number) {
    this.#text = text;
    this.at = start;
    this.#end = end;
  }

  collection(depth: number): LooseNode {
    const isList = this.#text[this.at] === '[';
    this.at += 1;
    const entries: LooseEntry[] = [];
    const items: LooseNode[] = [];
    while (this.#toContent()) {
      if (this.#text[this.at] === ']' || this.#text[this.at] === '}') {
        this.at += 1;
        break;
      }
      if (isList) items.push(this.#item(depth));
      else entries.push(this.#entry(depth));
    }
    return isList ? { is: 'list', style: 'flow', items } : { is: 'mapping', style: 'flow', entries };
  }

  /** Goes past blanks, line breaks, commas and comments; false at the end. */
  #toContent(): boolean {
    while (this.at < this.#end) {
      const character = this.#text[this.at] ?? '';
      if (character === '#' && /\s/.test(this.#text[this.at - 1] ?? ' ')) this.#toLineEnd();
      else if (!/[\s,]/.test(character)) return true;
      else this.at += 1;
    }
    return false;
  }

  #toLineEnd(): void {
    const found = this.#text.indexOf('\n', this.at);
    this.at = found === -1 ? this.#end : Math.min(found, this.#end);
  }

  #item(depth: number): LooseNode {
    const first = this.#node(depth);
    if (first.is !== 'scalar' || !this.#passColon()) return first;
    return {
      is: 'mapping',
      style: 'flow',
      entries: [{ key: first, hasColon: true, value: this.#value(depth) }],
    };
  }

  #entry(depth: number): LooseEntry {
    const first = this.#node(depth);
    const key = first.is === 'scalar' ? first : plainScalar(this.#text, this.at, this.at);
    const hasColon = this.#passColon();
    return { key, hasColon, value: hasColon ? this.#value(depth) : undefined };
  }

  #passColon(): boolean {
    const before = this.at;
    while (/\s/.test(this.#text[this.at] ?? '') && this.at < this.#end) this.at += 1;
    if (this.#text[this.at] === ':' && this.at < this.#end) {
      this.at += 1;
      return true;
    }
    this.at = before;
    return false;
  }

  /** Nothing stands between the colon and the next comma or bracket where the value is still to come. */
  #value(depth: number): LooseNode | undefined {
    while (/\s/.test(this.#text[this.at] ?? '') && this.at < this.#end) this.at += 1;
    return this.at >= this.#end || /[,\]}#]/.test(this.#text[this.at] ?? '') ? undefined : this.#node(depth);
  }

  #node(depth: number): LooseNode {
    const character = this.#text[this.at];
    if ((character === '[' || character === '{') && depth < maxDepth) return this.collection(depth + 1);
    const scalar = character === '"' || character === "'" ? this.#quoted() : this.#plain();
    this.at = scalar.span.end;
    return scalar;
  }

  #quoted(): LooseScalar {
    return readQuoted(this.#text, this.at, this.#end);
  }

  /** Always takes one character at least, so that reading goes on. */
  #plain(): LooseScalar {
    let stop = this.at + 1;
    while (stop < this.#end && !this.#endsPlain(stop)) stop += 1;
    return plainScalar(this.#text, this.at, trimmedEnd(this.#text, this.at + 1, stop));
  }

  #endsPlain(at: number): boolean {
    const character = this.#text[at] ?? '';
    if (character === ':') return /[\s,[\]{}]/.test(this.#text[at + 1] ?? ' ');
    if (character === '#') return /\s/.test(this.#text[at - 1] ?? '');
    return /[\n,[\]{}]/.test(character);
  }
}
