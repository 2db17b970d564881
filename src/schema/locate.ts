import { decodeText, LineIndex } from '../document/text.ts';
import type { Written } from '../document/written.ts';
import { readTreeOfSound } from '../document/yaml-mending.ts';
import { locatePointer, pointerTokens, type YamlTree } from '../document/yaml-tree.ts';
import type { Position, Span } from '../finding/position.ts';
import type { Spot } from '../finding/report.ts';

export interface Place {
  readonly start: Position;
  readonly end: Position;
}

/** Finds places in one document. Reads the YAML again, with positions, only when asked for one. */
export class Locator {
  /** The document, decoded. */
  readonly text: string;
  readonly #yaml: Span;
  readonly #lines: LineIndex;
  #tree: YamlTree | undefined;

  constructor(bytes: Uint8Array, yaml: Span) {
    this.text = decodeText(bytes) ?? '';
    this.#yaml = yaml;
    this.#lines = new LineIndex(this.text);
  }

  /** Returns the lines and columns of a spot; always inside the text. */
  place(spot: Spot): Place {
    const span = this.#span(spot);
    return {
      start: this.#lines.position(span.start),
      end: this.#lines.position(Math.max(span.start, span.end)),
    };
  }

  /** Returns how the value at a JSON pointer is written. */
  written(pointer: string): Written {
    const { key, value, source } = locatePointer(this.#readTree(), pointer);
    const text = this.#source();
    const comment = /^[ \t]*:[ \t]+(#[^\r\n]*)/.exec(text.slice(key.end, key.end + 500))?.[1]?.trimEnd();
    const asItStands = source ?? text.slice(value.start, value.end);
    return {
      ...(asItStands.includes('\n') ? {} : { source: asItStands }),
      ...(comment === undefined ? {} : { comment }),
      hasKey:
        text.slice(key.start, key.end) === pointerTokens(pointer).at(-1) &&
        /^[ \t]*:/.test(text.slice(key.end, key.end + 100)),
    };
  }

  #source(): string {
    return this.text.slice(this.#yaml.start, this.#yaml.end);
  }

  #readTree(): YamlTree {
    this.#tree ??= readTreeOfSound(this.#source());
    return this.#tree;
  }

  #span(spot: Spot): Span {
    if (spot.in === 'file') return { start: 0, end: 0 };
    if (spot.in === 'text') return spot.span;
    const located = locatePointer(this.#readTree(), spot.pointer);
    const span = spot.part === 'key' ? located.key : located.value;
    return { start: this.#yaml.start + span.start, end: this.#yaml.start + span.end };
  }
}
