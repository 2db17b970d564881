import type { Span } from '../finding/position.ts';
import { escaped } from './escaped.ts';

/** RFC 6762, appendix G, ICANN's `internal`, and what Kubernetes calls its services. */
const commonDomains = ['internal', 'local', 'corp', 'lan', 'intranet', 'home.arpa', 'svc.cluster.local'];

/** Names that are the same everywhere, and files that end like a host. */
const wellKnown =
  /^(?:(?:host|gateway|kubernetes)\.docker\.internal|metadata\.google\.internal|(?:kubernetes|kubernetes\.default)\.svc\.cluster\.local|(?:svc\.)?cluster\.local|(?:rc|jail|fail2ban|env|settings|config|docker-compose|compose|values|local)\.local)$/i;

/**
 * Returns a pattern for the ends of hosts of internal domains. It stops before what makes the name a file, a call or a part of a
 * longer one. Their beginnings are read backwards: a pattern that begins with any name would try every word of a text.
 */
export function internalDomainPattern(ownDomains: readonly string[]): RegExp {
  const ends = '(?![\\p{L}\\p{N}_(]|-[\\p{L}\\p{N}]|\\.[\\p{L}\\p{N}])';
  const common = `\\.(?:${commonDomains.map(escaped).join('|')})${ends}`;
  const own = ownDomains.map((domain) => `(?<![\\p{L}\\p{N}_-])${escaped(domain)}${ends}`);
  return new RegExp([common, ...own].join('|'), 'giu');
}

const longestHost = 253;
const labels = /(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.){0,20}$/i;
/** An address, a path of a file and a part of a longer name are no hosts; after `//` a host begins. */
const noHostBefore = /[\p{L}\p{N}_.@\\-]$|(?<!\/)\/$/u;

/** Returns where hosts of internal domains stand in a text. */
export function findInternalHosts(text: string, domains: RegExp): Span[] {
  return [...text.matchAll(domains)].flatMap(({ 0: domain, index }) => {
    const end = index + domain.length;
    const dot = domain.startsWith('.') ? 1 : 0;
    const before = text.slice(Math.max(0, index + dot - longestHost), index + dot);
    const start = index + dot - (labels.exec(before)?.[0].length ?? 0);
    if (start === index + dot && dot === 1) return [];
    if (noHostBefore.test(text.slice(Math.max(0, start - 2), start))) return [];
    return wellKnown.test(text.slice(start, end)) ? [] : [{ start, end }];
  });
}
