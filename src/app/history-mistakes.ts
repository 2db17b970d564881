import type { ErrorObject } from 'ajv';
import { pointerToken } from '../document/yaml-tree.ts';
import { lookUp } from '../schema/look-up.ts';
import { descriptionAt, formOf, unknownEvent, unknownKey } from './history-form.ts';
import { article, bound, list, nameOf, oneOf, suggested, told } from './history-words.ts';

/** Something in a history that does not fit its schema, and where. */
export interface HistoryMistake {
  /** A JSON pointer. */
  readonly pointer: string;
  readonly message: string;
}

/** Returns what is wrong with a history, once for each place, in the words of whoever has to mend it. */
export function historyMistakes(history: unknown, errors: readonly ErrorObject[]): HistoryMistake[] {
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath);
  const byPointer = new Map<string, HistoryMistake>();
  for (const error of errors) {
    // What each of several possible forms would have wanted says less than which forms there are.
    const isOfOneChoice = error.keyword !== 'anyOf' && choices.some((at) => isAt(error.instancePath, at));
    const mistake = isOfOneChoice ? undefined : mistakeOf(history, error);
    if (mistake !== undefined && !byPointer.has(mistake.pointer)) byPointer.set(mistake.pointer, mistake);
  }
  return [...byPointer.values()];
}

function isAt(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}

function mistakeOf(history: unknown, error: ErrorObject): HistoryMistake | undefined {
  const { instancePath: pointer, keyword, params } = error;
  const value = lookUp(history, pointer);
  const name = nameOf(pointer);
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      return { pointer: `${pointer}/${pointerToken(key)}`, message: unknownKey(history, pointer, key) };
    }
    case 'required':
      return {
        pointer: `${pointer}/${pointerToken(String(params.missingProperty))}`,
        message: `${name} has no \`${String(params.missingProperty)}\`, which is needed.`,
      };
    case 'propertyNames': {
      const key = String(params.propertyName);
      return {
        pointer: `${pointer}/${pointerToken(key)}`,
        message: `${told(key)} cannot be a name in ${name}.${formOf(pointer)}`,
      };
    }
    case 'discriminator':
      return { pointer: `${pointer}/event`, message: unknownEvent(name, lookUp(value, '/event')) };
    case 'enum':
      return {
        pointer,
        message:
          `${name} is ${told(value)}; ${oneOf(list(params.allowedValues))} ${suggested(value, list(params.allowedValues))}`.trim(),
      };
    case 'type':
      return {
        pointer,
        message: `${name} is ${told(value)}; it should be ${article(String(params.type))}.`,
      };
    case 'anyOf':
      return {
        pointer,
        message: `${name} is ${told(value)}, in a form that is not known.${descriptionAt(pointer)}`,
      };
    case 'pattern':
      // A name with a bad form is also told of as a name.
      if (typeof value !== 'string') return undefined;
      return { pointer, message: `${name} is ${told(value)}, which does not have the right form.` };
    default:
      return { pointer, message: `${name} ${bound(keyword, Number(params.limit))}.` };
  }
}
