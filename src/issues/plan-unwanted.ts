import type { IncidentFate } from './incident-directory.ts';
import { farewell, type ManagedIssue } from './issue-changes.ts';
import type { IssueKey } from './issue-key.ts';
import type { IssueOperation } from './operation.ts';

/** Returns what is done to an issue that no action item asks for; `fate` is that of the incident it names. */
export function planUnwanted(managed: ManagedIssue, fate: IncidentFate): IssueOperation {
  const { issue, body } = managed;
  const on = { issue, desired: undefined };
  switch (fate.is) {
    case 'missing':
      return { do: 'nothing', key: body.key, ...on, cause: { code: 'incident-missing' } };
    case 'ambiguous': {
      const cause = { code: 'incident-ambiguous', paths: fate.paths } as const;
      return { do: 'nothing', key: body.key, ...on, cause };
    }
    case 'unreadable': {
      const cause = { code: 'incident-unreadable', path: fate.path } as const;
      return { do: 'nothing', key: body.key, ...on, cause };
    }
    case 'there':
      return planRemoved(managed, { ...body.key, incident: fate.id });
  }
}

function planRemoved(managed: ManagedIssue, key: IssueKey): IssueOperation {
  const { issue, body } = managed;
  const on = { key, issue, desired: undefined };
  if (issue.state === 'closed') return { do: 'nothing', ...on, cause: { code: 'closed' } };
  if (body.record?.status === 'removed')
    return { do: 'nothing', ...on, cause: { code: 'reopened-by-person' } };
  const text =
    key.action === undefined
      ? 'The document of the incident lists no action items any more, or the incident needs no issue of its own.'
      : 'The document of the incident no longer lists this action item.';
  const changes = farewell(managed, key, 'removed', text);
  return { do: 'close', ...on, as: 'not_planned', changes, cause: { code: 'action-removed' } };
}
