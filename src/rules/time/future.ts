import { valueAt } from '../../finding/report.ts';
import { momentOf } from '../../incident/clock-time.ts';
import { clockKeys } from '../../incident/clocks.ts';
import { type Draft, isDraftOf } from '../../repository/repository.ts';
import type { Rule } from '../rule.ts';

/** Fires at a clock or update of an incident that is later than the present. */
export const future: Rule = {
  code: 'time/future',
  check: (draft, { now }) =>
    momentsOf(draft).flatMap(({ text, pointer }) => {
      const at = momentOf(text);
      if (text === undefined || at === undefined || at <= now) return [];
      return [{ problem: { code: 'time/future', text }, spot: valueAt(pointer) }];
    }),
};

function momentsOf(draft: Draft): { readonly text: string | undefined; readonly pointer: string }[] {
  if (!isDraftOf(draft, 'incident')) return [];
  const { sound } = draft;
  return [
    ...clockKeys.map((key) => ({ text: sound[key], pointer: `/${key}` })),
    ...[...(sound.updates ?? []).entries()].map(([at, update]) => ({
      text: update?.at,
      pointer: `/updates/${at}/at`,
    })),
  ];
}
