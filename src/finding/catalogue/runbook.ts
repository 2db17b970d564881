import type { Descriptions } from '../rule-description.ts';

export interface RunbookProblems {
  'runbook/stale': { readonly reviewedOn: string; readonly holdsUntil: string };
  'runbook/future-review': { readonly reviewedOn: string };
  'runbook/alert-taken': { readonly alert: string; readonly otherFile: string };
  'runbook/section': { readonly title: string; readonly suggestion?: string };
  'runbook/empty': { readonly title?: string };
  'runbook/code-language': Record<never, never>;
  'runbook/placeholder': { readonly placeholder: string };
}

export const runbooks: Descriptions<RunbookProblems> = {
  'runbook/stale': {
    level: 'warning',
    about: 'A runbook has been reviewed as often as it says.',
    why: 'Systems change under their runbooks. The moment to find out is not the next incident.',
    message: ({ reviewedOn, holdsUntil }) =>
      `The review of ${reviewedOn} held until ${holdsUntil}; this runbook has been stale since.`,
    help: () =>
      'Follow it once, in a rehearsal or with the system beside it, mend what no longer fits, and set `reviewed_on` to that day.',
  },
  'runbook/future-review': {
    level: 'error',
    about: 'The last review of a runbook lies in the past.',
    why: 'A review that has yet to come keeps the runbook looking fresh for as long as the typo is wide.',
    message: ({ reviewedOn }) => `${reviewedOn} is still to come: nobody can have reviewed it then.`,
    help: () => 'Write the day of the last review. When the next one is due follows from `review_every`.',
  },
  'runbook/alert-taken': {
    level: 'warning',
    about: 'An alert leads to one runbook.',
    why: 'Who is paged has seconds to choose, and two pages with the same promise soon say different things.',
    message: ({ alert, otherFile }) => `The alert \`${alert}\` leads to \`${otherFile}\` already.`,
    help: () => 'Leave it in the runbook to begin with, and link from there to the other.',
  },
  'runbook/section': {
    level: 'warning',
    about: 'A runbook has the sections that `runbooks.sections` in lookback.yml asks for.',
    why: 'Who opens it at night looks for the steps where they always are.',
    message: ({ title, suggestion }) =>
      suggestion === undefined
        ? `The section \`## ${title}\` is missing.`
        : `The section \`## ${title}\` is missing; is it the one called \`## ${suggestion}\`?`,
    help: ({ title, suggestion }) =>
      `${suggestion === undefined ? `Add \`## ${title}\`, even if it only says why there is nothing to say` : `Rename it to \`## ${title}\``}. The list of sections is \`runbooks.sections\` in lookback.yml.`,
  },
  'runbook/empty': {
    level: 'warning',
    about: 'A runbook, and each of its sections, says something.',
    why: 'A page that exists looks like help. Whoever is paged opens it, and loses the minute it takes to see that there is none.',
    message: ({ title }) =>
      title === undefined ? 'This runbook has no text yet.' : `The section \`${title}\` has no text yet.`,
    help: ({ title }) =>
      title === undefined
        ? 'Write at least what to look at first, and whom to call. Three lines are a runbook.'
        : 'Write it, if only one sentence, or remove the heading.',
  },
  'runbook/code-language': {
    level: 'info',
    about: 'A fenced block of code names its language.',
    why: 'The site colours and announces it by that name, and a reader sees at a glance what is typed and what is output.',
    message: () => 'This code names no language.',
    help: () => 'Write it right after the fence: `sh` for commands, `text` for output.',
  },
  'runbook/placeholder': {
    level: 'warning',
    about: 'What has to be filled into a command is explained in the runbook.',
    why: 'At night, in a shell, a placeholder that nobody explained is a guess; an unset variable is an empty word, and the command runs with it.',
    message: ({ placeholder }) => `The runbook does not say what to put in the place of \`${placeholder}\`.`,
    help: ({ placeholder }) =>
      `Say near the command what \`${placeholder}\` stands for and where to find it, such as in the labels of the alert.`,
  },
};
