import type { Reference } from './reference.ts';
import { referencesTo, type Visible } from './visible.ts';

/** What points at each service, gathered in one pass over all documents. */
export interface ServiceIndex {
  /** Runbooks the service lists, then those that list the service. */
  readonly runbooksFor: (id: string) => readonly Reference[];
  /** Services that depend on it. */
  readonly neededBy: (id: string) => readonly Reference[];
}

/** Indexes what an audience may see. */
export function indexServices(visible: Visible): ServiceIndex {
  const runbooks = new Map<string, string[]>();
  const dependants = new Map<string, string[]>();
  for (const { id, values } of visible.services) {
    add(runbooks, id, values.runbooks ?? []);
    for (const needed of values.depends_on ?? []) add(dependants, visible.service(needed)?.id, [id]);
  }
  for (const { id, values } of visible.runbooks) {
    for (const service of values.services) add(runbooks, visible.service(service)?.id, [id]);
  }
  return {
    runbooksFor: (id) => referencesTo(runbooks.get(id), visible.runbook),
    neededBy: (id) => referencesTo(dependants.get(id), visible.service),
  };
}

function add(lists: Map<string, string[]>, key: string | undefined, items: readonly string[]): void {
  if (key === undefined) return;
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [...items]);
  else list.push(...items);
}
