import type { Configuration, Severity } from '../repository/configuration.ts';
import type { DocumentChange } from './changed-documents.ts';
import type { Side } from './side.ts';

/** The severity by which an incident is judged, and where it comes from. */
export interface JudgedSeverity {
  readonly severity: Severity;
  readonly from: 'base' | 'head' | 'both';
  /** `assumed`: what is there names no severity of the base's configuration in plain words, so it counts as the worst. */
  readonly certainty: 'stated' | 'assumed';
}

/** Returns the stricter of base and head, ranked by the base's configuration. */
export function judgedSeverity(change: DocumentChange, configuration: Configuration): JudgedSeverity {
  const base = change.base && severityAt(change.base, configuration);
  const head = change.head && severityAtHead(change.head, change.base, configuration);
  if (base === undefined) return { ...(head ?? worstOf(configuration)), from: 'head' };
  if (head === undefined || base.severity.rank < head.severity.rank) return { ...base, from: 'base' };
  return head.severity.rank < base.severity.rank ? { ...head, from: 'head' } : { ...base, from: 'both' };
}

type Judged = Omit<JudgedSeverity, 'from'>;

/**
 * A broken document that names no severity counts as the worst, whatever it was: another proposal may mend it into
 * anything. A new one that is broken does so although it names one.
 */
function severityAtHead(head: Side, base: Side | undefined, configuration: Configuration): Judged {
  const broken = head.state !== 'valid';
  return broken && base === undefined ? worstOf(configuration) : severityAt(head, configuration);
}

function severityAt({ severity: id }: Side, configuration: Configuration): Judged {
  const severity = configuration.severities.find((known) => known.id === id);
  return severity === undefined ? worstOf(configuration) : { severity, certainty: 'stated' };
}

/** Returns the worst severity of the configuration where a document is judged by it. */
export function worstJudged(
  documents: readonly DocumentChange[],
  configuration: Configuration,
): Severity | undefined {
  const { severity: worst } = worstOf(configuration);
  const judged = documents.filter(({ kind }) => kind === 'incident');
  return judged.some((change) => judgedSeverity(change, configuration).severity === worst)
    ? worst
    : undefined;
}

/** Returns the worst severity, for what names none. */
function worstOf({ severities }: Configuration): Judged {
  const [severity] = severities;
  // The schema asks for one at least.
  if (severity === undefined) throw new Error('The configuration has no severities.');
  return { severity, certainty: 'assumed' };
}
