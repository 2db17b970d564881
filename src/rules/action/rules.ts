import type { Rule } from '../rule.ts';
import { assignable } from './assignable.ts';
import { doneWithoutEvidence } from './done-without-evidence.ts';
import { dueBeforeIncident } from './due-before-incident.ts';
import { dueTooLate } from './due-too-late.ts';
import { incomplete } from './incomplete.ts';
import { measurable } from './measurable.ts';
import { overdue } from './overdue.ts';
import { riskReviewDue } from './risk-review-due.ts';
import { specific } from './specific.ts';
import { unexplained } from './unexplained.ts';

export const actionRules: readonly Rule[] = [
  assignable,
  doneWithoutEvidence,
  dueBeforeIncident,
  dueTooLate,
  incomplete,
  measurable,
  overdue,
  riskReviewDue,
  specific,
  unexplained,
];
