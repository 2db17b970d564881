import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { loadYamlCore } from '../document/yaml-core.ts';
import { type BlockYaml, blockYaml } from './block-yaml.ts';
import type { Fix, ValueChange } from './fix.ts';
import { lineEndAt, lineStart } from './source-lines.ts';
import { movedBy, type TextEdit } from './text-edit.ts';

/** Returns the words of a title joined by hyphens; empty where it has none. */
export type IdFrom = (title: string) => string;

/** Gives action items without an id one made of their title, unique in the document. */
export function actionIds(idFrom: IdFrom): Fix {
  return {
    name: 'action-ids',
    part: 'front-matter',
    propose: (subject) => {
      if (subject.kind !== 'incident') return undefined;
      const chosen = chooseIds(subject.values.actions, idFrom);
      const yaml = chosen.length === 0 ? undefined : blockYaml(subject);
      if (yaml === undefined) return undefined;
      const written = chosen.flatMap(({ index, id }) => {
        const edit = insertId(yaml, index, id);
        return edit === undefined ? [] : [{ edit, change: changeFor(index, id) }];
      });
      if (written.length === 0) return undefined;
      return {
        edits: movedBy(
          yaml.start,
          written.map(({ edit }) => edit),
        ),
        count: written.length,
        changes: written.map(({ change }) => change),
      };
    },
  };
}

interface ChosenId {
  readonly index: number;
  readonly id: string;
}

function changeFor(index: number, value: string): ValueChange {
  return { pointer: `/actions/${index}/id`, value };
}

function chooseIds(actions: unknown, idFrom: IdFrom): ChosenId[] {
  if (!Array.isArray(actions)) return [];
  const items: readonly unknown[] = actions;
  const taken = new Set(items.map((item) => textOf(item, 'id')));
  return items.flatMap((item, index) => {
    const title = textOf(item, 'title');
    if (title === undefined || hasId(item)) return [];
    const words = idFrom(title);
    if (words === '') return [];
    const id = freeId(words, taken);
    taken.add(id);
    return [{ index, id }];
  });
}

function freeId(words: string, taken: ReadonlySet<string | undefined>): string {
  let id = words;
  for (let number = 2; taken.has(id); number += 1) id = `${words}-${number}`;
  return id;
}

/** An id that is empty or of the wrong type is for its author to mend. */
function hasId(item: unknown): boolean {
  return typeof item === 'object' && item !== null && Object.hasOwn(item, 'id');
}

function textOf(item: unknown, key: string): string | undefined {
  if (typeof item !== 'object' || item === null || !Object.hasOwn(item, key)) return undefined;
  const value: unknown = Reflect.get(item, key);
  return typeof value === 'string' ? value : undefined;
}

function insertId({ source, root }: BlockYaml, index: number, id: string): TextEdit | undefined {
  const items = root.get('actions');
  const map = isSeq(items) ? items.items[index] : undefined;
  const at = isMap(map) ? startOfFirstKey(map) : undefined;
  if (!isMap(map) || at === undefined) return undefined;
  const entry = `id: ${plainOrQuoted(id)}`;
  const span = { start: at, end: at };
  if (map.flow === true) return { span, text: `${entry}, ` };
  const line = lineStart(source, at);
  if (!/^(?: *- +| *)$/.test(source.slice(line, at))) return undefined;
  return { span, text: `${entry}${lineEndAt(source, at)}${' '.repeat(at - line)}` };
}

function startOfFirstKey(map: YAMLMap): number | undefined {
  const key = map.items[0]?.key;
  return isScalar(key) ? key.range?.[0] : undefined;
}

/** An id of digits alone would be read as a number. */
function plainOrQuoted(id: string): string {
  return loadYamlCore(id) === id ? id : `"${id}"`;
}
