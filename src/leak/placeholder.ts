const variable = /[$%<>{}*…[\]]|\.{3}/;
const words =
  /^(?:x+|y+|z+|0+|\.+|_+|-+|my|your|some|the|an?|example|sample|dummy|fake|test|changeme|change-me|placeholder|redacted|removed|hidden|masked|secret|pass|passwd|password|passphrase|user|username|token|key|apikey|todo|tbd|none|null|undefined|value|string|here|foo|bar)(?:[-_]?(?:here|secret|pass|password|token|key|value|user|name|example|goes|api|app))*\d{0,3}$/i;

/** Whether a text stands where a secret would, and is none: a variable, a word for it, one character over and over. */
export function isPlaceholder(text: string): boolean {
  return variable.test(text) || words.test(text) || /^(.)\1*$/su.test(text);
}
