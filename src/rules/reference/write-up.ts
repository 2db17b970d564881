import { valueAt } from '../../finding/report.ts';
import { type Draft, isDraftOf } from '../../repository/repository.ts';
import type { Rule } from '../rule.ts';
import { contentPathsOf } from './content-paths.ts';

/** Fires where `postmortem.in` names an incident whose document does not hold the write-up. */
export const writeUp: Rule = {
  code: 'reference/write-up',
  check: (draft, { references, repository }) => {
    if (!isDraftOf(draft, 'incident')) return [];
    const named = draft.sound.postmortem?.in;
    const id = named === undefined ? undefined : references.current('incident', named);
    if (id === undefined || id === draft.id) return [];
    const other = contentPathsOf(repository).draftAt(`incidents/${id.slice(0, 4)}/${id}.md`);
    if (other?.reading.values === undefined || !isDraftOf(other, 'incident')) return [];
    const because = reasonOf(draft, other);
    return because === undefined
      ? []
      : [{ problem: { code: 'reference/write-up', id, because }, spot: valueAt('/postmortem/in') }];
  },
};

function reasonOf(draft: Draft<'incident'>, other: Draft<'incident'>) {
  const { state, in: further } = other.sound.postmortem ?? {};
  if (further !== undefined && further !== draft.id) return { is: 'elsewhere', in: further } as const;
  switch (state) {
    case undefined:
    case 'none':
      return { is: 'missing' } as const;
    case 'waived':
      return { is: 'waived' } as const;
    case 'draft':
    case 'in_review':
      return draft.sound.postmortem?.state === 'final' ? ({ is: 'unfinished', state } as const) : undefined;
    case 'final':
      return further === undefined ? undefined : ({ is: 'missing' } as const);
  }
}
