import type { Span } from '../finding/position.ts';

/** Address blocks that stand in every manual say nothing about a network: the private ranges as a whole, and the metadata service. */
const wellKnown = new Set([
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '169.254.0.0/16',
  '169.254.169.254',
  '10.0.0.0',
  '172.16.0.0',
  '192.168.0.0',
  '169.254.0.0',
  'fc00::/7',
  'fd00::/8',
  'fe80::/10',
  'fc00::',
  'fd00::',
  'fe80::',
]);

/** RFC 1918 and RFC 3927; each number is held against 255 afterwards. */
const v4 =
  /(?<![\p{L}\p{N}_.+-])(?:10\.\d{1,3}|172\.(?:1[6-9]|2\d|3[01])|192\.168|169\.254)\.\d{1,3}\.\d{1,3}(?:\/\d{1,2})?(?![\p{L}\p{N}_-]|\.\d)/gu;

/** RFC 4193 and RFC 4291, section 2.5.6. */
const v6 =
  /(?<![\p{L}\p{N}_:.-])(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f])(?::[0-9a-f]{0,4}){2,8}(?:%[a-z0-9]{1,16})?(?:\/\d{1,3})?(?![\p{L}\p{N}_:-])/giu;

const version = /(?:version|release|build|chrome|firmware|driver|v)[ \t:=`*_]{0,3}$/i;

/** Returns where addresses of private networks stand in a text. */
export function findPrivateAddresses(text: string): Span[] {
  const found: Span[] = [];
  for (const { 0: address, index } of text.matchAll(v4)) {
    if (isV4(address) && !version.test(text.slice(Math.max(0, index - 16), index)))
      found.push(...spanOf(address, index));
  }
  for (const { 0: address, index } of text.matchAll(v6)) {
    if (isV6(address)) found.push(...spanOf(address, index));
  }
  return found;
}

function spanOf(address: string, start: number): Span[] {
  return wellKnown.has(address.toLowerCase()) ? [] : [{ start, end: start + address.length }];
}

function isV4(address: string): boolean {
  const [numbers = '', bits = '0'] = address.split('/');
  return numbers.split('.').every((number) => Number(number) <= 255) && Number(bits) <= 32;
}

/** Eight groups, or fewer and one `::`. */
function isV6(address: string): boolean {
  const groups = address.replace(/[%/].*$/s, '').split(':');
  const empty = groups.filter((group) => group === '').length;
  if (empty === 0) return groups.length === 8;
  const atEnd = groups.at(-1) === '';
  return empty === (atEnd ? 2 : 1) && groups.length <= 9 && (!atEnd || groups.at(-2) === '');
}
