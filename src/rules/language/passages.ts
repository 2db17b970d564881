import { readProse } from '../../document/prose.ts';
import { readTreeOfSound } from '../../document/yaml-mending.ts';
import { locatePointer } from '../../document/yaml-tree.ts';
import type { Span } from '../../finding/position.ts';
import { mayBlame } from '../../language/may-blame.ts';
import type { Draft } from '../../repository/repository.ts';
import { proseOf, textOf } from '../prose.ts';
import { rememberLast } from '../remember-last.ts';
import { proseValues } from './prose-values.ts';

/** The author's own words in one place: the body, or one value of the front matter. */
export interface Passage {
  /** As long as what stands in the document; everything but the author's words is blank. */
  readonly prose: string;
  /** Where it begins in the document. */
  readonly offset: number;
}

/** Returns those passages of a document that are worth a closer look; worked out once for all rules. */
export const passagesOf = rememberLast((draft: Draft, alsoNamed: RegExp): readonly Passage[] => {
  const worthALook = (text: string, from = 0): boolean =>
    mayBlame(text, from) || text.slice(from).search(alsoNamed) !== -1;
  return [...frontMatterPassages(draft, worthALook), ...bodyPassage(draft, worthALook)];
});

function bodyPassage(draft: Draft, worthALook: (text: string, from: number) => boolean): Passage[] {
  const text = textOf(draft);
  const { bodyStart } = draft.reading;
  return worthALook(text, bodyStart) ? [{ prose: proseOf(draft), offset: 0 }] : [];
}

/** Only where a value is worth a look is the YAML read again, for the place. */
function frontMatterPassages(draft: Draft, worthALook: (text: string) => boolean): Passage[] {
  const pointers = proseValues(draft).flatMap(({ pointer, text }) => (worthALook(text) ? [pointer] : []));
  if (pointers.length === 0) return [];
  const { start, end } = draft.reading.yaml;
  const source = textOf(draft).slice(start, end);
  const tree = readTreeOfSound(source);
  return pointers.map((pointer) => {
    const span = insideQuotes(source, locatePointer(tree, pointer).value);
    return { prose: valueProse(source.slice(span.start, span.end)), offset: start + span.start };
  });
}

/** A quoted value is the author's own; only quotations inside it are not. */
function insideQuotes(source: string, { start, end }: Span): Span {
  const quoted = /^(["'])[\s\S]*\1$/.test(source.slice(start, end));
  return quoted ? { start: start + 1, end: end - 1 } : { start, end };
}

function valueProse(written: string): string {
  return readProse(written.replaceAll('\\"', ' "'), 0, []);
}
