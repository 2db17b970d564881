import { valueAt } from '../../finding/report.ts';
import { type Draft, isDraftOf, type Repository } from '../../repository/repository.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { circles } from './circles.ts';

/** Fires once for services that need each other in a circle: at the first of them, where it names the next. */
export const cycle: Rule = {
  code: 'reference/cycle',
  check: (draft, context) => {
    if (!isDraftOf(draft, 'service')) return [];
    const circle = circlesOf(context).get(draft.id);
    const next = circle?.[1];
    if (circle === undefined || next === undefined) return [];
    const needs = draft.sound.depends_on ?? [];
    const index = needs.findIndex(
      (id) => id !== undefined && context.references.current('service', id) === next,
    );
    return [
      { problem: { code: 'reference/cycle', services: circle }, spot: valueAt(`/depends_on/${index}`) },
    ];
  },
};

const known = new WeakMap<Repository, ReadonlyMap<string, readonly string[]>>();

function circlesOf({ repository, references }: RuleContext): ReadonlyMap<string, readonly string[]> {
  const before = known.get(repository);
  if (before !== undefined) return before;
  const services = repository.drafts.filter((draft): draft is Draft<'service'> =>
    isDraftOf(draft, 'service'),
  );
  const needs = new Map(
    services.map(({ id, sound }) => [
      id,
      (sound.depends_on ?? []).flatMap((other) => {
        const current = other === undefined ? undefined : references.current('service', other);
        return current === undefined || current === id ? [] : [current];
      }),
    ]),
  );
  const found = circles(needs);
  known.set(repository, found);
  return found;
}
