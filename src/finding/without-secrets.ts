import type { Finding } from './finding.ts';

const hidden = '•';

/** Returns a text of the same lines and columns in which the places of secrets are hidden: for whatever shows lines of it. */
export function withoutSecrets(text: string, findings: readonly Finding[]): string {
  const secrets = findings.filter(({ secret }) => secret === true);
  if (secrets.length === 0) return text;
  const lines = text.split('\n');
  for (const { start, end } of secrets) {
    for (let number = start.line; number <= end.line; number += 1) {
      const line = lines[number - 1] ?? '';
      const from = number === start.line ? start.column - 1 : 0;
      const to = number === end.line ? end.column - 1 : line.length;
      lines[number - 1] =
        line.slice(0, from) + line.slice(from, to).replaceAll(/[^\r]/g, hidden) + line.slice(to);
    }
  }
  return lines.join('\n');
}

/** Returns findings none of which repeats a secret that another of them points at, in its message or its help. */
export function hideSecretsIn(
  findings: readonly Finding[],
  textOf: (file: string) => string,
): readonly Finding[] {
  const secrets = new Map<string, string[]>();
  for (const finding of findings) {
    if (finding.secret !== true || finding.start.line !== finding.end.line) continue;
    const line = textOf(finding.file).split('\n')[finding.start.line - 1] ?? '';
    const secret = line.slice(finding.start.column - 1, finding.end.column - 1);
    if (secret !== '') secrets.set(finding.file, [...(secrets.get(finding.file) ?? []), secret]);
  }
  if (secrets.size === 0) return findings;
  return findings.map((finding) => {
    const own = secrets.get(finding.file);
    if (own === undefined || finding.secret === true) return finding;
    const hide = (text: string) =>
      own.reduce((shown, secret) => shown.replaceAll(secret, hidden.repeat(secret.length)), text);
    return { ...finding, message: hide(finding.message), help: hide(finding.help) };
  });
}
