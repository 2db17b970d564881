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
  /** Undefined where owners are not assigned, or there is no person to assign. */
  readonly assignee?: WrittenAssignee;
  /** Names of the reminders that were given, or that the issue told when it was opened. */
  readonly told: readonly string[];
  /** Keys of the action items whose issues were put under this one. */
  readonly children: readonly string[];
}

/**
 * `asked`: it is assigned right after this was written, or a run was cut short before. `settled`: it was assigned, and people may
 * have changed that since. `refused`: the tracker does not take it.
 */
export interface WrittenAssignee {
  readonly login: string;
  readonly is: 'asked' | 'settled' | 'refused';
}

/** The action item's own status; or `removed` from its document; or the issue was the second of its action item. */
export type WrittenStatus = ActionStatus | 'removed' | 'duplicate';

/** More of anything was not written here: an incident has at most a hundred action items. */
const maxListed = 100;
const fingerprint = /^[0-9a-f]{0,16}$/;
const login = /^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,118}$/;

const statuses: readonly WrittenStatus[] = ['open', 'done', 'wont_do', 'removed', 'duplicate'];
const assigneeKeys = { asked: 'assign', settled: 'assignee', refused: 'refused' } as const;

/** Returns the record as the text of one HTML comment. */
export function writeRecord({ status, title, labels, assignee, told, children }: WrittenRecord): string {
  const parts = [`status=${status}`, `title=${title}`, `labels=${writeList(labels)}`];
  if (assignee !== undefined) parts.push(`${assigneeKeys[assignee.is]}=${assignee.login}`);
  if (told.length > 0) parts.push(`told=${writeList(told)}`);
  if (children.length > 0) parts.push(`children=${writeList(children)}`);
  return `<!-- lookback:written ${parts.join(' ')} -->`;
}

/** Returns the record in a managed block; undefined where there is none or someone has changed it. */
export function readRecord(block: string): WrittenRecord | undefined {
  const line = /<!-- lookback:written ([^\r\n]*?) -->/.exec(block)?.[1];
  if (line === undefined) return undefined;
  const values = new Map(line.split(' ').map(pair));
  const status = statuses.find((known) => known === values.get('status'));
  const title = values.get('title');
  const labels = readList(values.get('labels'));
  const told = readList(values.get('told') ?? '');
  const children = readList(values.get('children') ?? '');
  if (status === undefined || title === undefined) return undefined;
  const assignee = readAssignee(values);
  if (labels === undefined || told === undefined || children === undefined) return undefined;
  if (assignee === 'garbled' || !fingerprint.test(title)) return undefined;
  return { status, title, labels, ...(assignee === undefined ? {} : { assignee }), told, children };
}

function readAssignee(values: ReadonlyMap<string, string>): WrittenAssignee | undefined | 'garbled' {
  for (const is of ['asked', 'settled', 'refused'] as const) {
    const name = values.get(assigneeKeys[is]);
    if (name !== undefined) return login.test(name) ? { login: name, is } : 'garbled';
  }
  return undefined;
}

function pair(text: string): [string, string] {
  const [name = '', ...rest] = text.split('=');
  return [name, rest.join('=')];
}

/** Nothing that could end the comment, the list or the value; colons stay, to be read by people. */
function writeList(values: readonly string[]): string {
  return values.map((value) => encodeURIComponent(value).replaceAll('%3A', ':')).join(',');
}

/** Undefined also for what would be written otherwise than it stands there: it might grow with every run. */
function readList(text: string | undefined): string[] | undefined {
  if (text === undefined) return undefined;
  try {
    const values = text === '' ? [] : text.split(',').map(decodeURIComponent);
    return values.length <= maxListed && writeList(values) === text ? values : undefined;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
