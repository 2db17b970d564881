import { isDeepStrictEqual } from 'node:util';
import type { YamlMapping } from '../document/yaml-reading.ts';
import { pointerAt, readYamlTree } from '../document/yaml-tree.ts';
import { type Amendable, readAmendable } from './front-matter.ts';

/** Whether a text, read again, says exactly what was meant, and is what it was outside of the front matter. */
export function readsAsMeant(before: Amendable, text: string, values: YamlMapping): boolean {
  const after = readAmendable(text);
  return (
    'values' in after &&
    isDeepStrictEqual(after.values, values) &&
    outsideYaml(after) === outsideYaml(before) &&
    after.text.length - after.reading.bodyStart === before.text.length - before.reading.bodyStart &&
    readYamlTree(yamlOf(after)).errors.length === 0 &&
    silencesTheSame(before, after)
  );
}

function yamlOf({ text, reading: { yaml } }: Amendable): string {
  return text.slice(yaml.start, yaml.end);
}

function outsideYaml({ text, reading: { yaml } }: Amendable): string {
  return `${text.slice(0, yaml.start)}\0${text.slice(yaml.end)}`;
}

/** A comment that asks for findings to be left out must not come to speak of another value; it may go with its own. */
function silencesTheSame(before: Amendable, after: Amendable): boolean {
  if (after.reading.ignores.length === 0) return true;
  const left = silencedIn(before);
  return silencedIn(after).every((silenced) => {
    const at = left.indexOf(silenced);
    left.splice(0, at + 1);
    return at !== -1;
  });
}

function silencedIn(document: Amendable): string[] {
  const { text, reading } = document;
  const tree = readYamlTree(yamlOf(document));
  return reading.ignores.flatMap(({ span, covers }) => {
    if (span.start >= reading.yaml.end) return [];
    const start = covers.start + (/^[ \t-]*/.exec(text.slice(covers.start, covers.end))?.[0].length ?? 0);
    return [`${pointerAt(tree, start - reading.yaml.start)} ${text.slice(span.start, span.end)}`];
  });
}
