import type { Span } from '../finding/position.ts';
import { isDocumentationHost } from './documentation-host.ts';

export interface Contact {
  readonly is: 'e-mail' | 'phone';
  readonly span: Span;
}

/** From the `@` on; what stands before it is read backwards, for a pattern that begins with it would try every word of a text. */
const domain =
  /@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,24}(?![\p{L}\p{N}_-]|\.[\p{L}\p{N}])/giu;
const longestMailbox = 64;
/** Before the `@` of an address stands who signs in there. */
const userOfUrl = /:\/\/[^\s/?#]*$/;
const longestUser = 300;
const localPart = /(?<![\p{L}\p{N}._%+-])[a-z0-9][a-z0-9._%+-]{0,63}$/iu;

/** Mailboxes that nobody in particular reads, made to be known. */
const mailbox =
  /^(?:no-?reply|do-?not-?reply|support|help|info|contact|hello|security|abuse|privacy|press|status|postmaster|webmaster|git|user|username|you|name|me)(?:\+[^@]*)?@/i;
/** What ends like this is a picture at twice its size, or a unit of systemd. */
const file = /\.(?:png|jpe?g|gif|svg|webp|js|mjs|ts|css|json|md|ya?ml|service|socket|timer|mount)$/i;

/** Returns where e-mail addresses and phone numbers stand in a text. */
export function findContacts(text: string): Contact[] {
  return [...findEmails(text), ...findPhones(text)];
}

function findEmails(text: string): Contact[] {
  return [...text.matchAll(domain)].flatMap(({ 0: host, index }) => {
    const before = text.slice(Math.max(0, index - longestUser), index);
    const local = localPart.exec(before.slice(-longestMailbox - 1));
    if (local === null || userOfUrl.test(before)) return [];
    const found = `${local[0]}${host}`;
    if (mailbox.test(found) || file.test(found) || isDocumentationHost(host.slice(1))) return [];
    return [{ is: 'e-mail' as const, span: { start: index - local[0].length, end: index + host.length } }];
  });
}

/** International form only: whatever lacks the plus is an id, a figure or a date as often as not. */
const phone = /(?<![\p{L}\p{N}_+./=-]|\d )\+[1-9][\d .()\u00a0-]{6,24}\d(?![\p{L}\p{N}_]|[.,:]\d)/gu;

function findPhones(text: string): Contact[] {
  return [...text.matchAll(phone)].flatMap(({ 0: found, index }) =>
    isPhone(found) ? [{ is: 'phone' as const, span: { start: index, end: index + found.length } }] : [],
  );
}

function isPhone(found: string): boolean {
  const digits = found.replaceAll(/\D/g, '');
  if (digits.length < 8 || digits.length > 15) return false;
  if (/[ .()\u00a0-]{3,}/.test(found) || isFiction(digits)) return false;
  const groups = found.slice(1).split(/\D+/);
  if (groups.length === 1) return digits.length >= 10;
  // Thousands: +12 000 000.
  return digits.length > 10 || !groups.slice(1).every((group) => group.length === 3);
}

/** Numbers kept for fiction: 555-0100 to 555-0199 in North America, and Ofcom's. */
function isFiction(digits: string): boolean {
  return /^1\d{3}55501\d\d$/.test(digits) || /^44(?:20794|1632|7700900|808157)/.test(digits);
}
