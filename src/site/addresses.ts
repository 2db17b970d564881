/**
 * Addresses of pages below the base, without a leading slash. A page is a folder with an index.html, so that its address
 * needs no extension and survives a change of what makes it.
 */
export const statusAddress = '';
export const incidentListAddress = 'incidents/';
export const serviceListAddress = 'services/';
export const runbookListAddress = 'runbooks/';
export const actionListAddress = 'actions/';
export const learningAddress = 'learning/';
export const aboutAddress = 'about/';
export const feedAddress = 'feed.atom';

/** Returns the address of an incident's page. */
export function incidentAddress(id: string): string {
  return `${incidentListAddress}${id}/`;
}

/** Returns the address of a service's page. */
export function serviceAddress(id: string): string {
  return `${serviceListAddress}${id}/`;
}

/** Returns the address of a runbook's page. */
export function runbookAddress(id: string): string {
  return `${runbookListAddress}${id}/`;
}

/** Returns the address of the page of a maintenance window. */
export function maintenanceAddress(id: string): string {
  return `maintenance/${id}/`;
}
