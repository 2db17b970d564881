import type { Configuration } from '../repository/configuration.ts';
import { indexReferences, type References } from '../repository/references.ts';
import type { Repository } from '../repository/repository.ts';
import type { DocumentChange } from './changed-documents.ts';
import { roleHolders } from './excluded.ts';
import { judgedSeverity } from './judged-severity.ts';
import { judgedVisibility } from './judged-visibility.ts';
import { movesOwnership, serviceIds } from './ownership-change.ts';
import type { Reason } from './requirement.ts';
import { RequirementList } from './requirement-list.ts';
import type { Asked, OwnersAtBase } from './requirements.ts';
import { reviewDateCondition } from './review-date.ts';
import { type AppliedRule, appliedRule, bothRules, policyRule, severityRule } from './severity-rule.ts';

/** Asks for what each change needs, one after the other. */
export class Asking {
  readonly #list = new RequirementList();
  readonly #configuration: Configuration;
  readonly #base: Repository;
  readonly #references: References;
  readonly #owners: OwnersAtBase | undefined;
  readonly #unowned = new Set<string>();
  /** All rules that were applied, in one. */
  #applied: AppliedRule | undefined;

  constructor(base: Repository, configuration: Configuration, owners: OwnersAtBase | undefined) {
    this.#configuration = configuration;
    this.#base = base;
    this.#references = indexReferences(base);
    this.#owners = owners;
  }

  document(change: DocumentChange): void {
    if (change.kind === 'incident') this.#incident(change);
    if (change.kind === 'service') this.#service(change);
    if (hasVisibility(change) && judgedVisibility(change) === 'public') this.#public(change);
  }

  /** `paths` are from the top of the git repository. */
  policy(reason: Reason, services: readonly string[], paths: readonly string[]): void {
    this.#rule(policyRule(this.#configuration), reason, services, paths);
  }

  /** Returns everything that was asked for so far. */
  asked(documents: readonly DocumentChange[]): Asked {
    const exclude = this.#applied?.exclude ?? [];
    const holders = roleHolders(documents, exclude);
    for (const { path, role, holder } of holders) {
      if (holder.is === 'person') continue;
      this.#list.condition({ is: 'role-team-known', role, handle: holder.handle }, { why: 'role', path });
    }
    for (const { path } of exclude.length === 0 ? [] : documents.filter(hidesRoles)) {
      this.#list.condition({ is: 'roles-readable', path }, { why: 'role', path });
    }
    return {
      requirements: this.#list.requirements(),
      survivePush: this.#applied?.survivePush ?? false,
      roleHolders: holders,
      unowned: [...this.#unowned],
    };
  }

  #incident(change: DocumentChange): void {
    const { severity, from, certainty } = judgedSeverity(change, this.#configuration);
    const { path } = change;
    const reason = { why: 'severity', path, severity: severity.id, from, certainty } as const;
    this.#change(severityRule(severity, this.#configuration), reason, change);
  }

  #public(change: DocumentChange): void {
    const { review } = this.#configuration;
    if (review.public === undefined) return;
    this.#change(appliedRule(review.public, review), { why: 'public', path: change.path }, change);
  }

  #service(change: DocumentChange): void {
    const { path, previousPath } = change;
    const taken = this.#takenName(change);
    if (taken === undefined && !movesOwnership(change)) return;
    this.policy({ why: 'ownership', path }, serviceIds(previousPath ?? path), this.#fromTop(change));
    if (taken !== undefined) this.#owner(taken, path, this.#fromTop(change));
  }

  /** A service's own id wins over an alias: one that is called by another's takes over whatever is called so. */
  #takenName({ path, previousPath, head }: DocumentChange): string | undefined {
    const [id] = head === undefined ? [] : serviceIds(path);
    const known = id && this.#references.current('service', id);
    if (known === undefined || known === id) return undefined;
    return previousPath !== undefined && serviceIds(previousPath).includes(known) ? undefined : id;
  }

  /** A rule for one document, of whatever its severity or visibility is. */
  #change(rule: AppliedRule, reason: Reason, change: DocumentChange): void {
    this.#rule(rule, reason, servicesOf(change), this.#fromTop(change));
    const { path, head } = change;
    // An image changes nothing of what its document says.
    if (!rule.reviewDate || head?.response === undefined || change.change === 'attachment') return;
    const condition = reviewDateCondition(path, head.response);
    if (condition !== undefined) this.#list.condition(condition, reason);
  }

  #rule(rule: AppliedRule, reason: Reason, services: readonly string[], paths: readonly string[]): void {
    this.#applied = this.#applied === undefined ? rule : bothRules(this.#applied, rule);
    this.#list.approvals(rule.approvals, reason);
    for (const group of rule.groups) this.#list.team(group, reason);
    if (rule.owningTeams) for (const service of services) this.#owner(service, reason.path, paths);
    if (rule.codeOwners) for (const path of paths) this.#codeOwner(path, reason);
  }

  /** Nobody owns a service that the base does not have: whoever guards the policy stands in. */
  #owner(service: string, path: string, paths: readonly string[]): void {
    const id = this.#references.current('service', service) ?? service;
    const owner = this.#base.services.get(id)?.values.owner;
    if (owner === undefined) this.policy({ why: 'unowned', path, service }, [], paths);
    else this.#list.team(owner, { why: 'owner', path, service });
  }

  #codeOwner(path: string, reason: Reason): void {
    const codeOwners = this.#owners?.codeOwners ?? { is: 'absent' };
    if (codeOwners.is !== 'read') {
      const [file, why] =
        codeOwners.is === 'absent' ? [undefined, codeOwners.is] : [codeOwners.file, codeOwners.why];
      this.#list.condition({ is: 'code-owners-readable', file, why }, reason);
      return;
    }
    const line = codeOwners.lineFor(path);
    if (line === undefined || line.owners.length === 0) this.#unowned.add(path);
    else this.#list.codeOwner(line, { why: 'code-owner', path, line: line.line });
  }

  /** Where a document is and where it was, from the top of the git repository. */
  #fromTop({ path, previousPath }: DocumentChange): string[] {
    const root = this.#owners?.root ?? '';
    const paths = previousPath === undefined ? [path] : [previousPath, path];
    return root === '' ? paths : paths.map((below) => `${root}/${below}`);
  }
}

function servicesOf({ base, head }: DocumentChange): string[] {
  return [...new Set([...(base?.services ?? []), ...(head?.services ?? [])])];
}

function hasVisibility({ kind }: DocumentChange): boolean {
  return kind === 'incident' || kind === 'runbook' || kind === 'maintenance';
}

function hidesRoles({ kind, head }: DocumentChange): boolean {
  return kind === 'incident' && head?.state === 'unreadable';
}
