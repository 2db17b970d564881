/** Words that chat programs and trackers use for all of us, or for none of us. As logins they belong to strangers. */
const words = new Set(
  'all here everyone everybody channel team anyone anybody someone somebody nobody none noone no-one tbd tbc tba todo unassigned unknown me us we owner oncall on-call na'.split(
    ' ',
  ),
);

/** Returns whether a handle, with or without its `@`, names everyone or no one. */
export function isNobody(handle: string): boolean {
  return words.has(handle.replace(/^@/, '').toLowerCase());
}
