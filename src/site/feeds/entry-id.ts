import { createHash } from 'node:crypto';
import { formatInstant, type Instant } from '../../time/instant.ts';
import type { IncidentView } from '../projection/incident-view.ts';

/**
 * Returns the id of an update's entry. It depends on the oldest id of the incident, on when the update was published, and on
 * which of several at that moment it is; not on its words, its address or the order of the list. So a correction, a renamed document
 * and a moved site notify nobody again.
 */
export function entryId({ id, formerIds }: IncidentView, at: Instant, order: number): string {
  return uuidOf(['incident-update', formerIds[0] ?? id, formatInstant(at), order]);
}

/** Returns the id of the feed as a whole. */
export function feedId(title: string): string {
  return uuidOf(['feed', title]);
}

/** The first 122 bits of a hash in the form of a UUID of a custom kind (RFC 9562, version 8). */
function uuidOf(name: readonly (string | number)[]): string {
  const hash = createHash('sha256').update(JSON.stringify(name)).digest('hex');
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 0x3) | 0x8).toString(16);
  const groups = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    variant + hash.slice(17, 20),
    hash.slice(20, 32),
  ];
  return `urn:uuid:${groups.join('-')}`;
}
