import { incidentAddress, maintenanceAddress, runbookAddress, serviceAddress } from './addresses.ts';
import { redirectPage } from './pages/redirect-page.ts';
import type { Site } from './pages/site.ts';
import { pageFile, type SiteFile } from './site-file.ts';

interface Renamed {
  readonly id: string;
  readonly formerIds: readonly string[];
}

/** Returns a page for every former id of a document that leads to where it is now. An id that is in use again keeps its page. */
export function redirectFiles(site: Site): SiteFile[] {
  const { incidents, runbooks, services, maintenance } = site.content;
  return [
    ...redirectsOf(site, incidents, incidentAddress, ({ title }) => title),
    ...redirectsOf(site, runbooks, runbookAddress, ({ title }) => title),
    ...redirectsOf(site, services, serviceAddress, ({ name }) => name),
    ...redirectsOf(site, maintenance, maintenanceAddress, ({ title }) => title),
  ];
}

function redirectsOf<Document extends Renamed>(
  site: Site,
  documents: readonly Document[],
  addressOf: (id: string) => string,
  titleOf: (document: Document) => string,
): SiteFile[] {
  const taken = new Set(documents.map(({ id }) => id));
  return documents.flatMap((document) =>
    document.formerIds
      .filter((former) => !taken.has(former))
      .map((former) => ({
        path: pageFile(addressOf(former)),
        content: redirectPage(site, addressOf(document.id), titleOf(document)).toString(),
      })),
  );
}
