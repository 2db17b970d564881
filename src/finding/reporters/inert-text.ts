/** Seen by nobody, and no part of a name: what GitHub takes for a reference ends here. */
const breakCharacter = '\u200b';
/** The same where Markdown is rendered, visible to people who edit the text. */
const breakEntity = '&#8203;';

/** Turns the text around: it would be shown in another order than it is stored in. */
const directionControls = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const markdownCharacters = /[&<>\\`*_[\]~|$]/g;
const asEntity: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // A backslash would do neither in a table nor in a formula.
  '|': '&#124;',
  $: '&#36;',
};

/**
 * Returns one line of Markdown that GitHub shows as exactly this text and that does nothing: nobody is mentioned, nothing
 * is linked, closed, hidden or laid out. To be put behind something else on its line, so that it begins no block.
 *
 * Neither a backslash nor `&#64;` keeps GitHub from mentioning: it looks for names and numbers in the rendered text, from
 * which both have gone. Something has to stand between the sign and the name, and be rendered.
 */
export function inertMarkdown(text: string): string {
  return withBreaks(oneLine(text))
    .replace(markdownCharacters, (character) => asEntity[character] ?? `\\${character}`)
    .replaceAll(breakCharacter, breakEntity);
}

/** Returns the same for a title, which GitHub renders as plain text. May be empty. */
export function inertTitle(text: string): string {
  return withBreaks(oneLine(text));
}

/** Returns at most so many UTF-16 units, an ellipsis for what is missing, and no half of a character. */
export function clip(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  return `${text.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** `@name`, `#1`, `owner/repo#1`, `GH-1`, advisories, addresses, which refer without any sign, and `:emoji:`. */
const references = /[@#](?! )|(?:GH|CVE)-(?=\d)|GHSA-(?=[a-z\d])|:(?=\/\/|[a-z+-][\w+-]*:)|www(?=\.)/gi;

/** What GitHub may take for a commit, which needs seven digits. */
const commits = /(?<![a-z\d])[a-f\d]{7,}(?![a-z\d])/gi;

function withBreaks(text: string): string {
  return text
    .replace(references, (sign) => sign + breakCharacter)
    .replace(commits, (digits) => (digits.match(/.{1,6}/g) ?? []).join(breakCharacter));
}

function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(directionControls, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}
