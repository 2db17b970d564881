import type { RunbookDocument } from '../../repository/repository.ts';
import { freshnessOf } from '../../runbook/freshness.ts';
import type { Instant } from '../../time/instant.ts';
import { bodyOf } from './body-source.ts';
import type { InternalRunbook, PublicRunbook, RunbookFields } from './runbook-view.ts';
import { referencesTo, type Visible } from './visible.ts';

/** Returns a runbook without its owner: people and teams stay inside. */
export function publicRunbook(document: RunbookDocument, visible: Visible, now: Instant): PublicRunbook {
  return { ...runbookFields(document, visible, now), disclosed: 'procedure' };
}

/** Returns everything about a runbook. */
export function internalRunbook(document: RunbookDocument, visible: Visible, now: Instant): InternalRunbook {
  const { path, values } = document;
  return {
    ...runbookFields(document, visible, now),
    disclosed: 'everything',
    internal: { owner: values.owner, path },
  };
}

function runbookFields(document: RunbookDocument, visible: Visible, now: Instant): RunbookFields {
  const { id, values } = document;
  return {
    id,
    formerIds: values.aliases ?? [],
    title: values.title,
    services: referencesTo(values.services, visible.service),
    alerts: values.alerts ?? [],
    freshness: freshnessOf(values.reviewed_on, values.review_every, now),
    tags: values.tags ?? [],
    body: bodyOf(document),
  };
}
