import { locatePointer, pointerToken } from '../document/yaml-tree.ts';
import { parseClockTime } from '../incident/clock-time.ts';
import type { DocumentKind } from '../schema/kind.ts';
import { schemaAt } from '../schema/schema-tree.ts';
import { blockYaml } from './block-yaml.ts';
import type { Fix, ValueChange } from './fix.ts';
import { movedBy, type TextEdit } from './text-edit.ts';

/** Writes moments of the front matter in full, where they leave no doubt: date, `T`, time with seconds, `Z` or an offset. */
export const timeForm: Fix = {
  name: 'time-form',
  part: 'front-matter',
  propose: (subject) => {
    const loose = looseMoments(subject.kind, subject.values, '');
    const yaml = loose.length === 0 ? undefined : blockYaml(subject);
    if (yaml === undefined) return undefined;
    const written = loose.flatMap((moment) => {
      const { value } = locatePointer(yaml.tree, moment.pointer);
      const edit = rewrite(yaml.source, value.start, value.end, moment);
      return edit === undefined ? [] : [{ edit, change: { pointer: moment.pointer, value: moment.value } }];
    });
    if (written.length === 0) return undefined;
    return {
      edits: movedBy(
        yaml.start,
        written.map(({ edit }) => edit),
      ),
      count: written.length,
      changes: written.map(({ change }) => change),
    };
  },
};

const moment =
  /^(?<about>~?)(?<date>\d{4}-\d{2}-\d{2})(?:[Tt]| +)(?<minutes>\d{2}:\d{2})(?::(?<seconds>\d{2}(?:\.\d{1,9})?))?(?: *(?:(?<utc>[Zz])|(?<sign>[+-])(?<hours>\d{2})(?::?(?<rest>\d{2}))?)| +(?<name>UTC))$/;

/**
 * Returns a moment in full, or undefined where the text is no moment that exists, or names no zone: which one was meant is
 * known to its author alone. The zone a moment was written in is kept.
 */
export function momentInFull(text: string): string | undefined {
  const parts = moment.exec(text)?.groups;
  if (parts === undefined) return undefined;
  const zone = parts.sign === undefined ? 'Z' : `${parts.sign}${parts.hours}:${parts.rest ?? '00'}`;
  const full = `${parts.about}${parts.date}T${parts.minutes}:${parts.seconds ?? '00'}${zone}`;
  return parseClockTime(full) === undefined ? undefined : full;
}

interface LooseMoment extends ValueChange {
  /** The value as it is now. */
  readonly before: string;
}

/** Returns the moments, where the schema expects one, that are written in another form. */
function looseMoments(kind: DocumentKind, value: unknown, pointer: string): LooseMoment[] {
  if (typeof value === 'string') {
    const full = momentInFull(value);
    if (full === undefined || full === value || !expectsMoment(kind, pointer, full)) return [];
    return [{ pointer, value: full, before: value }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    looseMoments(kind, inner, `${pointer}/${pointerToken(key)}`),
  );
}

/** A text that must look like a moment is one. */
function expectsMoment(kind: DocumentKind, pointer: string, full: string): boolean {
  const pattern = schemaAt(kind, pointer)?.pattern;
  if (pattern === undefined) return false;
  const form = new RegExp(pattern, 'u');
  // What takes any words is a text, and is left as it is.
  return form.test(full) && !form.test('any words');
}

/** Keeps the quotes. A text with escapes, or over several lines, is left. */
function rewrite(
  source: string,
  start: number,
  end: number,
  { before, value }: LooseMoment,
): TextEdit | undefined {
  const written = source.slice(start, end);
  const quote = /^["']/.exec(written)?.[0] ?? '';
  if (written !== `${quote}${before}${quote}`) return undefined;
  return { span: { start, end }, text: `${quote}${value}${quote}` };
}
