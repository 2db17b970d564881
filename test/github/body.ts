import { Refusal } from './answer.ts';

/** Fields of a request's body. A field of another kind than asked for is refused as GitHub refuses it. */
export interface Fields {
  has(name: string): boolean;
  text(name: string): string | undefined;
  /** A text that may be cleared: null when it was sent as null. */
  clearable(name: string): string | null | undefined;
  texts(name: string): string[] | undefined;
  flag(name: string): boolean | undefined;
  integer(name: string): number | undefined;
  fields(name: string): Fields | undefined;
  list(name: string): unknown[] | undefined;
}

export function fieldsOf(body: unknown): Fields {
  const values = objectOf(body);
  const read = <T>(name: string, kind: string, isKind: (value: unknown) => value is T): T | undefined => {
    const value = values[name];
    if (value === undefined || value === null) return undefined;
    if (!isKind(value)) throw new Refusal(422, `Invalid request.\n\nFor '${name}', not ${kind}.`);
    return value;
  };
  return {
    has: (name) => Object.hasOwn(values, name),
    text: (name) => read(name, 'a string', isText),
    clearable: (name) => (values[name] === null ? null : read(name, 'a string', isText)),
    texts: (name) => read(name, 'an array of strings', isTexts),
    integer: (name) => read(name, 'an integer', isInteger),
    flag: (name) => read(name, 'a boolean', isFlag),
    fields: (name) => (isObject(values[name]) ? fieldsOf(values[name]) : undefined),
    list: (name) => read(name, 'an array', Array.isArray),
  };
}

function objectOf(body: unknown): Record<string, unknown> {
  if (body === undefined || body === null) return {};
  if (!isObject(body)) throw new Refusal(400, 'Body should be a JSON object');
  return body;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isInteger = (value: unknown): value is number => Number.isSafeInteger(value);
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
