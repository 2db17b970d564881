import type { Configuration, Severity } from '../repository/configuration.ts';
import type { DocumentChange } from './changed-documents.ts';
import type { Side } from './side.ts';

/** The severity by which an incident is judged, and where it comes from. */
export interface JudgedSeverity {
  readonly severity: Severity;
  readonly from: 'base' | 'head' | 'both';
  /** `assumed`: what is written there names no severity of the base's configuration, so it counts as the worst. */
  readonly certainty: 'stated' | 'assumed';
}

/** Returns the stricter of base and head, ranked by the base's configuration. */
export function judgedSeverity(change: DocumentChange, configuration: Configuration): JudgedSeverity {
  const base = change.base && severityAt(change.base, configuration);
  const head = change.head && severityAtHead(change, configuration);
  if (base === undefined) return { ...(head ?? worst(configuration)), from: 'head' };
  if (head === undefined || base.severity.rank < head.severity.rank) return { ...base, from: 'base' };
  return head.severity.rank < base.severity.rank ? { ...head, from: 'head' } : { ...base, from: 'both' };
}

type Judged = Omit<JudgedSeverity, 'from'>;

/** A document that no longer parses is judged by what it was, a new one by the worst. */
function severityAtHead({ base, head }: DocumentChange, configuration: Configuration): Judged | undefined {
  if (head === undefined) return undefined;
  if (head.state === 'valid') return severityAt(head, configuration);
  if (base === undefined) return worst(configuration);
  return head.severity === undefined ? undefined : severityAt(head, configuration);
}

function severityAt({ severity: id }: Side, configuration: Configuration): Judged {
  const severity = configuration.severities.find((known) => known.id === id);
  return severity === undefined ? worst(configuration) : { severity, certainty: 'stated' };
}

function worst({ severities }: Configuration): Judged {
  const [severity] = severities;
  // The schema asks for one at least.
  if (severity === undefined) throw new Error('The configuration has no severities.');
  return { severity, certainty: 'assumed' };
}
