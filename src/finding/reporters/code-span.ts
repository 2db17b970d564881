/**
 * Returns a code span that keeps a stranger's words from being anything but words: nobody is notified by `@`, no issue is
 * linked by `#`, no cell of a table ends. What could end the span is replaced by its look-alike; the text is for people.
 */
export function codeSpan(text: string): string {
  const harmless = text
    .replaceAll(/\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}/gu, '\u{fffd}')
    .replaceAll('`', '\u{2019}')
    .replaceAll('|', '\u{a6}');
  return `\`${harmless === '' ? ' ' : harmless}\``;
}
