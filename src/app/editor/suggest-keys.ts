import { pointerToken } from '../../document/yaml-tree.ts';
import { knownKeys, nameSchema, type SchemaNode, schemaAt } from '../../schema/schema-tree.ts';
import { describe } from './describe.ts';
import type { EditedDocument, Scene } from './edited-document.ts';
import { namesOf } from './names.ts';
import type { Place } from './place.ts';
import { targetAt } from './reference-target.ts';
import { skeletonOf } from './skeleton.ts';
import type { Suggestion } from './suggestion.ts';

/** Returns the keys a mapping may still be given, in the order of the schema. */
export function suggestKeys(document: EditedDocument, place: Place, scene: Scene): Suggestion[] {
  const node = schemaAt(document.kind, place.pointer);
  if (node === undefined || place.scalar.text.includes(':')) return [];
  const known = knownKeys(node);
  const keys = known.length > 0 ? known.map((key) => describedKey(key, node, document, place)) : [];
  const named = known.length > 0 ? [] : namedKeys(node, document, place, scene);
  return [...keys, ...named]
    .filter(({ label }) => !place.siblings.includes(label))
    .map((key) => ({ ...key, replace: place.span, ...spelled(key.label, document, place, scene) }));
}

type Key = Omit<Suggestion, 'replace' | 'insert' | 'snippet'>;

function describedKey(key: string, parent: SchemaNode, document: EditedDocument, place: Place): Key {
  return {
    label: key,
    kind: 'key',
    ...(parent.required?.includes(key) === true ? { detail: 'required' } : {}),
    about: describe(schemaAt(document.kind, `${place.pointer}/${key}`) ?? {}),
  };
}

/** Some mappings are keyed by the ids of something else. */
function namedKeys(parent: SchemaNode, document: EditedDocument, place: Place, scene: Scene): Key[] {
  const target = targetAt(document.kind, `${place.pointer}/word`, 'key');
  if (target === undefined) return [];
  const form = new RegExp(nameSchema(parent)?.pattern ?? '');
  return namesOf(target, document, place.root, scene)
    .filter(({ id }) => form.test(id))
    .map(({ id, title, about }) => ({ label: id, kind: 'name', detail: title, about }));
}

/** A key that has its colon keeps what stands behind it. */
function spelled(
  key: string,
  document: EditedDocument,
  place: Place,
  { now }: Scene,
): Pick<Suggestion, 'insert' | 'snippet'> {
  if (place.hasColon) return { insert: key };
  const childOf = (below: string): SchemaNode | undefined =>
    schemaAt(document.kind, `${place.pointer}/${pointerToken(key)}${below}`);
  const skeleton = skeletonOf(childOf('') ?? {}, childOf, now, layoutAt(document, place));
  return { insert: `${key}: `, snippet: `${key}:${skeleton}` };
}

/** Editors indent the further lines as the first one is; after a dash a key stands deeper than its line. */
function layoutAt({ text }: EditedDocument, { style, span }: Place): 'lines' | 'one-line' {
  return style === 'block' && /(?:^|\n)[ \t]*$/.test(text.slice(0, span.start)) ? 'lines' : 'one-line';
}
