import type { BeforeFrontMatter } from '../finding/catalogue/front-matter.ts';

/** Where front matter begins that its fence does not open as it should. */
export interface MeantStart {
  readonly before: BeforeFrontMatter;
  /** The first offset of the YAML. */
  readonly start: number;
}

/** Where front matter ends that no fence closes. */
export interface MeantEnd {
  readonly end: number;
  readonly bodyStart: number;
  /** What someone wrote in place of the fence, where they did. */
  readonly written?: string;
}

/** How far into a text an opening fence is looked for. */
const window = 4000;

/** Finds the front matter of a document that does not begin with `---`. */
export function findMeantStart(text: string): MeantStart | undefined {
  const begin = text.slice(0, window);
  const dashes = /^-{4,}[ \t]*\r?\n(?=[a-z_]+:)/.exec(begin);
  if (dashes !== null) return { before: 'more-dashes', start: dashes[0].length };
  const fence = /^---[ \t]*\r?\n(?=[a-z_]+:)/m.exec(begin);
  if (fence !== null) {
    const before = begin.slice(0, fence.index);
    return { before: before.trim() === '' ? 'blank-lines' : 'text', start: fence.index + fence[0].length };
  }
  return /^[a-z_]+:(?:[ \t]|\r?$)/m.exec(begin)?.index === 0 ? { before: 'no-fence', start: 0 } : undefined;
}

/** Finds where the YAML ends that begins at `start`: at something like a fence, or before the first heading. */
export function findMeantEnd(text: string, start: number): MeantEnd | undefined {
  const fence = firstMatch(/^(?:--|-{4,}|[ \t]{1,8}---|[–—]+|={3,}|\.\.\.)(?=[ \t]*\r?$)/gm, text, start);
  const heading = findHeading(text, start);
  if (fence !== undefined && (heading === undefined || fence.index < heading)) {
    const { index, 0: written } = fence;
    const newline = text.indexOf('\n', index);
    return { end: index, bodyStart: newline === -1 ? text.length : newline + 1, written };
  }
  return heading === undefined ? undefined : { end: heading, bodyStart: heading };
}

/** A heading behind a blank line. `# ` may also begin a comment, so no key may stand below it. */
function findHeading(text: string, start: number): number | undefined {
  const pattern = /^[ \t]*\r?\n(#{1,6})[ \t]/gm;
  pattern.lastIndex = start;
  const lastKey = [...text.slice(start).matchAll(/^[a-z_]+:(?:[ \t]|\r?$)/gm)].at(-1)?.index ?? 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const at = text.indexOf('\n', found.index) + 1;
    if ((found[1] ?? '').length > 1 || at > start + lastKey) return at;
    pattern.lastIndex = at;
  }
  return undefined;
}

function firstMatch(pattern: RegExp, text: string, start: number): RegExpExecArray | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text) ?? undefined;
}
