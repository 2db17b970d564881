import type { Problem } from '../finding/catalogue.ts';

type NotUtf8 = Problem & { readonly code: 'document/not-utf8' };

/** Whether bytes are text of two bytes a letter, with a byte order mark or, in Latin letters, without. */
export function isUtf16(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return (second === 0 && fourth === 0 && first !== 0) || (first === 0 && third === 0 && second !== 0);
}

/** Says why bytes are no UTF-8 text. */
export function explainUndecodable(bytes: Uint8Array): NotUtf8 {
  if (isUtf16(bytes)) return { code: 'document/not-utf8', found: 'utf-16' };
  const at = firstInvalidByte(bytes);
  const value = bytes[at];
  if (value === undefined) return { code: 'document/not-utf8', found: 'other' };
  let line = 1;
  for (let index = bytes.indexOf(0x0a); index !== -1 && index < at; index = bytes.indexOf(0x0a, index + 1))
    line += 1;
  return { code: 'document/not-utf8', found: 'other', byte: { value, line } };
}

/** Halves the bytes: up to the first invalid one every beginning can be decoded, but for a letter cut in two. */
function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isBeginning(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  return startOfLetter(bytes, valid);
}

/** Of a letter that breaks off the first byte is to blame: in Latin-1 it is the letter. */
function startOfLetter(bytes: Uint8Array, at: number): number {
  for (let start = at - 1; start >= Math.max(0, at - 3); start -= 1) {
    const lead = bytes[start] ?? 0;
    if (lead < 0x80) return at;
    if (lead < 0xc0) continue;
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    return at - start < length ? start : at;
  }
  return at;
}

function isBeginning(bytes: Uint8Array): boolean {
  try {
    // In the middle of a stream a letter may still be incomplete.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
