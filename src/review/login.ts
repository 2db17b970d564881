/**
 * Returns what two spellings of one login have in common. GitHub compares ASCII letters without regard to case and has no
 * others; a general lower-casing would make the Kelvin sign a `k`, and a look-alike somebody else.
 */
export function loginKey(login: string): string {
  return login.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}
