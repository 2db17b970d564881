import { type Spot, valueAt } from '../../finding/report.ts';
import { type Draft, isDraftOf } from '../../repository/repository.ts';
import { list } from './named.ts';

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
    ...list(roles?.experts, (expert, index) => at(`/roles/experts/${index}`, expert)),
    ...at('/postmortem/owner', postmortem?.owner),
    ...list(actions, ({ owner }, index) => at(`/actions/${index}/owner`, owner)),
    ...list(risks, (risk, index) => at(`/accepted_risks/${index}/accepted_by`, risk.accepted_by)),
  ];
}

function at(pointer: string, handle: string | undefined): NamedHandle[] {
  return handle === undefined ? [] : [{ handle, spot: valueAt(pointer) }];
}
