import type { ErrorObject, ValidateFunction } from 'ajv';
import { pointerToken } from '../document/yaml-tree.ts';
import type { YamlMapping } from '../document/yaml-value.ts';
import type { LocalReport } from '../finding/report.ts';
import { explainViolation } from './explain-violation.ts';
import { config, incident, maintenance, runbook, service } from './generated/validators.js';
import type { DocumentKind, Sound, ValuesOf } from './kind.ts';
import { lookUp } from './look-up.ts';
import { withoutPointers } from './without-pointers.ts';

export type Validation<Kind extends DocumentKind> =
  | { readonly valid: true; readonly values: ValuesOf[Kind]; readonly sound: Sound<ValuesOf[Kind]> }
  | {
      readonly valid: false;
      readonly sound: Sound<ValuesOf[Kind]>;
      readonly reports: readonly LocalReport[];
    };

/** Holds the values of a document against the schema of its kind, and reports everything that differs. */
export function validate<Kind extends DocumentKind>(kind: Kind, values: YamlMapping): Validation<Kind> {
  const check = validatorOf(kind);
  if (check(values)) return { valid: true, values, sound: values as Sound<ValuesOf[Kind]> };
  const errors = oncePerValue((check.errors ?? []).filter((error) => !isAboutName(values, error)));
  return {
    valid: false,
    // What is left once every refused value is gone satisfies the schema but for what is missing.
    sound: withoutPointers(values, errors.flatMap(refusedPointer)) as Sound<ValuesOf[Kind]>,
    reports: errors.map((error) => explainViolation(kind, values, error)),
  };
}

type Validator<Kind extends DocumentKind> = ((values: unknown) => values is ValuesOf[Kind]) & {
  errors?: ErrorObject[] | null | undefined;
};

const validators: Readonly<Record<DocumentKind, ValidateFunction>> = {
  config,
  incident,
  maintenance,
  runbook,
  service,
};

function validatorOf<Kind extends DocumentKind>(kind: Kind): Validator<Kind> {
  const check: ValidateFunction = validators[kind];
  // The generator makes type and validator of one schema; nothing else can tie the two together.
  return check as Validator<Kind>;
}

/**
 * For a bad name ajv reports what is wrong with the name, at the mapping and without saying which name, and then
 * `propertyNames` with the name. The second says all; the first is known by a rule for texts at a mapping.
 */
function isAboutName(values: unknown, { keyword, instancePath }: ErrorObject): boolean {
  return (
    ['pattern', 'minLength', 'maxLength'].includes(keyword) &&
    typeof lookUp(values, instancePath) === 'object'
  );
}

/** About one value, only the most basic complaint helps: a number in place of a word is not also an unknown word. */
const byImportance = ['type', 'enum', 'pattern'];

function oncePerValue(errors: readonly ErrorObject[]): ErrorObject[] {
  const worst = new Map<string, ErrorObject>();
  for (const error of errors) {
    const subject = subjectOf(error);
    const other = worst.get(subject);
    if (other === undefined || importance(error) < importance(other)) worst.set(subject, error);
  }
  return [...worst.values()];
}

function importance({ keyword }: ErrorObject): number {
  const rank = byImportance.indexOf(keyword);
  return rank === -1 ? byImportance.length : rank;
}

function subjectOf(error: ErrorObject): string {
  return error.keyword === 'required'
    ? `${error.instancePath}/${pointerToken(String(error.params.missingProperty))}`
    : (refusedPointer(error)[0] ?? error.instancePath);
}

function refusedPointer(error: ErrorObject): string[] {
  switch (error.keyword) {
    case 'required':
      return [];
    case 'additionalProperties':
      return [`${error.instancePath}/${pointerToken(String(error.params.additionalProperty))}`];
    case 'propertyNames':
      return [`${error.instancePath}/${pointerToken(String(error.params.propertyName))}`];
    default:
      return [error.instancePath];
  }
}
