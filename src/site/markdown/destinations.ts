import {
  aboutAddress,
  incidentAddress,
  incidentListAddress,
  maintenanceAddress,
  runbookAddress,
  runbookListAddress,
  serviceAddress,
  serviceListAddress,
} from '../addresses.ts';
import { type BaseUrl, hrefOf } from '../base-url.ts';
import type { SiteContent } from '../projection/content.ts';

export const readmePath = 'incidents/README.md';

/**
 * Returns what finds the page of a file in the repository: only documents this audience may see have one, by their former paths
 * too. Anything else is undefined.
 */
export function pageDestinations(content: SiteContent, base: BaseUrl): (path: string) => string | undefined {
  const addresses = new Map<string, string>([
    [readmePath, aboutAddress],
    ['incidents/', incidentListAddress],
    ['runbooks/', runbookListAddress],
    ['services/', serviceListAddress],
  ]);
  const add = (
    documents: readonly { readonly id: string; readonly formerIds: readonly string[] }[],
    pathOf: (id: string) => string,
    addressOf: (id: string) => string,
  ): void => {
    for (const { id, formerIds } of documents) {
      for (const name of [...formerIds, id]) addresses.set(pathOf(name), addressOf(id));
    }
  };
  add(content.incidents, (id) => `incidents/${id.slice(0, 4)}/${id}.md`, incidentAddress);
  add(content.runbooks, (id) => `runbooks/${id}.md`, runbookAddress);
  add(content.services, (id) => `services/${id}.yml`, serviceAddress);
  add(content.maintenance, (id) => `maintenance/${id}.md`, maintenanceAddress);
  return (path) => {
    const address = addresses.get(path);
    return address === undefined ? undefined : hrefOf(base, address);
  };
}
