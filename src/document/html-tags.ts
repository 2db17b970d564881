import type { Span } from '../finding/position.ts';

/** An address in a tag of HTML. */
export interface TagAddress {
  readonly as: 'link' | 'image';
  readonly destination: string;
  readonly span: Span;
}

/** An opening or closing tag; its attributes are bounded, so that no text makes the pattern slow. */
const tag =
  /<(?:[A-Za-z][A-Za-z0-9-]*(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?){0,60}\s*\/?|\/[A-Za-z][A-Za-z0-9-]*\s*)>/y;
const autolink = /<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]{0,2000}>/y;
const addressed =
  /^<(?:(?<link>a)|img)\s(?:[\s\S]*?\s)??(?:href|src)\s*=\s*(?:"(?<twice>[^"]*)"|'(?<once>[^']*)'|(?<bare>[^\s"'=<>`]+))/i;

/** Returns where the tag or address in angle brackets that begins at `at` ends; undefined where none does. */
export function endOfTag(text: string, at: number): number | undefined {
  return match(tag, text, at) ?? match(autolink, text, at);
}

/** Returns the address of an `<a>` or `<img>` that lies between the two offsets. */
export function addressOfTag(text: string, start: number, end: number): TagAddress | undefined {
  const found = addressed.exec(text.slice(start, end));
  const { link, twice, once, bare } = found?.groups ?? {};
  const address = twice ?? once ?? bare;
  if (found === null || address === undefined) return undefined;
  const addressEnd = start + found[0].length - (bare === undefined ? 1 : 0);
  return {
    as: link === undefined ? 'image' : 'link',
    destination: address,
    span: { start: addressEnd - address.length, end: addressEnd },
  };
}

/** Returns the addresses of all tags in HTML, comments left out. */
export function addressesInHtml(html: string): TagAddress[] {
  const found: TagAddress[] = [];
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    const end = html.startsWith('<!--', at) ? endOfComment(html, at) : endOfTag(html, at);
    const address = end === undefined ? undefined : addressOfTag(html, at, end);
    if (address !== undefined) found.push(address);
    at = end ?? at + 1;
  }
  return found;
}

/** What is not closed reaches to the end. */
function endOfComment(html: string, at: number): number {
  const end = html.indexOf('-->', at + 4);
  return end === -1 ? html.length : end + 3;
}

function match(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
