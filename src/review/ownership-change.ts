import { meaningOfPath } from '../repository/document-path.ts';
import type { DocumentChange } from './changed-documents.ts';

/** Returns the id of the service at a path; none where it is no service's. */
export function serviceIds(path: string): string[] {
  const meaning = meaningOfPath(path);
  return meaning.is === 'document' && meaning.kind === 'service' ? [meaning.id] : [];
}

/**
 * Returns whether a change of a service decides who reviews incidents. A new service takes nothing from anyone, unless it claims
 * names that were another's.
 */
export function movesOwnership({ change, base, head }: DocumentChange): boolean {
  if (change === 'renamed' || base?.state === 'unreadable' || head?.state === 'invalid') return true;
  if (base === undefined) return head?.ownership === undefined || head.ownership.aliases.length > 0;
  const [was, is] = [base.ownership, head?.ownership];
  return was?.owner !== is?.owner || was?.aliases.join() !== is?.aliases.join();
}
