import { internalDomainPattern } from '../../leak/internal-host.ts';
import type { Configuration } from '../../repository/configuration.ts';

/** What lookback.yml says about leaks, made ready once. */
export interface LeakPolicy {
  /** The ends of hosts that are internal. */
  readonly domains: RegExp;
  readonly isAllowed: (text: string) => boolean;
}

const policies = new WeakMap<Configuration, LeakPolicy>();
const standard = policyFrom({ internalDomains: [], allowed: [] });

/** Returns the policy; without a configuration the standard one: a secret is one all the same. */
export function leakPolicyOf(configuration: Configuration | undefined): LeakPolicy {
  if (configuration === undefined) return standard;
  const before = policies.get(configuration);
  if (before !== undefined) return before;
  const made = policyFrom(configuration.leaks);
  policies.set(configuration, made);
  return made;
}

function policyFrom({ internalDomains, allowed }: Configuration['leaks']): LeakPolicy {
  const texts = allowed.map((text) => text.toLowerCase());
  const exact = new Set(texts);
  const ends = texts.flatMap((text) => (text.startsWith('*') ? [text.slice(1)] : []));
  return {
    domains: internalDomainPattern(internalDomains),
    isAllowed: (text) => {
      const found = text.toLowerCase();
      return exact.has(found) || ends.some((end) => found.endsWith(end));
    },
  };
}
