/** What this program itself writes: colours, and going back to overwrite the line of progress. */
const own = String.raw`\u001b\[[0-9;]*m|\r\u001b\[2K`;
const ownOrControl = new RegExp(String.raw`(${own})|[^\P{Cc}\n\t]`, 'gu');

/** Returns text that changes colours and nothing else of the terminal, whatever a document or a file name holds. */
export function screenText(text: string): string {
  return text.replaceAll(ownOrControl, (found, kept?: string) => (kept === undefined ? '\u{fffd}' : found));
}
