import type { ErrorObject } from 'ajv';
import { pointerToken, pointerTokens } from '../document/yaml-tree.ts';
import type { Instead } from '../finding/catalogue/schema.ts';
import type { LocalReport } from '../finding/report.ts';
import { keyAt, valueAt } from '../finding/report.ts';
import type { DocumentKind } from './kind.ts';
import { lookUp } from './look-up.ts';
import { knownKeys, nameSchema, type SchemaNode, schemaAt } from './schema-tree.ts';
import { suggest } from './suggest.ts';

/** Turns one error of the validator into a report at the key or value an author would point at. */
export function explainViolation(kind: DocumentKind, values: unknown, error: ErrorObject): LocalReport {
  const pointer = error.instancePath;
  const key = keyOf(pointer);
  const node = schemaAt(kind, pointer);
  const value = lookUp(values, pointer);
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(pointer, String(error.params.additionalProperty), knownKeys(node));
    case 'required':
      return missingKey(kind, pointer, String(error.params.missingProperty));
    case 'type':
      return wrongType(pointer, { key, expected: String(error.params.type), value, node });
    case 'enum':
      return unknownValue(pointer, key, value, node?.enum ?? []);
    case 'pattern':
      return badForm(pointer, key, value, node);
    case 'propertyNames':
      return badName(kind, pointer, String(error.params.propertyName));
    case 'uniqueItems':
      return repeated(pointer, key, values, Number(error.params.i), Number(error.params.j));
    default:
      return {
        problem: { code: 'schema/bounds', key, bound: error.keyword, limit: Number(error.params.limit) },
        spot: valueAt(pointer),
      };
  }
}

function unknownKey(pointer: string, key: string, known: string[]): LocalReport {
  const suggestion = suggest(key, known);
  return {
    problem: {
      code: 'schema/unknown-key',
      key: clip(key),
      known,
      ...(suggestion === undefined ? {} : { suggestion }),
    },
    spot: keyAt(`${pointer}/${pointerToken(key)}`),
  };
}

function missingKey(kind: DocumentKind, pointer: string, key: string): LocalReport {
  const node = schemaAt(kind, `${pointer}/${pointerToken(key)}`);
  return {
    problem: { code: 'schema/missing-key', key, description: node?.description ?? '', ...exampleOf(node) },
    spot: keyAt(pointer),
  };
}

interface TypeMismatch {
  readonly key: string;
  /** The type as JSON Schema names it. */
  readonly expected: string;
  readonly value: unknown;
  readonly node: SchemaNode | undefined;
}

function wrongType(pointer: string, mismatch: TypeMismatch): LocalReport {
  const { key, expected, value } = mismatch;
  const instead = insteadOf(mismatch);
  return {
    problem: {
      code: 'schema/wrong-type',
      key,
      expected: typeNames[expected] ?? expected,
      found: describe(value),
      ...(instead === undefined ? {} : { instead }),
    },
    spot: valueAt(pointer),
  };
}

/** What to write instead where that is known: what YAML made of a text, what a list of one looks like. */
function insteadOf({ key, expected, value, node }: TypeMismatch): Instead | undefined {
  const { example } = exampleOf(node);
  if (value === null) return { do: 'leave-out', key, ...exampleOf(node) };
  if (expected === 'array' && typeof value === 'string') return { do: 'make-list', key, item: clip(value) };
  if (expected === 'object' && node?.properties !== undefined)
    return { do: 'use-keys', keys: knownKeys(node) };
  if (expected !== 'string' || typeof value === 'object') return undefined;
  return example !== undefined && node?.pattern !== undefined ? { do: 'follow', example } : { do: 'quote' };
}

function unknownValue(pointer: string, key: string, value: unknown, allowed: readonly string[]): LocalReport {
  const found = clip(String(value));
  const suggestion = suggest(found, allowed);
  return {
    problem: {
      code: 'schema/unknown-value',
      key,
      found,
      allowed,
      ...(suggestion === undefined ? {} : { suggestion }),
    },
    spot: valueAt(pointer),
  };
}

function badForm(pointer: string, key: string, value: unknown, node: SchemaNode | undefined): LocalReport {
  return {
    problem: {
      code: 'schema/form',
      key,
      found: clip(String(value)),
      description: node?.form ?? node?.description ?? '',
      ...exampleOf(node),
    },
    spot: valueAt(pointer),
  };
}

function badName(kind: DocumentKind, pointer: string, name: string): LocalReport {
  const node = schemaAt(kind, pointer);
  return {
    problem: {
      code: 'schema/name',
      key: keyOf(pointer),
      found: clip(name),
      description: nameSchema(node)?.form ?? node?.description ?? '',
    },
    spot: keyAt(`${pointer}/${pointerToken(name)}`),
  };
}

function repeated(pointer: string, key: string, values: unknown, i: number, j: number): LocalReport {
  const later = `${pointer}/${Math.max(i, j)}`;
  return {
    problem: { code: 'schema/repeated', key, found: clip(String(lookUp(values, later))) },
    spot: valueAt(later),
  };
}

/** An example as it is written in YAML, where `@` needs quotes. */
function exampleOf(node: SchemaNode | undefined): { example?: string } {
  const example = node?.examples?.[0] ?? node?.enum?.[0];
  if (example === undefined) return {};
  const text = shown(example);
  return { example: /^[@~]/.test(text) ? JSON.stringify(text) : text };
}

/** The name an author knows a value by: its key, or for an item of a list the key of the list. */
function keyOf(pointer: string): string {
  const named = pointerTokens(pointer).findLast((token) => !/^\d+$/.test(token));
  return clip(named ?? 'this document');
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
  if (typeof value === 'string') return `the text \`${clip(value)}\``;
  return typeof value === 'boolean' ? `the truth value ${value}` : `the number ${shown(value)}`;
}

/** Returns a value as an author would write it. */
function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

function clip(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
