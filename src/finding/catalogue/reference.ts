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
  };
  'reference/renamed': { readonly target: ReferenceTarget; readonly id: string; readonly current: string };
  'reference/itself': { readonly id: string };
}

export const references: Descriptions<ReferenceProblems> = {
  'reference/unknown': {
    level: 'error',
    about:
      'What a document names exists: services, teams, runbooks, incidents, severities, factors, categories.',
    why: 'A name that leads nowhere drops the document out of the lists where people look for it.',
    message: ({ target, id, suggestion }) =>
      `There is no ${target} \`${id}\`${suggestion === undefined ? '.' : `; did you mean \`${suggestion}\`?`}`,
    help: ({ target }) => whereDefined[target],
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
