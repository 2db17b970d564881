import type { SchemaNode } from '../../schema/schema-tree.ts';

/** Returns what the schema says of a value, as Markdown. */
export function describe(node: SchemaNode): string {
  const form = node.form === node.description ? undefined : node.form;
  return [node.description, form, possibilities(node)].filter((part) => part !== undefined).join('\n\n');
}

function possibilities({ enum: words, default: otherwise, examples }: SchemaNode): string | undefined {
  const sentences = [
    ...(words === undefined ? [] : [`One of ${quoted(words)}.`]),
    ...(otherwise === undefined ? [] : [`Without this key: ${quoted([otherwise])}.`]),
    ...(examples === undefined ? [] : [`For example ${quoted(examples)}.`]),
  ];
  return sentences.length === 0 ? undefined : sentences.join(' ');
}

function quoted(values: readonly unknown[]): string {
  return values.map((value) => `\`${String(value)}\``).join(', ');
}
