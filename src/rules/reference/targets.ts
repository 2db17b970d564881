import type { ReferenceTarget } from '../../finding/catalogue/reference.ts';
import { codes } from '../../finding/catalogue.ts';
import { type Draft, isDraftOf } from '../../repository/repository.ts';
import { isPartlyLost } from '../lost.ts';
import type { RuleContext } from '../rule.ts';

/** What a kind of reference can lead to, seen from one document. */
export interface Targets {
  /** The current id for what was written; undefined where nothing has it. */
  readonly current: (id: string) => string | undefined;
  readonly ids: () => readonly string[];
}

const documentKinds = { service: 'service', runbook: 'runbook', incident: 'incident' } as const;

/** Returns undefined where nothing can be said, because the list itself is missing or broken. */
export function targetsOf(target: ReferenceTarget, draft: Draft, context: RuleContext): Targets | undefined {
  const { configuration, references } = context;
  switch (target) {
    case 'service':
    case 'runbook':
    case 'incident': {
      const kind = documentKinds[target];
      return { current: (id) => references.current(kind, id), ids: () => references.ids(kind) };
    }
    case 'severity':
      return configuration && among(configuration.severities.map(({ id }) => id));
    case 'team':
      return teams(draft, context);
    case 'factor category':
      return configuration && among(Object.keys(configuration.factorCategories));
    case 'rule':
      return among(codes);
    case 'factor':
      return isDraftOf(draft, 'incident') && !isPartlyLost(draft, '/factors')
        ? among(factorIds(draft))
        : undefined;
  }
}

/** Inside lookback.yml the teams are those of the very file, even while something else in it is broken. */
function teams(draft: Draft, { configuration }: RuleContext): Targets | undefined {
  if (isDraftOf(draft, 'config')) return among(Object.keys(draft.sound.teams ?? {}));
  return configuration && among(configuration.teams.map(({ id }) => id));
}

function factorIds({ sound }: Draft<'incident'>): string[] {
  return (sound.factors ?? []).flatMap((factor) => (factor?.id === undefined ? [] : [factor.id]));
}

function among(ids: readonly string[]): Targets {
  return { current: (id) => (ids.includes(id) ? id : undefined), ids: () => ids };
}
