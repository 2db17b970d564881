import type { DocumentKind } from '../../schema/kind.ts';

/** How much of a document is public. */
export type Exposure = 'nothing' | 'status' | 'all';

/** JSON pointers, `*` for any key or index. A pointer stands for everything below it. */
interface FieldLists {
  /** Public where a document shows no more than its status. */
  readonly status: readonly string[];
  /** Not public all the same, though they lie below what is. */
  readonly exceptions?: readonly string[];
  /** Not public even where a document is public. */
  readonly neverPublic: readonly string[];
}

/*
 * What the site may show, written down a second time and on purpose: the scan would be worth nothing if it asked the projection
 * what the projection may do. References are never public by themselves: the id they hold is public where the document is.
 */
const fields: Readonly<Record<DocumentKind, FieldLists>> = {
  incident: {
    status: [
      '/title',
      '/kind',
      '/status',
      '/started_at',
      '/resolved_at',
      '/impact/summary',
      '/updates/*/at',
      '/updates/*/status',
      '/updates/*/message',
      '/aliases',
    ],
    neverPublic: [
      '/services',
      '/roles',
      '/postmortem/owner',
      '/postmortem/reviewed_on',
      '/postmortem/reason',
      '/postmortem/in',
      '/actions/*/owner',
      '/actions/*/due',
      '/actions/*/done_when',
      '/actions/*/priority',
      '/actions/*/reason',
      '/actions/*/done_on',
      '/actions/*/evidence',
      '/accepted_risks/*/accepted_by',
      '/accepted_risks/*/review_on',
      '/updates/*/components',
      '/related',
      '/runbooks',
    ],
  },
  maintenance: {
    status: [
      '/title',
      '/starts_at',
      '/ends_at',
      '/completed_at',
      '/cancelled/at',
      '/impact',
      '/updates',
      '/aliases',
    ],
    neverPublic: ['/services', '/components'],
  },
  runbook: { status: [], neverPublic: ['/services', '/owner'] },
  service: { status: ['/component', '/aliases'], neverPublic: [] },
  config: {
    status: ['/title', '/repository', '/severities', '/taxonomy', '/site'],
    exceptions: ['/severities/*/engagement', '/severities/*/review', '/severities/*/sections'],
    neverPublic: [],
  },
};

/** Whether the value at a pointer may be published. */
export function isPublicField(kind: DocumentKind, exposure: Exposure, pointer: readonly string[]): boolean {
  switch (exposure) {
    case 'nothing':
      return false;
    case 'status':
      return liesBelow(pointer, compiled[kind].status) && !liesBelow(pointer, compiled[kind].exceptions);
    case 'all':
      return !liesBelow(pointer, compiled[kind].neverPublic);
  }
}

type Pattern = readonly string[];

type CompiledLists = Readonly<Record<keyof FieldLists, readonly Pattern[]>>;

/** Split once: every value of every document is held against these. */
const compiled: Readonly<Record<DocumentKind, CompiledLists>> = {
  incident: compile(fields.incident),
  maintenance: compile(fields.maintenance),
  runbook: compile(fields.runbook),
  service: compile(fields.service),
  config: compile(fields.config),
};

function compile({ status, neverPublic, exceptions = [] }: FieldLists): CompiledLists {
  return { status: split(status), neverPublic: split(neverPublic), exceptions: split(exceptions) };
}

function split(pointers: readonly string[]): Pattern[] {
  return pointers.map((pointer) => pointer.slice(1).split('/'));
}

function liesBelow(pointer: readonly string[], patterns: readonly Pattern[]): boolean {
  return patterns.some((pattern) => pattern.every((part, index) => part === '*' || part === pointer[index]));
}
