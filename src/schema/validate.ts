import type { ErrorObject, ValidateFunction } from 'ajv';
import type { WrittenAt } from '../document/written.ts';
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

/** What is known of the text that the values come from. */
export interface Source {
  /** JSON pointers of values that could not be read: null stands there, and nothing is said of them. */
  readonly lost: readonly string[];
  readonly writtenAt: WrittenAt;
}

const unknownSource: Source = { lost: [], writtenAt: () => ({}) };

/** Holds the values of a document against the schema of its kind, and reports everything that differs. */
export function validate<Kind extends DocumentKind>(
  kind: Kind,
  values: YamlMapping,
  { lost, writtenAt }: Source = unknownSource,
): Validation<Kind> {
  const check = validatorOf(kind);
  if (check(values)) return { valid: true, values, sound: values as Sound<ValuesOf[Kind]> };
  const named = (check.errors ?? []).filter((error) => !isAboutName(values, error));
  const errors = oncePerValue(named.flatMap((error) => everyRepetition(values, error)));
  const told = errors.filter((error) => !lost.some((pointer) => followsFrom(error, pointer, writtenAt)));
  return {
    valid: false,
    // What is left once every refused value is gone satisfies the schema but for what is missing.
    sound: withoutPointers(values, [...lost, ...errors.flatMap(refusedPointer)]) as Sound<ValuesOf[Kind]>,
    reports: withoutMisspelt(told.map((error) => explainViolation({ kind, values, error, writtenAt }))),
  };
}

/** A key that was misspelt is not also missing. */
function withoutMisspelt(reports: readonly LocalReport[]): LocalReport[] {
  const meant = new Set(
    reports.flatMap(({ problem, spot }) =>
      problem.code === 'schema/unknown-key' && problem.suggestion !== undefined && spot.in === 'front-matter'
        ? [`${spot.pointer.slice(0, spot.pointer.lastIndexOf('/'))} ${problem.suggestion}`]
        : [],
    ),
  );
  return reports.filter(
    ({ problem, spot }) =>
      problem.code !== 'schema/missing-key' ||
      spot.in !== 'front-matter' ||
      !meant.has(`${spot.pointer} ${problem.key}`),
  );
}

/**
 * Whether an error comes of a value that could not be read: it is about that value; about the list or mapping that has lost its
 * form with it; or about a key that a broken line took in together with the end of the line above it.
 */
function followsFrom(error: ErrorObject, lost: string, writtenAt: WrittenAt): boolean {
  const subject = subjectOf(error);
  // A key nobody knows is one whatever its value; but it may be a word of a text that was only taken for a key.
  if (error.keyword === 'additionalProperties' && subject === lost) return writtenAt(subject).hasKey !== true;
  if (isWithin(subject, lost)) return true;
  if (error.keyword === 'type') return isWithin(lost, subject);
  const parent = subject.slice(0, subject.lastIndexOf('/') + 1);
  return (
    error.keyword === 'required' && lost.startsWith(parent) && lost.endsWith(subject.slice(parent.length))
  );
}

function isWithin(pointer: string, ancestor: string): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
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

/** For a list in which items stand twice ajv names one pair; every item that stands above already is a mistake of its own. */
function everyRepetition(values: unknown, error: ErrorObject): ErrorObject[] {
  const list = error.keyword === 'uniqueItems' ? lookUp(values, error.instancePath) : undefined;
  if (!Array.isArray(list)) return [error];
  const first = new Map<string, number>();
  return list.flatMap((item: unknown, j) => {
    const written = JSON.stringify(item);
    const i = first.get(written);
    if (i === undefined) first.set(written, j);
    return i === undefined ? [] : [{ ...error, params: { i, j } }];
  });
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
    case 'uniqueItems':
      return [`${error.instancePath}/${Math.max(Number(error.params.i), Number(error.params.j))}`];
    default:
      return [error.instancePath];
  }
}
