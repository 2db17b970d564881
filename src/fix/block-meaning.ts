import type { BlockToken } from '../document/read-outline.ts';

/**
 * Returns what blocks say, as a text to compare: their nesting and their words, without regard to the order of the items of a list
 * or the rows of a table, and to the bullet a list is written with.
 */
export function blockMeaning(tokens: readonly BlockToken[]): string {
  return JSON.stringify(readChildren(new Reader(tokens)));
}

interface Meaning {
  readonly type: string;
  readonly own: readonly unknown[];
  readonly inside: readonly Meaning[];
}

class Reader {
  readonly #tokens: readonly BlockToken[];
  #at = 0;

  constructor(tokens: readonly BlockToken[]) {
    this.#tokens = tokens;
  }

  /** Returns the next token of the same block; undefined at its end, which is passed over. */
  next(): BlockToken | undefined {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    return token?.nesting === -1 ? undefined : token;
  }
}

/** Nesting is bounded by the parser, so this is as well. */
function readChildren(reader: Reader): Meaning[] {
  const children: Meaning[] = [];
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    const inside = token.nesting === 1 ? readChildren(reader) : [];
    const last = children.at(-1);
    // Lists that follow each other at once differ in their bullets alone.
    if (token.type === 'bullet_list_open' && last?.type === token.type) {
      children[children.length - 1] = { ...last, inside: [...last.inside, ...inside] };
    } else children.push({ type: token.type, own: ownOf(token), inside });
  }
  return children.map((child) => (unordered.has(child.type) ? sorted(child) : child));
}

const unordered: ReadonlySet<string> = new Set(['bullet_list_open', 'tbody_open']);

function ownOf(token: BlockToken): unknown[] {
  const isBullet = /^(?:bullet_list|list_item)_open$/.test(token.type) && /^[-*+]$/.test(token.markup);
  return [token.tag, token.attrs, isBullet ? '' : token.markup, token.info, token.content, token.hidden];
}

function sorted(meaning: Meaning): Meaning {
  const inside = meaning.inside.map((child) => ({ child, text: JSON.stringify(child) }));
  inside.sort((a, b) => (a.text < b.text ? -1 : 1));
  return { ...meaning, inside: inside.map(({ child }) => child) };
}
