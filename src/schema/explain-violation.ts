import type { ErrorObject } from 'ajv';
import type { WrittenAt } from '../document/written.ts';
import { clipped } from '../document/yaml-quote.ts';
import { pointerToken, pointerTokens } from '../document/yaml-tree.ts';
import type { KeyNote } from '../finding/catalogue/schema.ts';
import type { LocalReport } from '../finding/report.ts';
import { keyAt, valueAt } from '../finding/report.ts';
import { exampleOf, keyOf } from './author-words.ts';
import { explainType } from './explain-type.ts';
import type { DocumentKind } from './kind.ts';
import { lookUp } from './look-up.ts';
import { knownKeys, nameSchema, type SchemaNode, schemaAt } from './schema-tree.ts';
import { suggest } from './suggest.ts';
import { adviseForm } from './suggest-form.ts';

export interface Violation {
  readonly kind: DocumentKind;
  readonly values: unknown;
  readonly error: ErrorObject;
  readonly writtenAt: WrittenAt;
}

/** Turns one error of the validator into a report at the key or value an author would point at. */
export function explainViolation({ kind, values, error, writtenAt }: Violation): LocalReport {
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
      return explainType({
        pointer,
        expected: String(error.params.type),
        value,
        node,
        required: isRequired(kind, pointer),
        written: writtenAt(pointer),
      });
    case 'enum':
      return unknownValue(pointer, key, value, (node?.enum ?? []).map(String));
    case 'pattern':
      return node?.pattern === notBlank
        ? { problem: { code: 'schema/bounds', key, bound: 'minLength', limit: 1 }, spot: valueAt(pointer) }
        : badForm(pointer, key, value, node);
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

/** The pattern of texts that may hold anything but blanks alone. */
const notBlank = '\\S';

function isRequired(kind: DocumentKind, pointer: string): boolean {
  const key = pointerTokens(pointer).at(-1) ?? '';
  return schemaAt(kind, pointer.slice(0, pointer.lastIndexOf('/')))?.required?.includes(key) ?? false;
}

function unknownKey(pointer: string, key: string, known: string[]): LocalReport {
  const suggestion = suggest(key, known);
  const note = noteOn(key);
  return {
    problem: {
      code: 'schema/unknown-key',
      key: clipped(key),
      known,
      ...(note === undefined ? {} : { note }),
      ...(suggestion === undefined ? {} : { suggestion }),
    },
    spot: keyAt(`${pointer}/${pointerToken(key)}`),
  };
}

/** Keys that mean something to other tools. */
function noteOn(key: string): KeyNote | undefined {
  if (key === '$schema') return 'schema';
  if (key === '<<') return 'merge';
  if (/^[\u00a0\u2000-\u200b\u202f\u3000\ufeff]/.test(key)) return 'hidden-blank';
  if (key === 'duration') return 'duration';
  return /^[\w-]+:\S/.test(key) ? 'no-space' : undefined;
}

function missingKey(kind: DocumentKind, pointer: string, key: string): LocalReport {
  const node = schemaAt(kind, `${pointer}/${pointerToken(key)}`);
  return {
    problem: { code: 'schema/missing-key', key, description: node?.description ?? '', ...exampleOf(node) },
    spot: keyAt(pointer),
  };
}

function unknownValue(pointer: string, key: string, value: unknown, allowed: readonly string[]): LocalReport {
  const found = clipped(String(value));
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
      found: clipped(String(value)),
      description: node?.form ?? node?.description ?? '',
      ...exampleOf(node),
      ...(node === undefined ? { faults: [] } : adviseForm(String(value), node)),
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
      found: clipped(name),
      description: nameSchema(node)?.form ?? node?.description ?? '',
    },
    spot: keyAt(`${pointer}/${pointerToken(name)}`),
  };
}

function repeated(pointer: string, key: string, values: unknown, i: number, j: number): LocalReport {
  const later = `${pointer}/${Math.max(i, j)}`;
  return {
    problem: { code: 'schema/repeated', key, found: clipped(String(lookUp(values, later))) },
    spot: valueAt(later),
  };
}
