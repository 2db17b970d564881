import { readFileSync } from 'node:fs';
import type { ValidateFunction } from 'ajv';
import { Ajv } from 'ajv';
import type { Route } from './router.ts';

/** What GitHub's description of its API says against a request or an answer; nothing when they agree. */
export interface Contract {
  /** Every endpoint it knows, as `METHOD /path`. */
  operations(): string[];
  requestProblems(route: Route, body: unknown): string[];
  answerProblems(route: Route, status: number, body: unknown): string[];
}

const DESCRIPTION = 'github';

/** Refusals that the description forgets at some endpoints: one of these forms all the same. */
const GENERAL_FORMS: Record<number, readonly string[]> = {
  301: ['basic-error'],
  307: ['basic-error'],
  400: ['basic-error'],
  401: ['basic-error'],
  403: ['basic-error'],
  404: ['basic-error'],
  405: ['basic-error'],
  409: ['basic-error'],
  410: ['basic-error'],
  422: ['validation-error', 'validation-error-simple'],
};

let read: Contract | undefined;

/** The contract in openapi.json, which scripts/strip-openapi.ts made, read once for all servers of a process. */
export function readContract(): Contract {
  read ??= createContract();
  return read;
}

/** Schemas are compiled when first needed, which takes longer than everything else an answer needs. */
function createContract(): Contract {
  const description: unknown = JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8'));
  // Schemas of other schemas compiled apart and as they stand: a tenth of the time, and checking is as quick.
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    validateFormats: false,
    inlineRefs: false,
    code: { optimize: false },
  });
  ajv.addSchema(objectOf(description), DESCRIPTION, false, false);
  const schemaAt = (...keys: string[]): ValidateFunction | undefined =>
    at(description, keys) === undefined ? undefined : ajv.getSchema(`${DESCRIPTION}#${pointer(keys)}`);
  const problems = (validate: ValidateFunction | undefined, value: unknown): string[] =>
    validate === undefined || validate(value) ? [] : [ajv.errorsText(validate.errors, { dataVar: '' })];

  return {
    operations: () =>
      Object.entries(objectOf(at(description, ['paths']))).flatMap(([path, methods]) =>
        Object.keys(objectOf(methods)).map((method) => `${method.toUpperCase()} ${path}`),
      ),
    requestProblems(route, body) {
      const optional = at(description, [...operation(route), 'requestBody', 'required']) !== true;
      return body === undefined && optional ? [] : problems(schemaAt(...operation(route), ...REQUEST), body);
    },
    answerProblems(route, status, body) {
      const documented = [...operation(route), 'responses', String(status)];
      if (at(description, documented) === undefined) {
        const forms = GENERAL_FORMS[status]?.map((form) =>
          problems(schemaAt('components', 'schemas', form), body),
        );
        if (forms === undefined) return [`${status} is not among the documented answers`];
        return forms.some((found) => found.length === 0) ? [] : forms.flat();
      }
      const validate = schemaAt(...documented, ...CONTENT);
      // Refusals without a described body have one all the same.
      if (validate === undefined && body !== undefined && status < 400) return [`${status} has a body`];
      return problems(validate, body);
    },
  };
}

const CONTENT = ['content', 'application/json', 'schema'];
const REQUEST = ['requestBody', ...CONTENT];

function operation(route: Route): string[] {
  return ['paths', route.path, route.method.toLowerCase()];
}

function pointer(keys: readonly string[]): string {
  return keys
    .map((key) => `/${encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`)
    .join('');
}

function at(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((part, key) => {
    const entries = typeof part === 'object' && part !== null ? Object.entries(part) : [];
    return entries.find(([name]) => name === key)?.[1];
  }, value);
}

function objectOf(value: unknown): object {
  if (typeof value === 'object' && value !== null) return value;
  throw new Error('openapi.json is not an object');
}
