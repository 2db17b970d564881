import type { Finding } from './finding.ts';
import { type Hide, hidden, hiderOf } from './hide-secrets.ts';

/** Shorter ones are hidden at their places only: `oven` as a password would take the ovens out of the whole document. */
const shortestAnywhere = 8;
/** Of a secret of several lines each of these is one by itself; shorter ones are common to many. */
const shortestLine = 16;

/**
 * Returns a text of the same lines and columns in which secrets are hidden, at their places and wherever else they stand: for
 * whatever shows lines of it.
 */
export function withoutSecrets(text: string, findings: readonly Finding[]): string {
  const places = placesOfSecrets(text, findings);
  if (places.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of places) {
    const from = Math.max(at, start);
    const to = Math.max(from, end);
    parts.push(text.slice(at, from), text.slice(from, to).replaceAll(/[^\r\n]/g, hidden));
    at = to;
  }
  parts.push(text.slice(at));
  const long = secretLines(text, places).filter(({ length }) => length >= shortestAnywhere);
  return hiderOf(long)(parts.join(''));
}

/** Returns findings none of which repeats a secret that another of them points at, in its message, its help or its pointer. */
export function hideSecretsIn(
  findings: readonly Finding[],
  textOf: (file: string) => string,
): readonly Finding[] {
  const secrets = Map.groupBy(
    findings.filter(({ secret }) => secret === true),
    ({ file }) => file,
  );
  if (secrets.size === 0) return findings;
  const hiders = new Map<string, Hide>();
  for (const [file, own] of secrets) {
    const text = textOf(file);
    hiders.set(file, hiderOf(secretLines(text, placesOfSecrets(text, own))));
  }
  return findings.map((finding) => {
    const hide = hiders.get(finding.file);
    return hide === undefined || finding.secret === true ? finding : hiddenIn(finding, hide);
  });
}

function hiddenIn(finding: Finding, hide: Hide): Finding {
  const { message, help, pointer } = finding;
  return {
    ...finding,
    message: hide(message),
    help: hide(help),
    ...(pointer === undefined ? {} : { pointer: pointer.split('/').map(hideInToken(hide)).join('/') }),
  };
}

/** Keys stand in a JSON pointer with other words for `~` and `/` (RFC 6901). */
function hideInToken(hide: Hide): (token: string) => string {
  return (token) =>
    hide(token.replaceAll('~1', '/').replaceAll('~0', '~')).replaceAll('~', '~0').replaceAll('/', '~1');
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function placesOfSecrets(text: string, findings: readonly Finding[]): Place[] {
  const secrets = findings.filter(({ secret }) => secret === true);
  if (secrets.length === 0) return [];
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const offset = ({ line, column }: Finding['start']) => (starts[line - 1] ?? text.length) + column - 1;
  return secrets
    .map(({ start, end }) => ({ start: offset(start), end: offset(end) }))
    .sort((a, b) => a.start - b.start);
}

function secretLines(text: string, places: readonly Place[]): string[] {
  return places.flatMap(({ start, end }) => {
    const secret = text.slice(start, end);
    if (!secret.includes('\n')) return [secret];
    return secret
      .split('\n')
      .map((line) => line.trim())
      .filter(({ length }) => length >= shortestLine);
  });
}
