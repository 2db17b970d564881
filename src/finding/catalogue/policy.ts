import type { Descriptions } from '../rule-description.ts';

export interface PolicyProblems {
  'policy/resolved-without-time': { readonly status: string };
  'policy/unanswered-factor': { readonly id: string };
  'policy/review-date': Record<never, never>;
}

export const policy: Descriptions<PolicyProblems> = {
  'policy/resolved-without-time': {
    level: 'error',
    about: 'A resolved incident says when it was resolved, and only a resolved one does.',
    why: 'The clock of an incident without its end keeps ticking on every page.',
    message: ({ status }) =>
      status === 'resolved'
        ? 'The status is `resolved`, and `resolved_at` is missing.'
        : `\`resolved_at\` is given, and the status is \`${status}\`.`,
    help: ({ status }) =>
      status === 'resolved'
        ? 'Add `resolved_at`; write `unknown` if nobody knows.'
        : 'Set `status: resolved`, or remove `resolved_at`.',
  },
  'policy/unanswered-factor': {
    level: 'warning',
    about: 'Each factor of a final postmortem is answered by an action item or by an accepted risk.',
    why: 'A factor that nobody answers is how an outage comes back.',
    message: ({ id }) => `No action item answers the factor \`${id}\`, and its risk is not accepted.`,
    help: ({ id }) => `Name \`${id}\` under \`factors\` of an action item, or add it to \`accepted_risks\`.`,
  },
  'policy/review-date': {
    level: 'error',
    about: 'A final postmortem says when it was reviewed.',
    why: 'A review that happened has a date.',
    message: () => 'The postmortem is `final`, and `reviewed_on` is missing.',
    help: () => 'Add `reviewed_on` with the date of the review meeting.',
  },
};
