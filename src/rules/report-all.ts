import type { Report } from '../finding/report.ts';
import { indexReferences } from '../repository/references.ts';
import type { Draft, Repository } from '../repository/repository.ts';
import type { RuleContext } from './rule.ts';
import { rules } from './rules.ts';

/** Returns everything reading, the schema and the rules have to say, in no particular order. */
export function reportAll(repository: Repository): Report[] {
  const context: RuleContext = {
    repository,
    references: indexReferences(repository),
    configuration: repository.configuration,
  };
  return [...repository.reports, ...repository.drafts.flatMap((draft) => reportDraft(draft, context))];
}

function reportDraft(draft: Draft, context: RuleContext): Report[] {
  const own = draft.reports.map((report) => ({ ...report, file: draft.path }));
  if (draft.reading.values === undefined) return own;
  return [
    ...own,
    ...rules.flatMap((rule) => rule.check(draft, context)).map((report) => ({ ...report, file: draft.path })),
  ];
}
