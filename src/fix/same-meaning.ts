import { isDeepStrictEqual } from 'node:util';
import { pointerTokens } from '../document/yaml-tree.ts';
import { momentOf } from '../incident/clock-time.ts';
import { resolveTimeline } from '../incident/timeline.ts';
import { blockMeaning } from './block-meaning.ts';
import type { Fix, ValueChange } from './fix.ts';
import type { Subject } from './subject.ts';
import { timelineSpans, timelineTexts } from './timeline-text.ts';

/** Whether a document says what it said before, but for what the fix is for, and the rest of it stayed byte for byte. */
export function keepsMeaning(
  before: Subject,
  after: Subject,
  part: Fix['part'],
  changes: readonly ValueChange[],
): boolean {
  if (!isDeepStrictEqual(withChanges(before.values, changes), after.values)) return false;
  switch (part) {
    case 'front-matter':
      return (
        outsideYaml(before) === outsideYaml(after) &&
        before.text.length - before.reading.bodyStart === after.text.length - after.reading.bodyStart
      );
    case 'timeline':
      return (
        isDeepStrictEqual(outsideTimeline(before), outsideTimeline(after)) &&
        isDeepStrictEqual(timelineBlocks(before), timelineBlocks(after)) &&
        isDeepStrictEqual(eventsOf(before), eventsOf(after)) &&
        isDeepStrictEqual(definitionsOf(before), definitionsOf(after)) &&
        isDeepStrictEqual(silencedBy(before), silencedBy(after))
      );
  }
}

function withChanges(values: object, changes: readonly ValueChange[]): object {
  const changed = structuredClone(values);
  for (const { pointer, value } of changes) {
    const tokens = pointerTokens(pointer);
    const key = tokens.pop() ?? '';
    let parent: unknown = changed;
    for (const token of tokens) parent = isObject(parent) ? Reflect.get(parent, token) : undefined;
    if (isObject(parent)) Reflect.set(parent, key, value);
  }
  return changed;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function outsideYaml({ text, reading }: Subject): string {
  return `${text.slice(0, reading.yaml.start)}\0${text.slice(reading.yaml.end)}`;
}

function outsideTimeline({ text, reading }: Subject): string[] {
  let at = 0;
  const parts = timelineSpans(reading).map(({ start, end }) => {
    const part = text.slice(at, start);
    at = end;
    return part;
  });
  return [...parts, text.slice(at)];
}

function timelineBlocks(subject: Subject): string[] {
  return timelineTexts(subject).map(({ tokens }) => blockMeaning(tokens));
}

/**
 * Of several definitions of one label, of a link or a footnote, the first counts for the whole document (CommonMark 0.31, section 4.7):
 * what moves a later one before it leads links elsewhere.
 */
function definitionsOf({ text }: Subject): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const [, written = '', words = ''] of text.matchAll(/^[ \t>*+\-\d.)]*\[([^\]\r\n]{1,999})\]:(.*)/gm)) {
    const label = written.trim().replaceAll(/\s+/g, ' ').toLowerCase();
    if (!first.has(label)) first.set(label, words.trim());
  }
  return first;
}

/** A comment above one of several items speaks of that one. */
function silencedBy({ text, reading }: Subject): unknown[] {
  return reading.ignores.map(({ span, covers }) => [
    text.slice(span.start, span.end),
    text
      .slice(covers.start, covers.end)
      .split('\n')
      .map((line) => line.trim().replace(/^[*+-]/, '-'))
      .sort(),
  ]);
}

/** Sorted, for a fix may put them in another order. Where the date came from may change, what it is may not. */
function eventsOf({ reading, values }: Subject): string[] {
  const startedAt = typeof values.started_at === 'string' ? momentOf(values.started_at) : undefined;
  return resolveTimeline(reading.outline.events, startedAt)
    .map(({ time, until, because, text, written, zoneName }) =>
      JSON.stringify([time, until, because, text, written, zoneName]),
    )
    .sort();
}
