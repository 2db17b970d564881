/** Whether an anchor or alias may stand in the text. */
export function mayHoldAliases(source: string): boolean {
  return /(?:^|[\s[{,:-])[&*][^\s,[\]{}]/.test(source);
}

/** Counts brackets and the dashes of nested lists; block mappings cannot nest deeply within the size limit. */
export function nestsDeeperThan(source: string, limit: number): boolean {
  let depth = 0;
  let indentation = 0;
  for (const line of source.split('\n')) {
    const compact = /^(?:[ \t]*[-?:][ \t]+)+/.exec(line)?.[0] ?? '';
    if (compact.replaceAll(/[^-?:]/g, '').length > limit) return true;
    indentation = line.length - line.trimStart().length;
    if (indentation > limit * 8) return true;
    for (const character of line) {
      if (character === '[' || character === '{') depth += 1;
      else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
      if (depth > limit) return true;
    }
  }
  return false;
}
