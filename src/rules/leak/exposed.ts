import type { Span } from '../../finding/position.ts';
import { findInternalAddresses, type InternalAddress } from '../../leak/address.ts';
import { type Contact, findContacts } from '../../leak/contact.ts';
import { masked } from '../../leak/mask.ts';
import type { Draft } from '../../repository/repository.ts';
import { textOf } from '../prose.ts';
import { rememberLast } from '../remember-last.ts';
import type { RuleContext } from '../rule.ts';
import { leakPolicyOf } from './allowed.ts';
import { secretsOf } from './secrets-of.ts';
import { shownOf, spansOfValues } from './shown-text.ts';

/** Something that everyone can read and that was meant for colleagues. */
export type Exposed = (Contact | InternalAddress) & { readonly text: string };

/** What is not shown to everyone holds nothing of the kind. */
export interface ExposedIn {
  /** In a document that is public as a whole. */
  readonly all: readonly Exposed[];
  /** In a value that is shown although the document is not. */
  readonly values: readonly Exposed[];
}

const none: ExposedIn = { all: [], values: [] };

/** Returns what of a document is exposed; looked for once for all rules. */
export const exposedIn = rememberLast(lookThrough);

function lookThrough(draft: Draft, context: RuleContext): ExposedIn {
  const shown = shownOf(draft);
  if (shown.length === 0) return none;
  const found = foundIn(draft, context);
  if (shown === 'all') return { ...none, all: found };
  if (found.length === 0) return none;
  const values = spansOfValues(draft, shown);
  return { ...none, values: found.filter(({ span }) => values.some((value) => touch(value, span))) };
}

function foundIn(draft: Draft, { configuration }: RuleContext): Exposed[] {
  const text = textOf(draft);
  const { domains, isAllowed } = leakPolicyOf(configuration);
  const found = [...findInternalAddresses(text, domains), ...findContacts(text)].filter(
    ({ span }) => !isAllowed(text.slice(span.start, span.end)),
  );
  if (found.length === 0) return [];
  const secrets = secretsOf(draft, configuration);
  return found
    .filter(({ span }) => !secrets.some((secret) => touch(secret.span, span)))
    .map((one) => ({ ...one, text: masked(text.slice(one.span.start, one.span.end)) }));
}

function touch(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
