import { type Instant, parseInstant } from '../../time/instant.ts';
import type { Field, Parsed } from './field.ts';

/** A moment as it is written down, and when that is. */
interface WrittenMoment {
  readonly text: string;
  readonly at: Instant;
}

/** When impact began, as far as it is known. */
export interface WrittenStart {
  readonly text: string;
  /** Undefined where it is not known. */
  readonly at: Instant | undefined;
  readonly approximate: boolean;
}

export const startedField: Field<WrittenStart> = {
  flag: 'started-at',
  question: 'When did impact begin? (~ before it: approximate; unknown: not known)',
  remedy: 'Put ~ before an approximate time; write unknown where nobody knows.',
  parse: (text) => {
    const written = text.trim();
    if (written === 'unknown') return { value: { text: written, at: undefined, approximate: false } };
    const approximate = written.startsWith('~');
    const parsed = parseMoment(approximate ? written.slice(1) : written);
    if ('problem' in parsed) return parsed;
    const { text: exact, at } = parsed.value;
    return { value: { text: approximate ? `~${exact}` : exact, at, approximate } };
  },
};

/** A moment that is known, because it is planned. */
export function plannedField(flag: string, question: string): Field<WrittenMoment> {
  return { flag, question, parse: parseMoment };
}

/** Accepts RFC 3339, with or without seconds. */
function parseMoment(text: string): Parsed<WrittenMoment> {
  const full = text.trim().replace(/(T\d{2}:\d{2})(?=Z$|[+-]\d{2}:\d{2}$)/, '$1:00');
  const at = parseInstant(full);
  return at === undefined
    ? { problem: `\`${text.trim()}\` is not a moment; write it as 2026-03-14T09:02:00Z, with an offset.` }
    : { value: { text: full, at } };
}
