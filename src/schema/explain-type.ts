import type { Written } from '../document/written.ts';
import { clipped, quotedYaml } from '../document/yaml-quote.ts';
import type { Instead, ReadByYaml } from '../finding/catalogue/wrong-type.ts';
import type { LocalReport } from '../finding/report.ts';
import { valueAt } from '../finding/report.ts';
import { exampleOf, keyOf, shown } from './author-words.ts';
import { knownKeys, type SchemaNode } from './schema-tree.ts';

export interface TypeMismatch {
  readonly pointer: string;
  /** The type as JSON Schema names it. */
  readonly expected: string;
  readonly value: unknown;
  readonly node: SchemaNode | undefined;
  readonly required: boolean;
  /** As it stands in the document. */
  readonly written: Written;
}

/** Says what YAML made of a value that has the wrong type, and how to write it. */
export function explainType(mismatch: TypeMismatch): LocalReport {
  const { pointer, expected, value } = mismatch;
  const instead = insteadOf(mismatch);
  return {
    problem: {
      code: 'schema/wrong-type',
      key: keyOf(pointer),
      expected: typeNames[expected] ?? expected,
      found: describe(value),
      ...readByYaml(mismatch),
      ...(instead === undefined ? {} : { instead }),
    },
    spot: valueAt(pointer),
  };
}

/** Where YAML made something else of a text than its author can have meant. */
function readByYaml({ value, written, expected }: TypeMismatch): { read?: ReadByYaml } {
  const { source, comment } = written;
  if (value === null && comment !== undefined)
    return { read: { what: 'comment', written: clipped(comment) } };
  if (source === undefined || source === '' || typeof value === 'object') {
    return value === null && source !== undefined && source !== ''
      ? { read: { what: 'nothing', written: clipped(source) } }
      : {};
  }
  return expected === 'string' && typeof value !== 'string'
    ? { read: { what: 'other', written: clipped(source) } }
    : {};
}

/** What to write instead where that is known. */
function insteadOf(mismatch: TypeMismatch): Instead | undefined {
  const { pointer, expected, value, node, written } = mismatch;
  const key = keyOf(pointer);
  if (value === null) return inPlaceOfNothing(mismatch);
  if (expected === 'array' && typeof value === 'string')
    return { do: 'make-list', key, item: clipped(written.source ?? value) };
  if (expected === 'array')
    return isNamesOnly(value)
      ? { do: 'make-list', key, item: Object.keys(value).join(', ') }
      : { do: 'use-dashes' };
  if (expected === 'object' && node?.properties !== undefined)
    return { do: 'use-keys', keys: knownKeys(node) };
  if (expected === 'string') return asText(mismatch);
  return typeof value === 'string' ? asValue(mismatch, value) : undefined;
}

/** `{ oven, flour }`: YAML takes the names for keys without values. */
function isNamesOnly(value: unknown): value is Readonly<Record<string, null>> {
  return typeof value === 'object' && value !== null && Object.values(value).every((inner) => inner === null);
}

function inPlaceOfNothing({ pointer, expected, node, required, written }: TypeMismatch): Instead {
  if (written.comment !== undefined && expected === 'string')
    return writeEntry(pointer, quotedYaml(clipped(written.comment)));
  const { example } = exampleOf(node);
  if (required) return writeEntry(pointer, example ?? '…');
  return { do: 'leave-out', key: keyOf(pointer), ...exampleOf(node) };
}

function asText({ pointer, value, node, written }: TypeMismatch): Instead | undefined {
  const { example } = exampleOf(node);
  const text = written.source ?? (typeof value === 'object' ? undefined : shown(value));
  if (node?.enum !== undefined) return { do: 'choose', from: node.enum.map(shown) };
  // Keys with values were meant as such; the braces of a template hold none.
  if (typeof value === 'object' && !Array.isArray(value) && !isNamesOnly(value)) return undefined;
  const refused = node?.pattern !== undefined && !new RegExp(node.pattern, 'u').test(text ?? '');
  if (refused) return example === undefined ? undefined : { do: 'follow', example };
  return text === undefined ? undefined : writeEntry(pointer, quotedYaml(clipped(text)));
}

const truths: Readonly<Record<string, string>> = {
  yes: 'true',
  on: 'true',
  true: 'true',
  no: 'false',
  off: 'false',
  false: 'false',
};

/** `"120"` where a number belongs, `yes` where a truth value does. */
function asValue({ pointer, expected }: TypeMismatch, value: string): Instead | undefined {
  const truth = truths[value.toLowerCase()];
  if (expected === 'boolean') return truth === undefined ? undefined : writeEntry(pointer, truth);
  const digits = value.trim().replaceAll(/(?<=\d)[ ,_'](?=\d{3}(?!\d))/g, '');
  const number = expected === 'integer' ? /^-?\d{1,15}$/ : /^-?\d{1,15}(?:\.\d{1,15})?$/;
  return number.test(digits) ? writeEntry(pointer, String(Number(digits))) : undefined;
}

function writeEntry(pointer: string, value: string): Instead {
  const isItem = /\/\d+$/.test(pointer);
  return { do: 'write', entry: isItem ? value : `${keyOf(pointer)}: ${value}` };
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'keys with values',
};

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping of keys to values';
  if (typeof value === 'string') return `the text \`${clipped(value)}\``;
  if (typeof value === 'number' && !Number.isFinite(value)) return 'no finite number';
  return typeof value === 'boolean' ? `the truth value ${value}` : `the number ${shown(value)}`;
}
