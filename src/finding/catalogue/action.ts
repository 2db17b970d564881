import type { Descriptions } from '../rule-description.ts';
import {
  betterOutcomes,
  betterTitles,
  type OutcomeFault,
  outcomeFaults,
  type TitleFault,
  titleFaults,
} from './action-words.ts';

export type ActionField = 'owner' | 'due' | 'kind' | 'done_when' | 'factors';

/** Its id, or its place in the list from 1 where it has none. */
export type ActionName = string | number;

export interface ActionProblems {
  'action/incomplete': { readonly id: ActionName; readonly field: ActionField };
  'action/due-before-incident': { readonly due: string; readonly startedOn: string };
  'action/unexplained': { readonly id: ActionName };
  'action/specific': { readonly title: string; readonly fault: TitleFault; readonly about: string };
  'action/measurable': { readonly outcome: string; readonly fault: OutcomeFault };
  'action/assignable': { readonly owner: string };
  'action/due-too-late': {
    readonly due: string;
    readonly lastDay: string;
    readonly withinDays: number;
    readonly severity: string;
    readonly clock: 'resolved_at' | 'started_at';
  };
  'action/done-without-evidence': { readonly id: ActionName };
  'action/overdue': { readonly id: ActionName; readonly due: string };
  'action/risk-review-due': { readonly factor: string; readonly reviewOn: string };
}

export const actions: Descriptions<ActionProblems> = {
  'action/incomplete': {
    level: 'error',
    about: 'An action item has an owner, a due date, a kind, a `done_when`, and the factors it answers.',
    why: 'An item without one of these is the one that is never done, or never known to be done.',
    message: ({ id, field }) => `${actionItem(id)} has no \`${field}\`.`,
    help: ({ field }) => howToComplete[field],
  },
  'action/due-before-incident': {
    level: 'error',
    about: 'An action item is due after the incident it follows from began.',
    why: 'It is most often a mistyped year, and the item would be overdue from its first day.',
    message: ({ due, startedOn }) => `This is due on ${due}, before the incident began on ${startedOn}.`,
    help: () => 'Mend the date.',
  },
  'action/unexplained': {
    level: 'error',
    about: 'An action item that will not be done says why.',
    why: 'The next incident asks the same question; the answer must still be there.',
    message: ({ id }) => `${actionItem(id)} will not be done, and does not say why.`,
    help: () => 'Add `reason: …`, and consider listing the factor under `accepted_risks`.',
  },
  'action/specific': {
    level: 'warning',
    about: 'The title of an action item begins with what someone will do, and names what they do it to.',
    why: 'It becomes the title of an issue, read weeks later by someone who was not there.',
    message: ({ title, fault }) => titleFaults[fault](title),
    help: ({ title, fault, about }) => betterTitles[fault](title, about),
  },
  'action/measurable': {
    level: 'warning',
    about: '`done_when` states an outcome that someone else could observe.',
    why: 'An item that is done when its owner feels so is closed early or never.',
    message: ({ outcome, fault }) => outcomeFaults[fault](outcome),
    help: ({ fault }) => betterOutcomes[fault],
  },
  'action/assignable': {
    level: 'error',
    about: 'An action item is owned by one person or one team.',
    why: 'What everyone owns, no one does; and on GitHub such a word is the login of a stranger.',
    message: ({ owner }) => `\`${owner}\` is not one person or team.`,
    help: () =>
      'Write the login of whoever sees it through, or the handle of a team: `owner: "@organisation/team"`.',
  },
  'action/due-too-late': {
    level: 'warning',
    about:
      'An open action item is due within the business days that `actions_within_days` of its severity gives, counted from the end of the incident, or from its beginning where the end is not known.',
    why: 'What is planned for much later is planned for after the next incident.',
    message: ({ due, lastDay, withinDays, severity, clock }) =>
      `This is due on ${due}; a \`${severity}\` gives ${businessDays(withinDays)} from \`${clock}\`, until ${lastDay}.`,
    help: ({ lastDay }) =>
      `Bring it forward to ${lastDay}, or split off the part that can be done by then and accept the rest as a risk.`,
  },
  'action/done-without-evidence': {
    level: 'warning',
    about: 'An action item that is done says when, or links to what shows it.',
    why: 'When the factor comes back, the first question is whether its answer was ever there.',
    message: ({ id }) => `${actionItem(id)} is done, and shows neither when nor by what.`,
    help: () => 'Add `done_on:` with the date, or `evidence: ["https://…"]` with a link to the change.',
  },
  'action/overdue': {
    level: 'info',
    about: 'Open action items are not past their due date. Days end at midnight UTC.',
    why: 'The report counts it as overdue; nothing is blocked by it.',
    message: ({ id, due }) => `${actionItem(id)} was due on ${due} and is still open.`,
    help: () =>
      'Finish it and set `status: done`, agree on another date, or set `status: wont_do` with a `reason`.',
  },
  'action/risk-review-due': {
    level: 'warning',
    about: 'An accepted risk is looked at again on the day it says. Days end at midnight UTC.',
    why: 'A risk is accepted for a time; after it, nobody has accepted it.',
    message: ({ factor, reviewOn }) =>
      `The accepted risk of \`${factor}\` was to be looked at again on ${reviewOn}.`,
    help: () =>
      'Look at it again: move `review_on`, or answer the factor with an action item and remove the accepted risk.',
  },
};

function actionItem(name: ActionName): string {
  return typeof name === 'number' ? `Action item ${name} of the list` : `The action item \`${name}\``;
}

function businessDays(number: number): string {
  return number === 1 ? '1 business day' : `${number} business days`;
}

const howToComplete: Readonly<Record<ActionField, string>> = {
  owner: 'Add `owner: "@login"` or `owner: "@organisation/team"`: one person or team that sees it through.',
  due: 'Add `due: 2026-04-10`, the day by which it is done.',
  kind: 'Add `kind:` with one of `prevent`, `detect`, `mitigate`, `process`.',
  done_when: 'Add `done_when: …`, the outcome anyone could observe that shows it is done.',
  factors: 'Add `factors: [id]` with the ids of the contributing factors it answers.',
};
