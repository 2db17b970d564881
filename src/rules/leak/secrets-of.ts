import { findSecrets, type Secret } from '../../leak/secret.ts';
import type { Configuration } from '../../repository/configuration.ts';
import type { Draft } from '../../repository/repository.ts';
import { textOf } from '../prose.ts';
import { rememberLast } from '../remember-last.ts';
import { leakPolicyOf } from './allowed.ts';

/** Returns the secrets of a document that the configuration does not allow; looked for once for all rules. */
export const secretsOf = rememberLast(
  (draft: Draft, configuration: Configuration | undefined): readonly Secret[] => {
    const text = textOf(draft);
    const { isAllowed } = leakPolicyOf(configuration);
    return findSecrets(text).filter(({ span }) => !isAllowed(text.slice(span.start, span.end)));
  },
);
