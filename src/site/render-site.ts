import type { Instant } from '../time/instant.ts';
import { incidentsApiFile } from './api/incidents-api.ts';
import { statuspageFiles } from './api/statuspage.ts';
import { assetFiles, scriptAddress, stylesheetAddress } from './assets/asset-files.ts';
import type { BaseUrl } from './base-url.ts';
import { atomFile } from './feeds/atom.ts';
import { searchEngineFiles } from './feeds/sitemap.ts';
import { bodyRenderer } from './markdown/body-renderer.ts';
import { pageDestinations } from './markdown/destinations.ts';
import { ImageCollector, type ShownImage } from './markdown/images.ts';
import type { RenderCache } from './markdown/render-cache.ts';
import { aboutPage } from './pages/about-page.ts';
import { actionListPage } from './pages/action-list-page.ts';
import { incidentListPage } from './pages/incident-list-page.ts';
import { incidentPage } from './pages/incident-page.ts';
import { layOut } from './pages/layout.ts';
import { learningPage } from './pages/learning-page.ts';
import { maintenancePage } from './pages/maintenance-page.ts';
import { notFoundPage } from './pages/not-found-page.ts';
import type { Page } from './pages/page.ts';
import { runbookListPage } from './pages/runbook-list-page.ts';
import { runbookPage } from './pages/runbook-page.ts';
import { serviceListPage } from './pages/service-list-page.ts';
import { servicePage } from './pages/service-page.ts';
import type { Site } from './pages/site.ts';
import { indexSite } from './pages/site-index.ts';
import { statusPage } from './pages/status-page.ts';
import type { BodySource } from './projection/body-source.ts';
import type { SiteContent } from './projection/content.ts';
import { redirectFiles } from './redirects.ts';
import { pageFile, type SiteFile } from './site-file.ts';
import { componentStates } from './state/component-states.ts';
import { overallState } from './state/overall-state.ts';

export interface RenderInput {
  readonly content: SiteContent;
  readonly base: BaseUrl;
  readonly now: Instant;
  readonly about: BodySource | undefined;
  /** Paths of the files beside documents. */
  readonly attachments: ReadonlySet<string>;
  readonly cache: RenderCache;
  readonly reloadScript: string | undefined;
  /** Told after each page how many are done, and of how many. */
  readonly onPage: (done: number, total: number) => void;
}

export interface RenderedSite {
  readonly files: readonly SiteFile[];
  readonly pages: number;
  /** Images to be copied beside them. */
  readonly images: readonly ShownImage[];
}

/** Returns every file of a site. The same input gives the same bytes. */
export function renderSite(input: RenderInput): RenderedSite {
  const images = new ImageCollector(input.attachments, input.base);
  const site = siteFrom(input, images);
  const makers = pageMakers(site);
  const pages = makers.map((make, index) => {
    const page = make();
    const path = page.address.endsWith('.html') ? page.address : pageFile(page.address);
    const file: SiteFile = { path, content: layOut(page, site).toString() };
    input.onPage(index + 1, makers.length);
    return { address: page.address, file };
  });
  const addresses = pages.map(({ address }) => address).filter((address) => !address.endsWith('.html'));
  return {
    files: [
      ...pages.map(({ file }) => file),
      ...redirectFiles(site),
      ...statuspageFiles(site),
      incidentsApiFile(site),
      atomFile(site),
      ...searchEngineFiles(input.base, input.content.audience, addresses),
      ...assetFiles(),
    ],
    pages: pages.length,
    images: images.shown(),
  };
}

function siteFrom(input: RenderInput, images: ImageCollector): Site {
  const { content, base, now, about, cache, reloadScript } = input;
  const components = componentStates(content);
  return {
    content,
    base,
    now,
    components,
    overall: overallState(content, components),
    index: indexSite(content),
    render: bodyRenderer(cache, pageDestinations(content, base), images),
    about,
    assets: { stylesheet: stylesheetAddress, script: scriptAddress },
    reloadScript,
  };
}

function pageMakers(site: Site): (() => Page)[] {
  const { incidents, services, runbooks, maintenance } = site.content;
  return [
    () => statusPage(site),
    () => incidentListPage(site),
    () => learningPage(site),
    () => actionListPage(site),
    () => runbookListPage(site),
    () => serviceListPage(site),
    () => aboutPage(site),
    () => notFoundPage(site),
    ...incidents.map((incident) => () => incidentPage(site, incident)),
    ...services.map((service) => () => servicePage(site, service)),
    ...runbooks.map((runbook) => () => runbookPage(site, runbook)),
    ...maintenance.map((window) => () => maintenancePage(site, window)),
  ];
}
