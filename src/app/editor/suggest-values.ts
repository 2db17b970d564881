import { type SchemaNode, schemaAt } from '../../schema/schema-tree.ts';
import { formatCalendarDate, formatInstant } from '../../time/instant.ts';
import { describe } from './describe.ts';
import type { EditedDocument, Scene } from './edited-document.ts';
import { formOf } from './form.ts';
import { namesOf } from './names.ts';
import type { Place } from './place.ts';
import { targetAt } from './reference-target.ts';
import type { Suggestion } from './suggestion.ts';

type Word = Pick<Suggestion, 'label' | 'kind' | 'detail' | 'about'> & { readonly insert?: string };

/** Returns what a value may be, as far as that can be listed. */
export function suggestValues(document: EditedDocument, place: Place, scene: Scene): Suggestion[] {
  const node = schemaAt(document.kind, place.pointer);
  if (node === undefined) return [];
  return wordsFor(node, document, place, scene)
    .filter(({ label }) => !place.siblings.includes(label))
    .map((word) => ({ ...word, replace: place.span, insert: word.insert ?? requoted(word.label, place) }));
}

function wordsFor(node: SchemaNode, document: EditedDocument, place: Place, scene: Scene): Word[] {
  if (node.enum !== undefined)
    return node.enum.map((value) => ({ label: String(value), kind: 'word', about: describe(node) }));
  if (node.type === 'boolean') return ['true', 'false'].map((label) => ({ label, kind: 'word' }));
  switch (formOf(node)) {
    case 'Handle':
      return handles(scene);
    case 'ClockTime':
      return [...now(scene), ...notExactly(scene)];
    case 'Instant':
      return now(scene);
    case 'CalendarDate':
      return [{ label: formatCalendarDate(scene.now), kind: 'time', detail: 'today' }];
    default:
      return names(document, place, scene);
  }
}

function names(document: EditedDocument, place: Place, scene: Scene): Word[] {
  const target = targetAt(document.kind, place.pointer, 'value');
  if (target === undefined) return [];
  return namesOf(target, document, place.root, scene)
    .filter(({ id }) => target !== document.kind || id !== document.id)
    .map(({ id, title, about }) => ({ label: id, kind: 'name', detail: title, about }));
}

function handles({ repository }: Scene): Word[] {
  const teams = repository.configuration?.teams ?? [];
  return [
    ...teams.flatMap(({ handle, name }) => (handle === undefined ? [] : [toHandle(handle, name)])),
    ...teams.flatMap(({ members = [], name }) => members.map((member) => toHandle(member, name))),
  ];
}

/** YAML reserves `@`. */
function toHandle(label: string, detail: string): Word {
  return { label, kind: 'name', detail, insert: JSON.stringify(label) };
}

function now(scene: Scene): Word[] {
  return [{ label: formatInstant(scene.now), kind: 'time', detail: 'now' }];
}

function notExactly(scene: Scene): Word[] {
  const about = `~${formatInstant(scene.now)}`;
  return [
    { label: about, kind: 'time', detail: 'about now', insert: JSON.stringify(about) },
    { label: 'unknown', kind: 'time', detail: 'nobody knows' },
  ];
}

function requoted(label: string, { scalar }: Place): string {
  return scalar.quote === undefined ? label : `${scalar.quote}${label}${scalar.quote}`;
}
