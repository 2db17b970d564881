import type { Site } from '../pages/site.ts';
import type { SiteFile } from '../site-file.ts';
import { isOpen } from '../state/component-states.ts';
import { pageStatus } from './impact.ts';
import { statuspageComponents } from './statuspage-component.ts';
import { statuspageIncident } from './statuspage-incident.ts';
import { statuspageMaintenance } from './statuspage-maintenance.ts';
import { statuspagePage } from './statuspage-page.ts';

/** As many as the original answers with. */
const listedIncidents = 50;

/** Returns the answers of a Statuspage v2 API as files, so that existing clients work by a change of address. */
export function statuspageFiles(site: Site): SiteFile[] {
  const page = statuspagePage(site);
  const status = pageStatus(site.overall);
  const components = statuspageComponents(site);
  const incidents = site.content.incidents.filter(({ kind }) => kind === 'incident');
  const ahead = site.content.maintenance.filter(
    ({ phase }) => phase === 'scheduled' || phase === 'in_progress',
  );
  return [
    jsonFile('api/v2/summary.json', {
      page,
      components,
      incidents: incidents.filter(isOpen).map((incident) => statuspageIncident(site, incident)),
      scheduled_maintenances: ahead.map((window) => statuspageMaintenance(site, window)),
      status,
    }),
    jsonFile('api/v2/status.json', { page, status }),
    jsonFile('api/v2/components.json', { page, components }),
    jsonFile('api/v2/incidents.json', {
      page,
      incidents: incidents.slice(0, listedIncidents).map((incident) => statuspageIncident(site, incident)),
    }),
  ];
}

/** Returns a value as a file, indented: people read these too. */
export function jsonFile(path: string, value: object): SiteFile {
  return { path, content: `${JSON.stringify(value, undefined, 2)}\n` };
}
