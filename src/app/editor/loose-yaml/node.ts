import type { Span } from '../../../finding/position.ts';

/** YAML as far as it can be made out while it is being typed. Positions are offsets into the text that was read. */
export type LooseNode = LooseMapping | LooseList | LooseScalar;

export interface LooseMapping {
  readonly is: 'mapping';
  readonly style: 'block' | 'flow';
  readonly entries: readonly LooseEntry[];
}

export interface LooseEntry {
  readonly key: LooseScalar;
  /** False for a key that is only begun. */
  readonly hasColon: boolean;
  readonly value: LooseNode | undefined;
}

export interface LooseList {
  readonly is: 'list';
  readonly style: 'block' | 'flow';
  /** An item is undefined where only its dash is there. */
  readonly items: readonly (LooseNode | undefined)[];
}

export interface LooseScalar {
  readonly is: 'scalar';
  readonly span: Span;
  /** What it says, without quotes. */
  readonly text: string;
  /** The quote it begins with. */
  readonly quote: '"' | "'" | undefined;
  /** Whether its quote is closed; true where it has none. */
  readonly closed: boolean;
}

/** Nesting beyond this is not followed: no document of ours comes near it, and a stranger's may be made of brackets. */
export const maxDepth = 64;

/** Returns the node at a pointer's tokens, or undefined where there is none. */
export function looseChild(node: LooseNode | undefined, tokens: readonly string[]): LooseNode | undefined {
  let found = node;
  for (const token of tokens) {
    if (found?.is === 'mapping') found = found.entries.findLast(({ key }) => key.text === token)?.value;
    else if (found?.is === 'list') found = found.items[Number(token)];
    else return undefined;
  }
  return found;
}
