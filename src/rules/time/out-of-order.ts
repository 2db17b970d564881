import { valueAt } from '../../finding/report.ts';
import { momentOf } from '../../incident/clock-time.ts';
import { clockKeys } from '../../incident/clocks.ts';
import { type Draft, isDraftOf } from '../../repository/repository.ts';
import type { Instant } from '../../time/instant.ts';
import type { Rule, RuleReport } from '../rule.ts';

/** Fires at a clock that lies before the known clock it follows, and at a window that ends, or is completed, before it begins. */
export const outOfOrder: Rule = {
  code: 'time/out-of-order',
  check: (draft) => {
    if (isDraftOf(draft, 'incident')) return inOrder(clocksOf(draft), draft.path);
    if (!isDraftOf(draft, 'maintenance')) return [];
    return [
      ...inOrder(windowOf(draft, 'ends_at'), draft.path),
      ...inOrder(windowOf(draft, 'completed_at'), draft.path),
    ];
  },
};

interface NamedMoment {
  readonly key: string;
  readonly text: string;
  readonly at: Instant;
}

function clocksOf({ sound }: Draft<'incident'>): NamedMoment[] {
  return clockKeys.flatMap((key) => named(key, sound[key]));
}

/** Work may be over before the window is, and never before it begins. */
function windowOf({ sound }: Draft<'maintenance'>, end: 'ends_at' | 'completed_at'): NamedMoment[] {
  return [...named('starts_at', sound.starts_at), ...named(end, sound[end])];
}

function named(key: string, text: string | undefined): NamedMoment[] {
  const at = momentOf(text);
  return text === undefined || at === undefined ? [] : [{ key, text, at }];
}

function inOrder(moments: readonly NamedMoment[], file: string): RuleReport[] {
  return moments.slice(1).flatMap((later, index) => {
    const earlier = moments[index];
    return earlier === undefined || later.at >= earlier.at ? [] : [reversed(earlier, later, file)];
  });
}

function reversed(earlier: NamedMoment, later: NamedMoment, file: string): RuleReport {
  const offsets = offsetsToBlame(earlier.text, later.text);
  return {
    problem: {
      code: 'time/out-of-order',
      later: later.key,
      laterText: later.text,
      earlier: earlier.key,
      earlierText: earlier.text,
      ...(offsets === undefined ? {} : { offsets }),
    },
    spot: valueAt(`/${later.key}`),
    related: [{ file, spot: valueAt(`/${earlier.key}`), note: 'compared-with' }],
  };
}

/** Returns the two offsets where the times are in order as they stand on the clock: a local time with the offset of another. */
function offsetsToBlame(earlier: string, later: string): readonly [string, string] | undefined {
  const [first, second] = [splitOffset(earlier), splitOffset(later)];
  return first.offset !== second.offset && first.wallClock <= second.wallClock
    ? [first.offset, second.offset]
    : undefined;
}

function splitOffset(text: string): { readonly wallClock: string; readonly offset: string } {
  const length = text.endsWith('Z') ? 1 : 6;
  return { wallClock: text.replace(/^~/, '').slice(0, 19), offset: text.slice(-length) };
}
