import type { Rule } from '../rule.ts';
import { commentInText } from './comment-in-text.ts';

export const frontMatterRules: readonly Rule[] = [commentInText];
