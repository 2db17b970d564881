import type { Rule } from '../rule.ts';
import { empty } from './empty.ts';
import { missing } from './missing.ts';

export const sectionRules: readonly Rule[] = [empty, missing];
