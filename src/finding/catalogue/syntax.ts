import { quote } from './quote.ts';

/** What is wrong with a piece of YAML, and what to write instead as far as it can be known. Lines count from 1 in the file. */
export type SyntaxCause =
  | { readonly is: 'tab'; readonly lines: number }
  | { readonly is: 'repeated-key'; readonly key: string; readonly line: number }
  | { readonly is: 'reserved-character'; readonly character: string; readonly instead: string }
  | { readonly is: 'unknown-anchor'; readonly name: string; readonly instead: string }
  | { readonly is: 'colon-in-text'; readonly instead: string }
  | { readonly is: 'no-space-after-colon'; readonly key: string; readonly instead: string }
  | { readonly is: 'no-space-after-dash'; readonly instead: string }
  | { readonly is: 'no-key' }
  | { readonly is: 'unclosed-quote'; readonly line: number; readonly instead: string }
  | { readonly is: 'text-after-quote'; readonly instead: string }
  | { readonly is: 'text-after-bracket'; readonly bracket: string; readonly instead: string }
  | { readonly is: 'unclosed-bracket'; readonly bracket: string; readonly line: number }
  | { readonly is: 'stray-bracket'; readonly bracket: string }
  | { readonly is: 'missing-comma' }
  | { readonly is: 'misaligned'; readonly columns: number }
  | { readonly is: 'too-deep'; readonly key: string }
  | { readonly is: 'unknown-escape'; readonly sequence: string; readonly instead: string }
  | { readonly is: 'tag'; readonly tag: string; readonly instead: string }
  | { readonly is: 'second-document'; readonly read: boolean }
  | { readonly is: 'control-character'; readonly codePoint: string }
  | { readonly is: 'list-beside-key'; readonly instead: string }
  | { readonly is: 'text-after-block-mark'; readonly mark: string; readonly instead: string }
  | { readonly is: 'other'; readonly reason: string };

/** Returns what is there, as a sentence. */
export function saySyntax(cause: SyntaxCause): string {
  switch (cause.is) {
    case 'tab':
      return cause.lines === 1
        ? 'This line is indented with a tab; YAML knows only spaces there.'
        : `These ${cause.lines} lines are indented with tabs; YAML knows only spaces there.`;
    case 'repeated-key':
      return `The key ${quote(cause.key)} stands twice: it is on line ${cause.line} already. The first one was read.`;
    case 'reserved-character':
      return `In YAML no text may begin with ${quote(cause.character)} unless it stands in quotes.`;
    case 'unknown-anchor':
      return `YAML takes ${quote(`*${cause.name}`)} for a reference to an anchor, and no ${quote(`&${cause.name}`)} stands above.`;
    case 'colon-in-text':
      return 'A colon with a space behind it makes YAML see a second key in this value.';
    case 'no-space-after-colon':
      return `The colon after ${quote(cause.key)} needs a space behind it.`;
    case 'no-space-after-dash':
      return 'The dash of a list item needs a space behind it.';
    case 'no-key':
      return 'This line is neither a key with a value nor indented as part of the text above it.';
    case 'unclosed-quote':
      return `The quotation mark opened on line ${cause.line} is not closed.`;
    case 'text-after-quote':
      return 'The text ends at its closing quotation mark, and more stands behind it.';
    case 'text-after-bracket':
      return `The value ends at its ${quote(cause.bracket)}, and more stands behind it.`;
    case 'unclosed-bracket':
      return `The ${quote(cause.bracket)} opened on line ${cause.line} is not closed.`;
    case 'stray-bracket':
      return `This ${quote(cause.bracket)} closes nothing.`;
    case 'missing-comma':
      return 'Two entries stand between brackets without a comma between them.';
    case 'misaligned':
      return `This line is indented by ${cause.columns} and lines up with nothing above it.`;
    case 'too-deep':
      return `This line is indented as part of ${quote(cause.key)}, which has a value of its own already.`;
    case 'unknown-escape':
      return `Between double quotes ${quote(cause.sequence)} would be a special character, and YAML knows no such one.`;
    case 'tag':
      return `The tag ${quote(cause.tag)} asks for a type that no document has; nothing was made of it.`;
    case 'second-document':
      return cause.read
        ? 'A second YAML document begins here; a file holds one.'
        : 'A second YAML document begins here; a file holds one, and only the first was read.';
    case 'control-character':
      return `A control character (${cause.codePoint}) stands here, which no editor shows.`;
    case 'list-beside-key':
      return 'A list with dashes cannot begin on the line of its key.';
    case 'text-after-block-mark':
      return `After ${quote(cause.mark)} a text begins on the next line, and something stands on this one.`;
    case 'other':
      return `This is not valid YAML: ${cause.reason}`;
  }
}

/** Returns what to do about it. */
export function sayHowToMend(cause: SyntaxCause): string {
  switch (cause.is) {
    case 'tab':
      return 'Write two spaces for each tab.';
    case 'repeated-key':
      return 'Keep one of the two.';
    case 'reserved-character':
    case 'unknown-anchor':
    case 'colon-in-text':
      return `Put the text in quotes: ${quote(cause.instead)}.`;
    case 'no-space-after-colon':
    case 'no-space-after-dash':
    case 'text-after-quote':
      return `Write ${quote(cause.instead)}.`;
    case 'no-key':
      return 'Write `key: value`, or indent the line if it continues the text above.';
    case 'unclosed-quote':
      return `Close it where the text ends: ${quote(cause.instead)}.`;
    case 'text-after-bracket':
      return `If all of it is one text, put it in quotes: ${quote(cause.instead)}.`;
    case 'unclosed-bracket':
      return `Write ${quote(cause.bracket === '[' ? ']' : '}')} after the last entry. Lines between brackets are indented.`;
    case 'stray-bracket':
      return 'Remove it, or put the text around it in quotes.';
    case 'missing-comma':
      return 'Write a comma between them, as in `[oven, flour]` or `{ id: oven, title: Oven }`; texts with commas need quotes.';
    case 'misaligned':
      return 'Give it exactly the indentation of the keys or items it belongs to.';
    case 'too-deep':
      return `Indent it like ${quote(cause.key)}; if it continues a text, put the whole text in quotes.`;
    case 'unknown-escape':
      return `Write ${quote(cause.instead)}.`;
    case 'tag':
      return `Leave the tag out; a text that begins with \`!\` needs quotes: ${quote(cause.instead)}.`;
    case 'second-document':
      return 'Remove this line, or give what follows a file of its own.';
    case 'control-character':
      return 'Delete it and type the text anew; it was probably pasted along.';
    case 'list-beside-key':
      return `Begin the list on the next line; if it is a text, put it in quotes: ${quote(cause.instead)}.`;
    case 'text-after-block-mark':
      return `Move the text to the next line and indent it; if the mark belongs to it, write ${quote(cause.instead)}.`;
    case 'other':
      return 'Mend the YAML here. Texts with `: `, ` #` or a leading `@`, `*`, `&` need quotes around them.';
  }
}
