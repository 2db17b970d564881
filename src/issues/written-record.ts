import type { ActionStatus } from '../incident/incident.ts';

/**
 * What was last written to an issue. Only what has changed in the document since is written again, so that whatever
 * people changed on the issue in the meantime stays: labels, assignees, title, and whether it is open.
 */
export interface WrittenRecord {
  readonly status: WrittenStatus;
  /** Fingerprint of the title. */
  readonly title: string;
  readonly labels: readonly string[];
  /** The login that was assigned, where owners are assigned at all. */
  readonly assignee?: string;
}

/** The action item's own status; or `removed` from its document; or the issue was the second of its action item. */
export type WrittenStatus = ActionStatus | 'removed' | 'duplicate';

const statuses: readonly WrittenStatus[] = ['open', 'done', 'wont_do', 'removed', 'duplicate'];

/** Returns the record as the text of one HTML comment. */
export function writeRecord({ status, title, labels, assignee }: WrittenRecord): string {
  const parts = [`status=${status}`, `title=${title}`, `labels=${labels.map(encodeLabel).join(',')}`];
  if (assignee !== undefined) parts.push(`assignee=${assignee}`);
  return `<!-- lookback:written ${parts.join(' ')} -->`;
}

/** Returns the record in a managed block; undefined where there is none or someone has changed it. */
export function readRecord(block: string): WrittenRecord | undefined {
  const line = /<!-- lookback:written ([^\r\n]*?) -->/.exec(block)?.[1];
  if (line === undefined) return undefined;
  const values = new Map(line.split(' ').map(pair));
  const status = statuses.find((known) => known === values.get('status'));
  const title = values.get('title');
  const labels = decodeLabels(values.get('labels'));
  const assignee = values.get('assignee');
  if (status === undefined || title === undefined || labels === undefined) return undefined;
  return { status, title, labels, ...(assignee === undefined ? {} : { assignee }) };
}

function pair(text: string): [string, string] {
  const [name = '', ...rest] = text.split('=');
  return [name, rest.join('=')];
}

/** Nothing that could end the comment, the list or the value; colons stay, to be read by people. */
function encodeLabel(label: string): string {
  return encodeURIComponent(label).replaceAll('%3A', ':');
}

function decodeLabels(text: string | undefined): string[] | undefined {
  if (text === undefined) return undefined;
  try {
    return text === '' ? [] : text.split(',').map(decodeURIComponent);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
