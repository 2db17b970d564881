import { CannotRun } from '../../finding/cannot-run.ts';
import type { Field } from './field.ts';
import { listField } from './fields.ts';
import type { Scene } from './scene.ts';

/** The services a document is about. Throws CannotRun where there is none to name. */
export function servicesField({ repository, references }: Scene, question: string): Field<string[]> {
  const ids = references.ids('service');
  if (ids.length === 0) {
    throw new CannotRun('There is no service yet.', 'Describe one first: `lookback new service`.');
  }
  const choices = ids.map((id) => {
    const name = repository.services.get(id)?.values.name ?? id;
    return { value: id, label: name, ...(name === id ? {} : { hint: id }) };
  });
  // A former name is taken for the present one: writing it down would be a finding at once.
  return listField({ flag: 'services', question, what: 'service', choices }, (name) =>
    references.current('service', name),
  );
}
