import type { Report } from '../finding/report.ts';
import { indexReferences } from '../repository/references.ts';
import type { Draft, Repository } from '../repository/repository.ts';
import type { Instant } from '../time/instant.ts';
import type { RuleContext } from './rule.ts';
import { rules } from './rules.ts';

/** Returns everything reading, the schema and the rules have to say about the files that are asked for, in no particular order. */
export function reportAll(
  repository: Repository,
  now: Instant,
  isAskedFor: (file: string) => boolean,
): Report[] {
  const context: RuleContext = {
    repository,
    references: indexReferences(repository),
    configuration: repository.soundConfiguration,
    now,
  };
  return [
    ...repository.reports.filter(({ file }) => isAskedFor(file)),
    ...[...repository.drafts, ...repository.strays].flatMap((draft) =>
      isAskedFor(draft.path) ? reportDraft(draft, context) : [],
    ),
  ];
}

function reportDraft(draft: Draft, context: RuleContext): Report[] {
  const own = draft.reports.map((report) => ({ ...report, file: draft.path }));
  if (draft.reading.values === undefined) return own;
  return [
    ...own,
    ...rules.flatMap((rule) => rule.check(draft, context)).map((report) => ({ ...report, file: draft.path })),
  ];
}
