import type { Span } from '../finding/position.ts';
import { mayHoldSecret } from './may-hold-secret.ts';
import { findPrivateKeys } from './private-key.ts';
import { findSecretUrls, type SecretUrl } from './secret-url.ts';
import { findKnownCredentials } from './secretlint.ts';
import { findTokens } from './token.ts';

/** Something that opens a door to whoever reads it. */
export type Secret =
  | { readonly is: 'private-key'; readonly span: Span }
  | { readonly is: 'credential'; readonly service: string; readonly span: Span }
  | ({ readonly is: 'url' } & SecretUrl);

/** Returns the secrets in a text, in order, none inside another. */
export function findSecrets(text: string): Secret[] {
  if (!mayHoldSecret(text)) return [];
  const known = (service: string, span: Span): Secret => ({ is: 'credential', service, span });
  // Where two see the same, the one that says more about it comes first.
  return apart([
    ...findPrivateKeys(text).map((span): Secret => ({ is: 'private-key', span })),
    ...findSecretUrls(text).map((secret): Secret => ({ is: 'url', ...secret })),
    ...findKnownCredentials(text).map(({ service, span }) => known(service, span)),
    ...findTokens(text).map(({ service, span }) => known(service, span)),
  ]);
}

function apart(secrets: readonly Secret[]): Secret[] {
  const ranked = secrets.map((secret, rank) => ({ secret, rank }));
  ranked.sort((a, b) => a.secret.span.start - b.secret.span.start || a.rank - b.rank);
  const kept: { readonly secret: Secret; readonly rank: number }[] = [];
  for (const next of ranked) {
    const last = kept.at(-1);
    if (last === undefined || last.secret.span.end <= next.secret.span.start) kept.push(next);
    else if (next.rank < last.rank) kept[kept.length - 1] = next;
  }
  return kept.map(({ secret }) => secret);
}
