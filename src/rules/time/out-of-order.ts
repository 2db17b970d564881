import { valueAt } from '../../finding/report.ts';
import { momentOf } from '../../incident/clock-time.ts';
import { clockKeys } from '../../incident/clocks.ts';
import { type Draft, isDraftOf } from '../../repository/repository.ts';
import type { Instant } from '../../time/instant.ts';
import type { Rule, RuleReport } from '../rule.ts';

/** Fires at a clock that lies before the known clock it follows, and at a window that ends before it begins. */
export const outOfOrder: Rule = {
  code: 'time/out-of-order',
  check: (draft) => {
    if (isDraftOf(draft, 'incident')) return inOrder(clocksOf(draft));
    return isDraftOf(draft, 'maintenance') ? inOrder(windowOf(draft)) : [];
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

function windowOf({ sound }: Draft<'maintenance'>): NamedMoment[] {
  return [...named('starts_at', sound.starts_at), ...named('ends_at', sound.ends_at)];
}

function named(key: string, text: string | undefined): NamedMoment[] {
  const at = momentOf(text);
  return text === undefined || at === undefined ? [] : [{ key, text, at }];
}

function inOrder(moments: readonly NamedMoment[]): RuleReport[] {
  return moments.slice(1).flatMap((later, index) => {
    const earlier = moments[index];
    return earlier === undefined || later.at >= earlier.at ? [] : [reversed(earlier, later)];
  });
}

function reversed(earlier: NamedMoment, later: NamedMoment): RuleReport {
  return {
    problem: {
      code: 'time/out-of-order',
      later: later.key,
      laterText: later.text,
      earlier: earlier.key,
      earlierText: earlier.text,
    },
    spot: valueAt(`/${later.key}`),
  };
}
