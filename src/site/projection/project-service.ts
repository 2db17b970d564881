import type { Configuration } from '../../repository/configuration.ts';
import type { ServiceDocument } from '../../repository/repository.ts';
import type { ServiceIndex } from './service-index.ts';
import type { ComponentFields, InternalService, PublicService } from './service-view.ts';
import { referencesTo, type Visible } from './visible.ts';

/** Returns a service as its users know it. Throws for one that has no public face. */
export function publicService(document: ServiceDocument, index: ServiceIndex): PublicService {
  const { component } = document.values;
  if (component === undefined)
    throw new Error(`${document.id} has no public face and reached the public site.`);
  return { ...componentFields(document, component, index), disclosed: 'component' };
}

/** Returns everything about a service. */
export function internalService(
  document: ServiceDocument,
  visible: Visible,
  index: ServiceIndex,
  { teams }: Configuration,
): InternalService {
  const { id, values } = document;
  const { name, description, tier, product_area, repository, on_call, escalation } = values;
  const team = teams.find((one) => one.id === values.owner);
  return {
    ...componentFields(document, values.component ?? { name }, index),
    disclosed: 'everything',
    isComponent: values.component !== undefined,
    internal: {
      name,
      owner: { id: values.owner, name: team?.name ?? values.owner, handle: team?.handle },
      dependsOn: referencesTo(values.depends_on, visible.service),
      neededBy: index.neededBy(id),
      tags: values.tags ?? [],
      ...given({ description, tier, product_area, repository, on_call, escalation }),
    },
  };
}

type Component = NonNullable<ServiceDocument['values']['component']>;

function componentFields(
  { id, values }: ServiceDocument,
  { name, group, description }: Component,
  index: ServiceIndex,
): ComponentFields {
  return {
    id,
    formerIds: values.aliases ?? [],
    name,
    group,
    description,
    runbooks: index.runbooksFor(id),
  };
}

type Given<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Leaves out what was not given. */
function given<T extends object>(values: T): Given<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<T>;
}
