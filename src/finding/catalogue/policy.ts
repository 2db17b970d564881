import type { Descriptions } from '../rule-description.ts';

/** Which promise about updates was not kept: the first one, that there is one, the next one, the one before the end. */
export type CadenceBreach = 'first' | 'none' | 'gap' | 'end';

export interface PolicyProblems {
  'policy/resolved-without-time': { readonly status: string };
  'policy/unanswered-factor': { readonly id: string };
  'policy/review-date': Record<never, never>;
  'policy/review-before-end': {
    readonly reviewedOn: string;
    readonly clock: 'resolved_at' | 'started_at';
    readonly clockText: string;
  };
  'policy/postmortem-missing': { readonly severity: string; readonly due?: string };
  'policy/postmortem-late': {
    readonly state: string;
    readonly severity: string;
    readonly withinDays: number;
    readonly due: string;
    readonly lateDays: number;
  };
  'policy/waived-without-reason': Record<never, never>;
  'policy/final-open': { readonly status: string };
  'policy/roles': { readonly role: string; readonly severity: string };
  'policy/update-cadence': {
    readonly breached: CadenceBreach;
    readonly severity: string;
    readonly length: string;
    readonly promised: string;
  };
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
  'policy/review-before-end': {
    level: 'warning',
    about: 'A postmortem is reviewed after the incident is over.',
    why: 'A review that seems to come first is a mistyped date, and makes the time to review negative.',
    message: ({ reviewedOn, clock, clockText }) =>
      `The review (${reviewedOn}) lies before \`${clock}\` (${clockText}).`,
    help: () => 'Mend the date of the review or the time of the incident.',
  },
  'policy/postmortem-missing': {
    level: 'warning',
    about: 'A resolved incident of a severity that requires a postmortem has one begun.',
    why: 'What people remember fades within days, and the logs follow.',
    message: ({ severity, due }) =>
      `A \`${severity}\` needs a postmortem, and none has been begun${due === undefined ? '' : `; it is due on ${due}`}.`,
    help: () =>
      'Add `postmortem: { state: draft, owner: "@login" }` and the sections to the body. Where another document covers it, add `in: <its id>`; where none will be written, `state: waived` with a `reason`.',
  },
  'policy/postmortem-late': {
    level: 'warning',
    about:
      'A required postmortem is final within the business days its severity allows. Weekends and holidays are those of `calendar` in lookback.yml; days end at midnight UTC.',
    why: 'A write-up that comes months later is written from other write-ups.',
    message: ({ state, severity, withinDays, due, lateDays }) =>
      `The postmortem is \`${state}\`. It was due to be final on ${due}, ${businessDays(withinDays)} after the end of a \`${severity}\`: that was ${businessDays(lateDays)} ago.`,
    help: ({ state }) =>
      state === 'in_review'
        ? 'Hold the review, then set `state: final` and `reviewed_on`. If the discussion is stuck, finish what is agreed and turn the rest into action items.'
        : 'Write what is known and set `state: in_review`; what nobody knows may stay open. Where none will be written, set `state: waived` with a `reason`.',
  },
  'policy/waived-without-reason': {
    level: 'error',
    about: 'A postmortem that is waived says why.',
    why: 'Who meets the next incident of the kind wants to know whether nothing was to be learned or nobody had time.',
    message: () => 'The postmortem is `waived`, and `reason` is missing.',
    help: () => 'Add `reason: …`, such as `reason: Same cause as 2026-03-14-cold-oven, no new lesson`.',
  },
  'policy/final-open': {
    level: 'error',
    about: 'A postmortem is final once its incident is resolved.',
    why: 'What is still going on can still teach; and the status page would go on counting.',
    message: ({ status }) => `The postmortem is \`final\`, and the incident is still \`${status}\`.`,
    help: () => 'Set `status: resolved` with `resolved_at`, or `postmortem.state: draft` until it is.',
  },
  'policy/roles': {
    level: 'warning',
    about: 'Someone held each role that the severity requires.',
    why: 'Where nobody led, everybody did; the record should say who to ask.',
    message: ({ role, severity }) =>
      `The severity \`${severity}\` asks for someone in the role \`${role}\`, and \`roles\` names nobody for it.`,
    help: ({ role }) =>
      `Add \`${role}: "@login"\` under \`roles\`: whoever did it, even if nobody was asked to; one person may hold several roles.`,
  },
  'policy/update-cadence': {
    level: 'warning',
    about:
      'Public updates come as often as the severity promises: the first within `first_update_within_minutes` of detection, the next within `update_every_minutes`, until the incident is resolved.',
    why: 'Silence is what users remember of an outage.',
    message: ({ breached, severity, length, promised }) => cadence[breached](severity, length, promised),
    help: ({ breached }) =>
      breached === 'none'
        ? 'Add what was published under `updates`. If nothing was, leave this as it is and say in the postmortem what kept people from it.'
        : 'If an update is missing here, add it. If none was published, say in the postmortem what kept people from it; a promise nobody can keep is changed in lookback.yml.',
  },
};

const cadence: Readonly<
  Record<CadenceBreach, (severity: string, length: string, promised: string) => string>
> = {
  first: (severity, length, promised) =>
    `The first update came ${length} after detection; a \`${severity}\` promises one within ${promised}.`,
  none: (severity, length, promised) =>
    `No update was published in ${length}; a \`${severity}\` promises the first within ${promised} of detection.`,
  gap: (severity, length, promised) =>
    `This update came ${length} after the one above it; a \`${severity}\` promises one every ${promised}.`,
  end: (severity, length, promised) =>
    `${length} of silence followed this update until the incident was resolved; a \`${severity}\` promises one every ${promised}.`,
};

function businessDays(number: number): string {
  return number === 1 ? '1 business day' : `${number} business days`;
}
