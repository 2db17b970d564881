import type { Configuration } from '../repository/configuration.ts';
import { meaningOfPath } from '../repository/document-path.ts';
import { indexReferences, type References } from '../repository/references.ts';
import type { Repository } from '../repository/repository.ts';
import type { DocumentChange } from './changed-documents.ts';
import { judgedSeverity } from './judged-severity.ts';
import { judgedVisibility } from './judged-visibility.ts';
import type { Reason, Requirement } from './requirement.ts';
import { RequirementList } from './requirement-list.ts';
import { type AppliedRule, appliedRule, severityRule } from './severity-rule.ts';

/** What a proposal changes, as far as a policy can ask for something. */
export interface Proposal {
  readonly documents: readonly DocumentChange[];
  /** Changed files that are part of the policy, from the top of the git repository. */
  readonly policyPaths: readonly string[];
}

/** Returns what the base's policy asks of a proposal: first the number of approvals, then the teams. */
export function requirementsFor(
  { documents, policyPaths }: Proposal,
  base: Repository,
  configuration: Configuration,
): Requirement[] {
  const asking = new Asking(base, configuration);
  for (const path of policyPaths) asking.policy({ why: 'policy', path }, []);
  for (const change of documents) asking.document(change);
  return asking.list.requirements();
}

/** Returns the rule for changes of the policy itself: one approval where the configuration has none. */
function policyRule({ review }: Configuration): AppliedRule {
  return appliedRule(review.policy ?? {});
}

class Asking {
  readonly list = new RequirementList();
  readonly #configuration: Configuration;
  readonly #base: Repository;
  readonly #references: References;

  constructor(base: Repository, configuration: Configuration) {
    this.#configuration = configuration;
    this.#base = base;
    this.#references = indexReferences(base);
  }

  document(change: DocumentChange): void {
    if (change.kind === 'incident') this.#incident(change);
    if (change.kind === 'service') this.#service(change);
    if (hasVisibility(change) && judgedVisibility(change) === 'public') this.#public(change);
  }

  policy(reason: Reason, services: readonly string[]): void {
    this.#rule(policyRule(this.#configuration), reason, reason.path, services);
  }

  #incident(change: DocumentChange): void {
    const { severity, from, certainty } = judgedSeverity(change, this.#configuration);
    const { path } = change;
    const reason = { why: 'severity', path, severity: severity.id, from, certainty } as const;
    this.#rule(severityRule(severity, this.#configuration), reason, path, servicesOf(change));
  }

  #public(change: DocumentChange): void {
    const rule = this.#configuration.review.public;
    if (rule === undefined) return;
    const { path } = change;
    this.#rule(appliedRule(rule), { why: 'public', path }, path, servicesOf(change));
  }

  #service(change: DocumentChange): void {
    const { path, previousPath } = change;
    const taken = this.#takenName(change);
    if (taken === undefined && !movesOwnership(change)) return;
    this.policy({ why: 'ownership', path }, serviceIds(previousPath ?? path));
    if (taken !== undefined) this.#owner(taken, path);
  }

  /** A service's own id wins over an alias: one that is called by another's takes over whatever is called so. */
  #takenName({ path, previousPath, head }: DocumentChange): string | undefined {
    const [id] = head === undefined ? [] : serviceIds(path);
    const known = id && this.#references.current('service', id);
    if (known === undefined || known === id) return undefined;
    return previousPath !== undefined && serviceIds(previousPath).includes(known) ? undefined : id;
  }

  #rule(rule: AppliedRule, reason: Reason, path: string, services: readonly string[]): void {
    this.list.approvals(rule.approvals, reason);
    for (const group of rule.groups) this.list.team(group, reason);
    if (!rule.owningTeams) return;
    for (const service of services) this.#owner(service, path);
  }

  /** Nobody owns a service that the base does not have: whoever guards the policy stands in. */
  #owner(service: string, path: string): void {
    const id = this.#references.current('service', service) ?? service;
    const owner = this.#base.services.get(id)?.values.owner;
    if (owner === undefined) this.policy({ why: 'unowned', path, service }, []);
    else this.list.team(owner, { why: 'owner', path, service });
  }
}

function serviceIds(path: string): string[] {
  const meaning = meaningOfPath(path);
  return meaning.is === 'document' && meaning.kind === 'service' ? [meaning.id] : [];
}

function servicesOf({ base, head }: DocumentChange): string[] {
  return [...new Set([...(base?.services ?? []), ...(head?.services ?? [])])];
}

function hasVisibility({ kind }: DocumentChange): boolean {
  return kind === 'incident' || kind === 'runbook' || kind === 'maintenance';
}

/** A new service takes nothing from anyone, unless it claims names that were another's. */
function movesOwnership({ change, base, head }: DocumentChange): boolean {
  if (change === 'renamed' || base?.state === 'unreadable' || head?.state === 'invalid') return true;
  if (base === undefined) return head?.ownership === undefined || head.ownership.aliases.length > 0;
  const [was, is] = [base.ownership, head?.ownership];
  return was?.owner !== is?.owner || was?.aliases.join() !== is?.aliases.join();
}
