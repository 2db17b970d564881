import type { Span } from '../finding/position.ts';
import { findInternalHosts } from './internal-host.ts';
import { findPrivateAddresses } from './ip-address.ts';

/** A place in a network that only its owners can reach. */
export interface InternalAddress {
  readonly is: 'host' | 'address';
  readonly span: Span;
}

/** Returns where hosts of internal domains and addresses of private networks stand in a text. */
export function findInternalAddresses(text: string, domains: RegExp): InternalAddress[] {
  return [
    ...findInternalHosts(text, domains).map((span): InternalAddress => ({ is: 'host', span })),
    ...findPrivateAddresses(text).map((span): InternalAddress => ({ is: 'address', span })),
  ];
}
