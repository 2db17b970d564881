const longestShown = 4;

/** Returns the beginning of a text, too short to be of use, and a mask: all that is ever repeated of what leaked. */
export function masked(text: string): string {
  const shown = Math.min(longestShown, Math.floor(text.length / 4));
  return `${text.slice(0, shown)}…`;
}
