import type { Descriptions } from '../rule-description.ts';

export type ReferenceTarget =
  | 'service'
  | 'team'
  | 'runbook'
  | 'incident'
  | 'severity'
  | 'factor'
  | 'factor category'
  | 'rule';

export interface ReferenceProblems {
  'reference/unknown': {
    readonly target: ReferenceTarget;
    readonly id: string;
    readonly suggestion?: string;
    /** Everything the name could be, where that is a short list. */
    readonly known?: readonly string[];
  };
  'reference/renamed': { readonly target: ReferenceTarget; readonly id: string; readonly current: string };
  'reference/itself': { readonly id: string };
  'reference/handle': { readonly handle: string; readonly suggestion: string };
  'reference/cycle': { readonly services: readonly string[] };
  'reference/write-up': {
    readonly id: string;
    readonly because:
      | { readonly is: 'elsewhere'; readonly in: string }
      | { readonly is: 'missing' | 'waived' }
      | { readonly is: 'unfinished'; readonly state: string };
  };
}

export const references: Descriptions<ReferenceProblems> = {
  'reference/unknown': {
    level: 'error',
    about:
      'What a document names exists: services, teams, runbooks, incidents, severities, factors, categories.',
    why: 'A name that leads nowhere drops the document out of the lists where people look for it.',
    message: ({ target, id, suggestion }) =>
      `There is no ${target} \`${id}\`${suggestion === undefined ? '.' : `; did you mean \`${suggestion}\`?`}`,
    help: ({ target, known }) =>
      known === undefined
        ? whereDefined[target]
        : `Write one of ${known.map((id) => `\`${id}\``).join(', ')}. ${whereDefined[target]}`,
  },
  'reference/renamed': {
    level: 'warning',
    about: 'References use the current id, not an alias.',
    why: 'Aliases keep old links alive; new text is easier to search when one name is used.',
    message: ({ target, id, current }) => `The ${target} \`${id}\` is called \`${current}\` now.`,
    help: ({ current }) => `Write \`${current}\`.`,
  },
  'reference/itself': {
    level: 'error',
    about: 'A document does not refer to itself.',
    why: 'It is a slip: another document was meant.',
    message: ({ id }) => `\`${id}\` is this document itself.`,
    help: () => 'Name the other document, or remove the entry.',
  },
  'reference/handle': {
    level: 'warning',
    about: 'A handle that looks like one of a configured team or member is that handle.',
    why: 'GitHub ignores a handle with a typo: nobody is assigned, asked or told.',
    message: ({ handle, suggestion }) =>
      handle.toLowerCase() === suggestion.toLowerCase()
        ? `\`${handle}\` is \`${suggestion}\` in lookback.yml.`
        : `There is no ${handle.includes('/') ? 'team' : 'member'} \`${handle}\`; did you mean \`${suggestion}\`?`,
    help: ({ suggestion }) =>
      `Write \`"${suggestion}"\`. Handles are listed under \`teams\` in lookback.yml: one that is right belongs there.`,
  },
  'reference/cycle': {
    level: 'info',
    about: 'Services do not depend on each other in a circle.',
    why: 'None of them can be started first: after an outage of all of them, the circle has to be broken by hand.',
    message: ({ services }) =>
      `These services need each other: ${services.map((id) => `\`${id}\``).join(' → ')}.`,
    help: () =>
      'Remove the dependency that is not one, or write into a runbook how to start with a part of the circle missing.',
  },
  'reference/write-up': {
    level: 'error',
    about: 'Where `postmortem.in` names another incident, its document holds the write-up.',
    why: 'The document passes for written up, and its sections are not asked for; they have to be somewhere.',
    message: ({ id, because }) => {
      if (because.is === 'elsewhere') return `The write-up of \`${id}\` is itself in \`${because.in}\`.`;
      if (because.is === 'unfinished')
        return `The write-up in \`${id}\` is not final but \`${because.state}\`, and this one says \`final\`.`;
      return because.is === 'waived'
        ? `The write-up of \`${id}\` was waived, so it cannot cover this incident.`
        : `There is no write-up in \`${id}\`.`;
    },
    help: ({ because }) => {
      if (because.is === 'elsewhere') return `Write \`in: ${because.in}\`.`;
      return because.is === 'unfinished'
        ? `Write \`state: ${because.state}\` here too, until the other is final.`
        : 'Name the incident whose document holds the write-up, or write it here and remove `in`.';
    },
  },
};

const whereDefined: Readonly<Record<ReferenceTarget, string>> = {
  service: 'Services are the files of services/: use the name of one without `.yml`, or add it.',
  team: 'Teams are the keys of `teams` in lookback.yml: use one of them, or add it.',
  runbook: 'Runbooks are the files of runbooks/: use the name of one without `.md`, or add it.',
  incident: 'Incidents are the files of incidents/<year>/: use the name of one without `.md`.',
  severity: 'Severities are the keys of `severities` in lookback.yml.',
  factor: 'Factors are listed under `factors` in this document: use the id of one, or add it.',
  rule: 'The rules are listed in docs/rules.md.',
  'factor category': 'Categories are the keys of `taxonomy.factor_categories` in lookback.yml.',
};
