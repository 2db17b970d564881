import type { ServiceEntry } from '../../schema/kind.ts';
import type { Reference } from './reference.ts';

/** The public face of a service. A service without one is not on the public site at all. */
export interface ComponentFields {
  readonly id: string;
  readonly formerIds: readonly string[];
  readonly name: string;
  readonly group: string | undefined;
  readonly description: string | undefined;
  readonly runbooks: readonly Reference[];
}

export interface InternalServiceFields
  extends Pick<
    ServiceEntry,
    'description' | 'tier' | 'product_area' | 'repository' | 'on_call' | 'escalation'
  > {
  readonly name: string;
  readonly owner: { readonly id: string; readonly name: string; readonly handle: string | undefined };
  readonly dependsOn: readonly Reference[];
  readonly neededBy: readonly Reference[];
  readonly tags: readonly string[];
}

export type PublicService = ComponentFields & { readonly disclosed: 'component' };
export type InternalService = ComponentFields & {
  readonly disclosed: 'everything';
  /** Whether it has a public face and therefore a state on the status page. */
  readonly isComponent: boolean;
  readonly internal: InternalServiceFields;
};
export type ServiceView = PublicService | InternalService;

/** Whether the service has a state on the status page. */
export function isComponent(service: ServiceView): boolean {
  return service.disclosed === 'component' || service.isComponent;
}
