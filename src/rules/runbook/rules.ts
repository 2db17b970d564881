import type { Rule } from '../rule.ts';
import { alertTaken } from './alert-taken.ts';
import { codeLanguage } from './code-language.ts';
import { empty } from './empty.ts';
import { futureReview } from './future-review.ts';
import { placeholder } from './placeholder.ts';
import { section } from './section.ts';
import { stale } from './stale.ts';

export const runbookRules: readonly Rule[] = [
  stale,
  futureReview,
  alertTaken,
  section,
  empty,
  codeLanguage,
  placeholder,
];
