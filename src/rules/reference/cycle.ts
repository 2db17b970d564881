import { valueAt } from '../../finding/report.ts';
import type { References } from '../../repository/references.ts';
import { type Draft, isDraftOf, type Repository } from '../../repository/repository.ts';
import { rememberLast } from '../remember-last.ts';
import type { Rule } from '../rule.ts';
import { circles } from './circles.ts';

/** Fires once for services that need each other in a circle: at the first of them, where it names the next. */
export const cycle: Rule = {
  code: 'reference/cycle',
  check: (draft, context) => {
    if (!isDraftOf(draft, 'service')) return [];
    const circle = circlesOf(context.repository, context.references).get(draft.id);
    if (circle === undefined) return [];
    const index = needsOf(draft, context.references).indexOf(circle[1]);
    return [
      { problem: { code: 'reference/cycle', services: circle }, spot: valueAt(`/depends_on/${index}`) },
    ];
  },
};

const circlesOf = rememberLast(({ drafts }: Repository, references: References) => {
  const services = drafts.filter((draft): draft is Draft<'service'> => isDraftOf(draft, 'service'));
  return circles(
    new Map(
      services.map((draft) => [
        draft.id,
        needsOf(draft, references)
          .filter((id) => id !== undefined)
          .filter((id) => id !== draft.id),
      ]),
    ),
  );
});

/** The current ids of what a service needs, each in its place. */
function needsOf({ sound }: Draft<'service'>, references: References): (string | undefined)[] {
  return (sound.depends_on ?? []).map((id) =>
    id === undefined ? undefined : references.current('service', id),
  );
}
