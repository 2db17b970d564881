import type { Condition } from '../condition.ts';
import type { Outcome } from '../outcome.ts';
import type { FoundReviewDate } from '../review-date.ts';
import type { ResponseRole } from '../severity-rule.ts';
import type { Quote } from './listing.ts';

/** Who holds a role, in the plural. */
export const holders: Readonly<Record<ResponseRole, string>> = {
  commander: 'the commander',
  scribe: 'the scribe',
  communications: 'whoever held communications',
  experts: 'the experts',
};

/** What has to be so: `the date of the review meeting`. */
export function conditionWords(condition: Condition, quote: Quote): string {
  switch (condition.is) {
    case 'review-date':
      return 'the date of the review meeting';
    case 'roles-readable':
      return 'front matter that says who held which role';
    case 'role-team-known':
      return `the members of ${quote(condition.handle)}, of whom none may approve`;
    case 'code-owners-readable':
      return 'a CODEOWNERS file that names the owners';
  }
}

const foundDate: Readonly<Record<Exclude<FoundReviewDate, 'given'>, string>> = {
  missing: 'missing',
  'no-date': 'no date of the calendar',
  'in-the-future': 'in the future',
  'before-the-end': 'before the end of the incident',
};

/** How it stands: `2026-03-19`, `missing`, `2026-03-12, before the end of the incident`. */
export function conditionStateWords(
  condition: Condition,
  { met, found }: Pick<Outcome, 'met' | 'found'>,
  quote: Quote,
): string {
  if (condition.is !== 'review-date') return met ? 'known' : 'missing';
  const date = condition.reviewedOn === undefined ? [] : [quote(condition.reviewedOn)];
  const why = found === undefined || found === 'given' ? [] : [foundDate[found]];
  return [...date, ...why].join(', ');
}

/** What a push has to bring. */
export function pushWords(condition: Condition, { found }: Pick<Outcome, 'found'>, quote: Quote): string {
  if (condition.is !== 'review-date') {
    return `a push that repairs the front matter of ${conditionPath(condition, quote)}`;
  }
  const path = quote(condition.path);
  switch (found) {
    case 'in-the-future':
      return `the meeting has to be held first; then run this again, or set reviewed_on in ${path} to its date`;
    case 'before-the-end':
      return `a push that sets reviewed_on in ${path} to a date after ${quote(condition.end?.written ?? '')}, when the incident ended`;
    default:
      return `a push that sets reviewed_on in ${path} to the date of the meeting, or leaves the state at in_review`;
  }
}

function conditionPath(condition: Condition, quote: Quote): string {
  return 'path' in condition ? quote(condition.path) : 'the document';
}
