import type { IncidentKind, Visibility } from '../../incident/incident.ts';
import { suggest } from '../../schema/suggest.ts';
import type { Choice, Field, Parsed } from './field.ts';

const longestTitle = 160;

/** Every document has a title; what it should say depends on the kind. */
export function titleField(question: string): Field<string> {
  return { flag: 'title', question, parse: parseLine };
}

/** Returns the text on one line: a line break would end the value it stands in. */
export function parseLine(text: string): Parsed<string> {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  if (line === '') return { problem: 'It has to say something.' };
  return line.length > longestTitle
    ? { problem: `It has ${line.length} characters; ${longestTitle} is the most.` }
    : { value: line };
}

/** A value of a fixed or configured list. Says which one was probably meant. */
function choiceField<Value extends string>(
  field: Omit<Field<Value>, 'parse' | 'choices'> & { readonly what: string },
  choices: readonly (Choice & { readonly value: Value })[],
): Field<Value> {
  const values = choices.map(({ value }) => value);
  return {
    ...field,
    choices,
    parse: (text) => {
      const found = values.find((value) => value === text.trim());
      return found === undefined ? { problem: noSuch(field.what, text.trim(), values) } : { value: found };
    },
  };
}

/** Several values of a list, in the order they were given, each once. */
export function listField(
  field: Omit<Field<string[]>, 'parse' | 'many'> & { readonly what: string },
  resolve: (text: string) => string | undefined,
): Field<string[]> {
  const values = (field.choices ?? []).map(({ value }) => value);
  return {
    ...field,
    many: true,
    parse: (text) => {
      const names = namesIn(text);
      if (names.length === 0) return { problem: `Name at least one ${field.what}.` };
      const unknown = names.find((name) => resolve(name) === undefined);
      if (unknown !== undefined) return { problem: noSuch(field.what, unknown, values) };
      return { value: [...new Set(names.flatMap((name) => resolve(name) ?? []))] };
    },
  };
}

/** Returns the names between commas. */
export function namesIn(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Says that there is nothing of a name, and which name was probably meant. */
export function noSuch(what: string, name: string, known: readonly string[]): string {
  const suggestion = suggest(name, known);
  return `There is no ${what} \`${name}\`${suggestion === undefined ? '.' : `; did you mean \`${suggestion}\`?`}`;
}

export const kindField: Field<IncidentKind> = choiceField(
  { flag: 'kind', question: 'What kind is it?', what: 'kind' },
  [
    { value: 'incident', label: 'Incident', hint: 'users were affected' },
    { value: 'near_miss', label: 'Near miss', hint: 'they nearly were' },
    { value: 'drill', label: 'Drill', hint: 'practised on purpose' },
  ],
);

export const visibilityField: Field<Visibility> = choiceField(
  { flag: 'visibility', question: 'Who may read it?', what: 'visibility' },
  [
    { value: 'internal', label: 'Internal', hint: 'nothing of it is public' },
    { value: 'status', label: 'Status', hint: 'only its updates, components, impact and times' },
    { value: 'public', label: 'Public', hint: 'its postmortem too' },
  ],
);
