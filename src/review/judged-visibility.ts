import type { Visibility } from '../incident/incident.ts';
import type { DocumentChange } from './changed-documents.ts';

/** From what everyone may read to what nobody outside may. */
const openness: readonly Visibility[] = ['public', 'status', 'internal'];

/** Returns the more open of base and head. Where a document could not be read, it may well be meant for the public. */
export function judgedVisibility({ base, head }: DocumentChange): Visibility {
  const atBase = base && (base.visibility ?? 'public');
  const fallback = base === undefined ? 'public' : undefined;
  const atHead = head && (head.visibility ?? fallback);
  return openness.find((visibility) => visibility === atBase || visibility === atHead) ?? 'internal';
}
