import { readContent } from '../repository/content.ts';
import type { FileTree } from '../repository/file-tree.ts';
import { assembleRepository, type OnProgress } from '../repository/read-repository.ts';
import type { ReadingCache } from '../repository/reading-cache.ts';
import { readAboutText } from '../site/about-text.ts';
import type { Audience } from '../site/audience.ts';
import { parseBaseUrl } from '../site/base-url.ts';
import type { BuildSiteResult } from '../site/build-result.ts';
import { readImages } from '../site/image-files.ts';
import { scanForLeaks } from '../site/leak-scan.ts';
import type { RenderCache } from '../site/markdown/render-cache.ts';
import type { OutputFolder } from '../site/output-folder.ts';
import { brokenDocuments, unreadableDocuments } from '../site/projection/broken-documents.ts';
import { internalContent, publicContent } from '../site/projection/project-content.ts';
import { renderSite } from '../site/render-site.ts';
import type { Instant } from '../time/instant.ts';
import { pathsOf, requireConfigurationFile } from './configuration-of.ts';

/** What building needs from the world. */
export interface BuildSitePorts {
  readonly tree: FileTree;
  readonly output: OutputFolder;
  readonly readings: ReadingCache;
  readonly renderings: RenderCache;
}

export interface BuildSiteOptions {
  readonly audience: Audience;
  /** Where the site will lie; without it, what lookback.yml says, or the root of any host. */
  readonly baseUrl: string | undefined;
  readonly now: Instant;
  /** Leave broken documents out instead of refusing to build. */
  readonly keepGoing: boolean;
  /** A script that pages load while they are being written. */
  readonly reloadScript?: string;
  readonly onDocument?: OnProgress;
  readonly onPage?: OnProgress;
}

/**
 * Builds the site of one audience. Nothing is written unless every document could be read, or leaving some out was asked for, and
 * unless the public site holds no internal text.
 */
export function buildSite(ports: BuildSitePorts, options: BuildSiteOptions): BuildSiteResult {
  const repository = assembleRepository(readContent(ports.tree), ports.readings, options.onDocument);
  requireConfigurationFile(pathsOf(repository));
  const { configuration } = repository;
  if (configuration === undefined) return { outcome: 'refused', broken: unreadableDocuments(repository) };
  const broken = brokenDocuments(repository, configuration);
  if (broken.length > 0 && !options.keepGoing) return { outcome: 'refused', broken };
  const { audience, now } = options;
  const leftOut = new Set(broken.map(({ file }) => file));
  const base = parseBaseUrl(options.baseUrl ?? configuration.site.base_url);
  const project = audience === 'public' ? publicContent : internalContent;
  const site = renderSite({
    content: project({ repository, configuration, leftOut, now }),
    base,
    now,
    about: readAboutText(ports.tree),
    attachments: repository.attachments,
    cache: ports.renderings,
    reloadScript: options.reloadScript,
    onPage: options.onPage ?? (() => undefined),
  });
  if (audience === 'public') {
    const leaks = scanForLeaks(site.files, repository);
    if (leaks.length > 0) return { outcome: 'leaking', leaks };
  }
  const images = readImages(ports.tree, site.images);
  const files = [...site.files, ...images.files];
  return {
    outcome: 'built',
    pages: site.pages,
    files: files.length,
    publication: ports.output.publish(files),
    leftOut: broken,
    warnings: [...(base.origin === undefined ? [relativeWarning] : []), ...images.warnings],
  };
}

const relativeWarning =
  'The address of the site is not known: sitemap.xml is left out, and feeds and API hold addresses without a host. Set site.base_url in lookback.yml, or --base-url.';
