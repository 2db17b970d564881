import { type Spot, valueAt } from '../../finding/report.ts';
import { type Draft, isDraftOf } from '../../repository/repository.ts';

/** A person or team that a document names as GitHub does. */
export interface NamedHandle {
  readonly handle: string;
  readonly spot: Spot;
}

/** Returns every handle in the front matter of a document. */
export function handlesIn(draft: Draft): NamedHandle[] {
  if (isDraftOf(draft, 'runbook')) return at('/owner', draft.sound.owner);
  if (!isDraftOf(draft, 'incident')) return [];
  const { roles, postmortem, actions, accepted_risks: risks } = draft.sound;
  return [
    ...at('/roles/commander', roles?.commander),
    ...at('/roles/scribe', roles?.scribe),
    ...at('/roles/communications', roles?.communications),
    ...[...(roles?.experts ?? []).entries()].flatMap(([index, expert]) =>
      at(`/roles/experts/${index}`, expert),
    ),
    ...at('/postmortem/owner', postmortem?.owner),
    ...[...(actions ?? []).entries()].flatMap(([index, action]) =>
      at(`/actions/${index}/owner`, action?.owner),
    ),
    ...[...(risks ?? []).entries()].flatMap(([index, risk]) =>
      at(`/accepted_risks/${index}/accepted_by`, risk?.accepted_by),
    ),
  ];
}

function at(pointer: string, handle: string | undefined): NamedHandle[] {
  return handle === undefined ? [] : [{ handle, spot: valueAt(pointer) }];
}
