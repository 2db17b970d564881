import { actionStatusOf } from '../incident/incident.ts';
import type { Repository } from '../repository/repository.ts';

/** A person whom a document names for work that is still to be done. */
export interface NamedPerson {
  /** Without the `@`. */
  readonly login: string;
  /** Path of a document that names them. */
  readonly path: string;
}

/** Returns each person who owns an open action item or a runbook, once, with the first document that says so. */
export function namedPeople({ incidents, runbooks }: Repository): NamedPerson[] {
  const found = new Map<string, NamedPerson>();
  const note = (handle: string | undefined, path: string): void => {
    if (handle === undefined || handle.includes('/')) return;
    const login = handle.replace(/^@/, '');
    const key = login.toLowerCase();
    if (!found.has(key)) found.set(key, { login, path });
  };
  for (const { path, values } of incidents.values())
    for (const action of values.actions ?? [])
      if (actionStatusOf(action) === 'open') note(action.owner, path);
  for (const { path, values } of runbooks.values()) note(values.owner, path);
  return [...found.values()];
}
