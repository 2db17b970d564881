/** Returns a text as one line of YAML that every reader takes for this text. */
export function quotedYaml(text: string): string {
  const doubled = JSON.stringify(text);
  // Single quotes spare the backslashes; they can hold anything but themselves and line ends.
  const spares = doubled !== `"${text}"` && !/['\p{Cc}]/u.test(text);
  return spares ? `'${text}'` : doubled;
}

/** Returns a text short enough for a message. */
export function clipped(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}

/** Returns a value as written without the comment behind it. */
export function withoutComment(value: string): string {
  const comment = value.search(/[ \t]#/);
  return comment === -1 ? value : value.slice(0, comment).trimEnd();
}
