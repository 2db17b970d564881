import { internalDomainPattern } from '../../leak/internal-host.ts';
import type { Configuration } from '../../repository/configuration.ts';
import { rememberLast } from '../remember-last.ts';

/** What lookback.yml says about leaks, made ready once. */
export interface LeakPolicy {
  /** The ends of hosts that are internal. */
  readonly domains: RegExp;
  readonly isAllowed: (text: string) => boolean;
}

const standard = policyFrom({ internalDomains: [], allowed: [] });
const configured = rememberLast(({ leaks }: Configuration) => policyFrom(leaks));

/** Returns the policy; without a configuration the standard one: a secret is one all the same. */
export function leakPolicyOf(configuration: Configuration | undefined): LeakPolicy {
  return configuration === undefined ? standard : configured(configuration);
}

function policyFrom({ internalDomains, allowed }: Configuration['leaks']): LeakPolicy {
  const texts = allowed.map((text) => text.toLowerCase());
  const exact = new Set(texts);
  const ends = texts.filter((text) => text.startsWith('*')).map((text) => text.slice(1));
  return {
    domains: internalDomainPattern(internalDomains),
    isAllowed: (text) => {
      const found = text.toLowerCase();
      return exact.has(found) || ends.some((end) => found.endsWith(end));
    },
  };
}
