import { decodeText, LineIndex } from '../document/text.ts';
import { locatePointer, readYamlTree, type YamlTree } from '../document/yaml-tree.ts';
import type { Position, Span } from '../finding/position.ts';
import type { Spot } from '../finding/report.ts';

export interface Place {
  readonly start: Position;
  readonly end: Position;
}

/** Finds places in one document. Reads the YAML again, with positions, only when asked for one. */
export class Locator {
  readonly #text: string;
  readonly #yaml: Span;
  readonly #lines: LineIndex;
  #tree: YamlTree | undefined;

  constructor(bytes: Uint8Array, yaml: Span) {
    this.#text = decodeText(bytes) ?? '';
    this.#yaml = yaml;
    this.#lines = new LineIndex(this.#text);
  }

  /** Returns the lines and columns of a spot; always inside the text. */
  place(spot: Spot): Place {
    const span = this.#span(spot);
    return {
      start: this.#lines.position(span.start),
      end: this.#lines.position(Math.max(span.start, span.end)),
    };
  }

  #span(spot: Spot): Span {
    if (spot.in === 'file') return { start: 0, end: 0 };
    if (spot.in === 'text') return spot.span;
    this.#tree ??= readYamlTree(this.#text.slice(this.#yaml.start, this.#yaml.end));
    const located = locatePointer(this.#tree, spot.pointer);
    const span = spot.part === 'key' ? located.key : located.value;
    return { start: this.#yaml.start + span.start, end: this.#yaml.start + span.end };
  }
}
