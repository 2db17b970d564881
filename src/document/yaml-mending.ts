import { YAMLException } from 'js-yaml';
import { maxSyntaxReports } from './limits.ts';
import { loadYamlCore } from './yaml-core.ts';
import { explainError, isContained } from './yaml-explain.ts';
import { blanked, lineAt } from './yaml-line.ts';
import { type Mistake, unexplained, withoutOutermostEntry } from './yaml-mistake.ts';
import { findRefusals } from './yaml-refusal.ts';
import { readYamlTree, type YamlTree } from './yaml-tree.ts';

/** What is left of a broken text when every broken entry has been taken out. */
export interface Mending {
  /** As long as the original, and with everything sound at its old offset. Undefined where no sense could be made of it. */
  readonly text: string | undefined;
  readonly tree: YamlTree;
  readonly mistakes: readonly Mistake[];
  /** Offsets in entries of which the values cannot be known. */
  readonly lost: readonly number[];
}

/** Characters parsed before giving up: the parser that keeps positions reads some 400 of them in a millisecond. */
const patience = 140_000;

/**
 * Reads a text again and again, each time without the mistakes found before, as a compiler skips to the next statement.
 * A line is complained about once: what else the parser says of it follows from the first mistake.
 */
export function mendYaml(source: string): Mending {
  let text = source;
  let tree = readYamlTree(text);
  const mistakes: Mistake[] = [];
  const lost: number[] = [];
  for (
    let read = text.length;
    mistakes.length < maxSyntaxReports && read < patience;
    read += text.length + 1
  ) {
    const round = mistakesOfRound(text, tree, mistakes);
    if (round.length === 0) return { text, tree, mistakes, lost };
    mistakes.push(...round.filter(({ repeated }) => !repeated).map(({ mistake }) => mistake));
    lost.push(...round.flatMap(({ mistake }) => mistake.lost));
    const mended = round.reduce(masked, text);
    if (mended === text) break;
    text = mended;
    tree = readYamlTree(text);
  }
  return { text: undefined, tree, mistakes: mistakes.slice(0, maxSyntaxReports), lost };
}

/** Reads the tree that places are looked up in: of a text that is refused, what is left of it. */
export function readTreeOfSound(source: string): YamlTree {
  return refusal(source) === undefined ? readYamlTree(source) : mendYaml(source).tree;
}

interface Found {
  readonly mistake: Mistake;
  /** On a line that was complained about before. */
  readonly repeated: boolean;
}

/** Mistakes that can be told apart in one reading: those that leave the parser in step, and the first that does not. */
function mistakesOfRound(text: string, tree: YamlTree, before: readonly Mistake[]): Found[] {
  if (tree.errors.length === 0)
    return refusals(text, tree, maxSyntaxReports - before.length).map((mistake) =>
      seen(text, mistake, before, false),
    );
  const found: Found[] = [];
  for (const error of tree.errors) {
    if (found.some(({ mistake }) => covers(mistake, error.span.start))) continue;
    const one = isContained(error);
    found.push(seen(text, explainError(text, tree, error), before, one));
    if (!one || found.length >= maxSyntaxReports) break;
  }
  return found;
}

function covers({ masks }: Mistake, offset: number): boolean {
  return masks.some(({ start, end }) => start <= offset && offset < end);
}

/** What follows from a known mistake is not reported; a wider piece of the text is left out, so that an end is reached. */
function seen(text: string, mistake: Mistake, before: readonly Mistake[], contained: boolean): Found {
  const at = mistake.span.start;
  if (contained) return { mistake, repeated: before.some((other) => covers(other, at)) };
  const line = lineAt(text, at).start;
  const known = before.some(({ span }) => lineAt(text, span.start).start === line);
  if (!known && mistake.masks.length > 0) return { mistake, repeated: false };
  return { mistake: { ...mistake, ...withoutOutermostEntry(text, at) }, repeated: known };
}

function refusals(text: string, tree: YamlTree, limit: number): Mistake[] {
  const known = findRefusals(text, tree, limit);
  if (known.length > 0) return known;
  const refused = refusal(text);
  if (refused === undefined) return [];
  const at = Math.min(refused.mark?.position ?? 0, text.length);
  return [unexplained({ text, tree, at, reason: refused.reason })];
}

function refusal(text: string): YAMLException | undefined {
  try {
    loadYamlCore(text);
    return undefined;
  } catch (error) {
    if (error instanceof YAMLException) return error;
    throw error;
  }
}

function masked(text: string, { mistake }: Found): string {
  return mistake.masks.reduce((left, { instead, ...span }) => blanked(left, span, instead), text);
}
