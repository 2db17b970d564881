const references: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * Returns what a reader of a file would read, whatever it is written in: tags parted by spaces, character references and JSON's
 * escapes resolved, white space as single spaces. Feeds hold HTML escaped once more, so references are resolved twice.
 */
export function plainText(content: string): string {
  const once = resolveReferences(content);
  return oneSpaced(
    resolveReferences(once)
      .replaceAll(/\\n|\\t/g, ' ')
      .replaceAll(/\\(["\\/])/g, '$1'),
  );
}

/** Returns text with every run of white space as one space. */
export function oneSpaced(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function resolveReferences(text: string): string {
  return text.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
    (written, hexadecimal: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return references[name.toLowerCase()] ?? written;
      const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : written;
    },
  );
}
