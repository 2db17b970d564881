import type { Rule } from '../rule.ts';
import { counterfactual } from './counterfactual.ts';
import { humanError } from './human-error.ts';
import { judgement } from './judgement.ts';
import { person } from './person.ts';
import { rootCause } from './root-cause.ts';

export const languageRules: readonly Rule[] = [humanError, counterfactual, judgement, person, rootCause];
