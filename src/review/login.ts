/**
 * Returns what two spellings of one login have in common. GitHub compares ASCII letters without regard to case and has no
 * others; a general lower-casing would make the Kelvin sign a `k`, and a look-alike somebody else.
 */
export function loginKey(login: string): string {
  return login.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Returns whether a text can be the login of an account: what holds a character that only looks like a letter is nobody's. */
export function isLogin(text: string): boolean {
  return /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9_])?(?:\[bot\])?$/.test(text);
}
