const longest = 200;

/** Returns a destination short enough to be read in a message. */
export function clipped(written: string): string {
  return written.length <= longest ? written : `${written.slice(0, longest - 1)}…`;
}
