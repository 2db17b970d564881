import type { Rule } from '../rule.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateItem } from './duplicate-item.ts';

export const identityRules: readonly Rule[] = [duplicateId, duplicateItem];
