/** Returns a text as code of Markdown. Longer fences hold texts with backticks (CommonMark 0.31, section 6.1). */
export function quote(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** Returns words as code, with commas between them. */
export function list(words: readonly string[]): string {
  return words.map(quote).join(', ');
}
