import { schemaAt } from '../../schema/schema-tree.ts';
import type { EditedDocument, Scene } from './edited-document.ts';
import { type Place, wordToWrite } from './place.ts';
import { suggestKeys } from './suggest-keys.ts';
import { suggestValues } from './suggest-values.ts';
import type { Suggestion } from './suggestion.ts';

/** Returns what could be written at an offset, in the order in which to show it. */
export function suggestAt(document: EditedDocument, offset: number, scene: Scene): Suggestion[] {
  const place = wordToWrite(document, offset);
  if (place === undefined) return [];
  if (place.part === 'key') return suggestKeys(document, place, scene);
  const node = schemaAt(document.kind, place.pointer);
  if (node?.items !== undefined) return suggestFirstItem(document, place, scene);
  const beginsMapping = node?.properties !== undefined || node?.additionalProperties !== undefined;
  if (!beginsMapping) return suggestValues(document, place, scene);
  return standsAlone(document, place) ? suggestKeys(document, asFirstKey(place), scene) : [];
}

/** A word below its key, or after a dash, may become the first key of a mapping. */
function asFirstKey(place: Place): Place {
  return { ...place, part: 'key', siblings: [], hasColon: false, style: 'block' };
}

/** A list that has not begun yet begins with its brackets, or below its key with a dash. */
function suggestFirstItem(document: EditedDocument, place: Place, scene: Scene): Suggestion[] {
  const [before, after] = standsAlone(document, place) ? ['- ', ''] : ['[', ']'];
  const item = { ...place, pointer: `${place.pointer}/0` };
  return suggestValues(document, item, scene).map((suggestion) => ({
    ...suggestion,
    insert: `${before}${suggestion.insert}${after}`,
  }));
}

/** Whether nothing but dashes stands before the word in its line. */
function standsAlone({ text }: EditedDocument, { span }: Place): boolean {
  return /(?:^|\n)[ \t-]*$/.test(text.slice(0, span.start));
}
