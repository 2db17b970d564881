/** Returns where the line of an offset begins. */
export function lineStart(source: string, offset: number): number {
  return offset === 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1;
}

/** Returns where the line after the last character before `offset` begins. */
export function nextLine(source: string, offset: number): number {
  const end = source.indexOf('\n', Math.max(0, offset - 1));
  return end === -1 ? source.length : end + 1;
}

/** Returns the end of the line that ends before the line beginning at `next`, without its line end. */
export function endBefore(source: string, next: number): number {
  if (source[next - 1] !== '\n') return next;
  return source[next - 2] === '\r' ? next - 2 : next - 1;
}

/** Returns the line end in use where a line begins, or LF. */
export function lineEndAt(source: string, offset: number): '\n' | '\r\n' {
  const end = source.indexOf('\n', offset);
  return source[end - 1] === '\r' ? '\r\n' : '\n';
}

/** Returns the lines between two line starts, the lowest first, each with its line end. */
export function linesUpwards(source: string, from: number, to: number): string[] {
  return (source.slice(from, to).match(/[^\n]*\n/g) ?? []).reverse();
}

/** Whether a line of YAML holds a comment and nothing else. */
export function isComment(line: string): boolean {
  return /^[ \t]*#/.test(line);
}

/** Returns how many blanks a line begins with. */
export function indentOf(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}

/** Returns where the comment lines that begin at `next` and stand deeper than `depth` end: they belong to the entry above them. */
export function pastDeeperComments(source: string, next: number, depth: number): number {
  let at = next;
  while (at < source.length) {
    const following = nextLine(source, at + 1);
    const line = source.slice(at, following);
    if (!isComment(line) || indentOf(line) <= depth) break;
    at = following;
  }
  return at;
}
