import { type Visibility, visibilityOf } from '../incident/incident.ts';
import type { Configuration, Severity, Team } from '../repository/configuration.ts';
import { indexReferences } from '../repository/references.ts';
import type { Repository } from '../repository/repository.ts';
import type { DocumentKind } from '../schema/kind.ts';
import { changedDocuments, type DocumentChange } from './changed-documents.ts';
import type { RoleHolder } from './excluded.ts';
import {
  type ExplainedRule,
  effectiveRule,
  type GuardRule,
  guardRule,
  publicRule,
  type ScaleRule,
  scaleRules,
} from './explained-rules.ts';
import { type JudgedSeverity, judgedSeverity } from './judged-severity.ts';
import { judgedVisibility } from './judged-visibility.ts';
import { placeOf } from './place.ts';
import type { Requirement } from './requirement.ts';
import { askedOf, type OwnersAtBase, type Proposal } from './requirements.ts';
import type { AppliedRule } from './severity-rule.ts';
import { type Side, unreadableSide } from './side.ts';

export interface PolicyQuestion {
  /** From the root; it need not exist. */
  readonly path: string;
  /** Whether there is a file, or anything else, at the path. */
  readonly exists: boolean;
  /** The path from the top of the git repository, where it is part of the policy. */
  readonly policyPath: string | undefined;
  readonly owners: OwnersAtBase;
  /** What a proposal would make of an incident, or call a new one. */
  readonly severity: Severity | undefined;
}

export interface ExplainedService {
  /** As the document names it. */
  readonly name: string;
  /** Undefined where nobody owns it, since the catalogue does not have it. */
  readonly owner: Team | undefined;
}

/** What a policy asks of changes to one file, and why. */
export interface PolicyExplanation {
  readonly path: string;
  readonly exists: boolean;
  readonly is: DocumentKind | 'attachment' | 'misnamed' | 'elsewhere';
  /** Of incidents; undefined for a new one whose severity is not said. */
  readonly severity: JudgedSeverity | undefined;
  /** Every severity with its own rule; of incidents only. A severity asks for what each milder one does too. */
  readonly scale: readonly ScaleRule[];
  /** Of documents that have readers. */
  readonly visibility: Visibility | undefined;
  /** What is added for what the public may read, where the policy says anything. */
  readonly publicRule: ExplainedRule | undefined;
  readonly services: readonly ExplainedService[];
  /** What guards the policy itself; it applies to its files, and to who owns a service. */
  readonly policyRule: GuardRule;
  /** Everything together that a change of the file needs; undefined where it depends on a severity that is not said. */
  readonly requirements: readonly Requirement[] | undefined;
  /** The rule that results, by which approvals count. */
  readonly effective: AppliedRule;
  /** Who holds a role that keeps from approving. */
  readonly roleHolders: readonly RoleHolder[];
  readonly countBots: boolean;
  readonly teams: readonly Team[];
}

/** Returns what the policy of a repository asks of a change to one of its files. */
export function explainPolicy(
  repository: Repository,
  configuration: Configuration,
  question: PolicyQuestion,
): PolicyExplanation {
  const change = changeFor(repository, question);
  const isKnown =
    change?.head?.state !== 'valid' || change.kind !== 'incident' || change.head.severity !== undefined;
  const judged = change?.kind === 'incident' && isKnown ? judgedSeverity(change, configuration) : undefined;
  const visibility = change === undefined || !hasReaders(change) ? undefined : judgedVisibility(change);
  const guard = guardRule(configuration, question.policyPath !== undefined || change?.kind === 'service');
  const forPublic = publicRule(configuration, visibility);
  const asked = askedOf(proposalFor(question, change), repository, configuration);
  return {
    path: question.path,
    exists: question.exists,
    is: meaningOf(question.path, change),
    severity: judged,
    scale: change?.kind === 'incident' ? scaleRules(configuration, judged?.severity) : [],
    visibility,
    publicRule: forPublic,
    services: servicesOf(repository, configuration, change),
    policyRule: guard,
    requirements: isKnown ? asked.requirements : undefined,
    effective: effectiveRule(configuration, judged?.severity, [forPublic, guard]),
    roleHolders: asked.roleHolders,
    countBots: configuration.review.count_bots ?? false,
    teams: configuration.teams,
  };
}

function proposalFor({ policyPath, owners }: PolicyQuestion, change: DocumentChange | undefined): Proposal {
  return {
    documents: change === undefined ? [] : [change],
    policyPaths: policyPath === undefined ? [] : [policyPath],
    owners,
  };
}

/** What a proposal that touches the file does to a document; undefined where it touches none. */
function changeFor(repository: Repository, question: PolicyQuestion): DocumentChange | undefined {
  const { path, exists, severity } = question;
  const place = placeOf(path);
  if (!exists && place.is === 'document' && place.kind !== 'config') {
    const head = { ...newSide, severity: severity?.id };
    return { path, kind: place.kind, change: 'added', base: undefined, head };
  }
  const [change] = changedDocuments(repository, repository, [{ how: 'changed', path }]);
  if (change === undefined || change.kind === 'config') return undefined;
  const isRaised = severity !== undefined && change.kind === 'incident' && change.head !== undefined;
  return isRaised ? { ...change, head: { ...change.head, severity: severity.id } } : change;
}

/** A new document that is sound, names no service and says nothing of its readers. */
const newSide: Side = {
  ...unreadableSide,
  state: 'valid',
  visibility: visibilityOf({}),
  ownership: { owner: undefined, aliases: [] },
};

function meaningOf(path: string, change: DocumentChange | undefined): PolicyExplanation['is'] {
  const place = placeOf(path);
  if (place.is === 'document') return place.kind;
  if (place.is === 'misnamed') return 'misnamed';
  return change === undefined ? 'elsewhere' : 'attachment';
}

function servicesOf(
  repository: Repository,
  { teams }: Configuration,
  change: DocumentChange | undefined,
): ExplainedService[] {
  const references = indexReferences(repository);
  const names = new Set([...(change?.base?.services ?? []), ...(change?.head?.services ?? [])]);
  return [...names].map((name) => {
    const id = references.current('service', name) ?? name;
    const owner = repository.services.get(id)?.values.owner;
    return { name, owner: teams.find((team) => team.id === owner) };
  });
}

function hasReaders({ kind }: DocumentChange): boolean {
  return kind === 'incident' || kind === 'runbook' || kind === 'maintenance';
}
