import type { Rule } from '../rule.ts';
import { finalOpen } from './final-open.ts';
import { postmortemLate } from './postmortem-late.ts';
import { postmortemMissing } from './postmortem-missing.ts';
import { resolvedWithoutTime } from './resolved-without-time.ts';
import { reviewBeforeEnd } from './review-before-end.ts';
import { reviewDate } from './review-date.ts';
import { roles } from './roles.ts';
import { unansweredFactor } from './unanswered-factor.ts';
import { updateCadence } from './update-cadence.ts';
import { waivedWithoutReason } from './waived-without-reason.ts';

export const policyRules: readonly Rule[] = [
  finalOpen,
  postmortemLate,
  postmortemMissing,
  resolvedWithoutTime,
  reviewBeforeEnd,
  reviewDate,
  roles,
  unansweredFactor,
  updateCadence,
  waivedWithoutReason,
];
