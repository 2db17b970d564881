import { type BuildSiteOptions, buildSite } from '../../src/app/build-site.ts';
import { noCache } from '../../src/repository/reading-cache.ts';
import type { BuildSiteResult } from '../../src/site/build-result.ts';
import { noRenderCache, type RenderCache } from '../../src/site/markdown/render-cache.ts';
import type { SiteFile } from '../../src/site/site-file.ts';
import { memoryTree } from '../memory-tree.ts';
import { saturdayMorning } from './ferries.ts';

export interface BuiltInMemory {
  readonly result: BuildSiteResult;
  /** What was published, by path. */
  readonly files: ReadonlyMap<string, string>;
}

type BuildInMemoryOptions = Partial<BuildSiteOptions> & { readonly renderings?: RenderCache };

/** Builds the site of some files without touching a disk. */
export function buildInMemory(
  files: Readonly<Record<string, string>>,
  options: BuildInMemoryOptions = {},
): BuiltInMemory {
  let published: readonly SiteFile[] = [];
  const { renderings = noRenderCache, ...rest } = options;
  const output = {
    publish: (site: readonly SiteFile[]) => {
      published = site;
      return { written: site.length, unchanged: 0, removed: 0 };
    },
  };
  const result = buildSite(
    { tree: memoryTree(files), output, readings: noCache, renderings },
    {
      audience: 'public',
      baseUrl: 'https://status.tidewater.example/',
      now: saturdayMorning,
      keepGoing: false,
      ...rest,
    },
  );
  return { result, files: new Map(published.map(({ path, content }) => [path, textOf(content)])) };
}

/** Builds and returns the files, failing where nothing was built. */
export function builtFiles(
  files: Readonly<Record<string, string>>,
  options: BuildInMemoryOptions = {},
): ReadonlyMap<string, string> {
  const { result, files: published } = buildInMemory(files, options);
  if (result.outcome !== 'built') throw new Error(JSON.stringify(result));
  return published;
}

/** Returns one file, failing where there is none. */
export function fileAt(files: ReadonlyMap<string, string>, path: string): string {
  const content = files.get(path);
  if (content === undefined) throw new Error(`There is no ${path} among ${[...files.keys()].join(', ')}.`);
  return content;
}

function textOf(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
