import type { Rule } from '../rule.ts';
import { credential } from './credential.ts';
import { privateKey } from './private-key.ts';
import { publicAddress } from './public-address.ts';
import { publicContact } from './public-contact.ts';
import { secretUrl } from './secret-url.ts';
import { statusAddress } from './status-address.ts';
import { statusContact } from './status-contact.ts';

export const leakRules: readonly Rule[] = [
  credential,
  privateKey,
  secretUrl,
  statusAddress,
  publicAddress,
  statusContact,
  publicContact,
];
