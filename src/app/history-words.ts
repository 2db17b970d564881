import { pointerTokens } from '../document/yaml-tree.ts';
import { suggest } from '../schema/suggest.ts';

export function oneOf(known: readonly string[]): string {
  return `possible are ${known.map((word) => `\`${word}\``).join(', ')}.`;
}

export function suggested(written: unknown, known: readonly string[]): string {
  const meant = typeof written === 'string' ? suggest(written, known) : undefined;
  return meant === undefined ? '' : `Did you mean \`${meant}\`?`;
}

export function bound(keyword: string, limit: number): string {
  switch (keyword) {
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return `is too short: at least ${limit} has to be there`;
    case 'minimum':
      return `is too small: ${limit} is the least`;
    case 'maximum':
      return `is too large: ${limit} is the most`;
    default:
      return `is too long: ${limit} is the most`;
  }
}

export function article(type: string): string {
  const words: Readonly<Record<string, string>> = {
    object: 'a mapping, in braces',
    array: 'a list, in brackets',
    string: 'a text, in quotes',
    boolean: 'true or false',
    integer: 'a whole number',
  };
  return words[type] ?? type;
}

/** `/events/2/by` is "`by` of event 3". */
export function nameOf(pointer: string): string {
  const [first, second, ...rest] = pointerTokens(pointer);
  if (first === undefined) return 'The history';
  if (first !== 'events' || second === undefined) {
    return [first, second, ...rest]
      .flatMap((token) => token ?? [])
      .map((token) => `\`${clip(token)}\``)
      .join(' / ');
  }
  const event = `event ${Number(second) + 1}`;
  if (rest.length === 0) return `Event ${Number(second) + 1}`;
  return `${rest.map((token) => `\`${clip(token)}\``).join(' / ')} of ${event}`;
}

export function list(values: unknown): string[] {
  return Array.isArray(values) ? values.map(String) : [];
}

/** A value as it is written, shortened; a list or a mapping by what it is. */
export function told(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isMapping(value)) return 'a mapping';
  return `\`${clip(typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'))}\``;
}

function clip(text: string): string {
  const longest = 80;
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
