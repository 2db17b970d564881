import type { TextCursor } from './text-cursor.ts';

/** The zone of a written time. */
export type WrittenZone =
  | { readonly kind: 'offset'; readonly minutes: number }
  /** A region of the time zone database: `Europe/Berlin`. Whether there is such a region is not looked at. */
  | { readonly kind: 'region'; readonly name: string }
  /** A name whose offset depends on the country and the season, so that nothing is made of it: `CET`. */
  | { readonly kind: 'name'; readonly name: string };

const universal = String.raw`(?:UTC|GMT)(?:([+\-−])(\d{1,2})(?::?(\d{2}))?(?!\d))?(?!\w)`;
const region = String.raw`(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc|US|Canada|UC)/[A-Za-z][\w+-]{1,30}(?:/[A-Za-z]\w{1,30})?`;
const abbreviation = String.raw`(?:[CEMPW]E?[SD]?T|BST|IST|JST|KST|MSK|SGT|HKT|A[CEW][SD]T|AK[SD]T|NZ[SD]T|HST|SAST|BRT)\b(?!/)`;
const inWords = String.raw`(?:[Ll]ocal|[A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20}){0,2}) [Tt]ime\b`;

const openingParenthesis = /\s{0,3}(\(?)/y;
const closingParenthesis = /\)/y;
const zulu = /Z\b/y;
const universalHere = new RegExp(universal, 'y');
const numericHere = /([+\-−])(\d{2}):?(\d{2})(?!\d)/y;
const regionHere = new RegExp(region, 'y');
const abbreviationHere = new RegExp(abbreviation, 'y');

/** Takes a zone, in parentheses or not. */
export function takeZone(cursor: TextCursor): WrittenZone | undefined {
  return cursor.attempt(() => {
    const opened = cursor.take(openingParenthesis)?.[1] === '(';
    const zone = takeBareZone(cursor);
    if (opened) cursor.take(closingParenthesis);
    return zone;
  });
}

function takeBareZone(cursor: TextCursor): WrittenZone | undefined {
  if (cursor.take(zulu) !== undefined) return { kind: 'offset', minutes: 0 };
  const offset = cursor.attempt(() => offsetOf(cursor.take(universalHere) ?? cursor.take(numericHere)));
  if (offset !== undefined) return offset;
  const named = cursor.take(regionHere);
  if (named !== undefined) return { kind: 'region', name: named[0] };
  const short = cursor.take(abbreviationHere);
  return short === undefined ? undefined : { kind: 'name', name: short[0] };
}

const furthestOffsetMinutes = 14 * 60;

function offsetOf(match: RegExpExecArray | undefined): WrittenZone | undefined {
  if (match === undefined) return undefined;
  const [, sign, hours, minutes] = match;
  if (hours === undefined) return { kind: 'offset', minutes: 0 };
  const size = Number(hours) * 60 + Number(minutes ?? 0);
  if (size > furthestOffsetMinutes) return undefined;
  return { kind: 'offset', minutes: sign === '+' ? size : -size };
}

const anywhere = new RegExp(
  `(?<![\\w/])(?:(?<universal>${universal})|(?<region>${region})|(?<name>${abbreviation}|${inWords}))`,
);
/** An offset said right after a name, as in `CET (UTC+1)`, settles what the name leaves open. */
const offsetAfterName = new RegExp(`^\\s{0,3}\\(?\\s?[=,]?\\s?${universal}`);

/** Where a zone was said for everything below it. */
export interface FoundZone {
  readonly zone: WrittenZone;
  /** Offsets within the text that was searched. */
  readonly start: number;
  readonly end: number;
}

/** How much of a sentence is searched for a zone. */
const searchedLength = 200;

/** Returns the first zone that is named anywhere in a sentence, a heading or the head of a column. */
export function findZone(text: string): FoundZone | undefined {
  const match = anywhere.exec(text.slice(0, searchedLength));
  if (match === null) return undefined;
  const end = match.index + match[0].length;
  const zone = zoneOf(match, text.slice(end, end + 30));
  return zone === undefined ? undefined : { zone, start: match.index, end };
}

function zoneOf(match: RegExpExecArray, after: string): WrittenZone | undefined {
  if (match.groups?.universal !== undefined) return offsetOf(partsOfUniversal(match[0]));
  const settled = offsetOf(offsetAfterName.exec(after) ?? undefined);
  if (settled !== undefined) return settled;
  return match.groups?.region === undefined
    ? { kind: 'name', name: match[0] }
    : { kind: 'region', name: match[0] };
}

function partsOfUniversal(text: string): RegExpExecArray | undefined {
  universalHere.lastIndex = 0;
  return universalHere.exec(text) ?? undefined;
}

const saysZone =
  /^\W{0,6}(?:times?(?:stamps?)?|time ?zones?|clocks?)\b|\b(?:all|every|these|following)\b[^.]{0,20}\btimes?(?:stamps?)?\b/i;

/** Returns the zone of a sentence such as `All times are in UTC.`, or of one that is nothing but a zone. */
export function readZoneNote(text: string): FoundZone | undefined {
  const start = text.slice(0, searchedLength);
  const found = findZone(start);
  if (found === undefined) return undefined;
  const alone = !/\w/.test(start.slice(0, found.start)) && !/\w/.test(start.slice(found.end));
  return alone || saysZone.test(start) ? found : undefined;
}
