import type { Descriptions } from '../rule-description.ts';

export type ActionField = 'owner' | 'due' | 'kind' | 'done_when' | 'factors';

export interface ActionProblems {
  'action/incomplete': { readonly id: string; readonly field: ActionField };
  'action/due-before-incident': { readonly due: string; readonly startedOn: string };
  'action/unexplained': { readonly id: string };
}

export const actions: Descriptions<ActionProblems> = {
  'action/incomplete': {
    level: 'error',
    about: 'An action item has an owner, a due date, a kind, a `done_when`, and the factors it answers.',
    why: 'An item without one of these is the one that is never done, or never known to be done.',
    message: ({ id, field }) => `The action item \`${id}\` has no \`${field}\`.`,
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
    message: ({ id }) => `The action item \`${id}\` will not be done, and does not say why.`,
    help: () => 'Add `reason: …`, and consider listing the factor under `accepted_risks`.',
  },
};

const howToComplete: Readonly<Record<ActionField, string>> = {
  owner: 'Add `owner: "@login"` or `owner: "@organisation/team"`: one person or team that sees it through.',
  due: 'Add `due: 2026-04-10`, the day by which it is done.',
  kind: 'Add `kind:` with one of `prevent`, `detect`, `mitigate`, `process`.',
  done_when: 'Add `done_when: …`, the outcome anyone could observe that shows it is done.',
  factors: 'Add `factors: [id]` with the ids of the contributing factors it answers.',
};
