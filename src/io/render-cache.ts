import { join } from 'node:path';
import { noRenderCache, type RenderCache } from '../site/markdown/render-cache.ts';
import { buildId } from './build-id.ts';
import { openLineCache } from './line-cache.ts';

export interface RenderCacheFile extends RenderCache {
  /** Writes what is new, and leaves out what was not asked for. */
  readonly save: () => void;
}

/** Opens the bodies a folder keeps rendered by this version of the program; without a folder, or run from source, keeps nothing. */
export function openRenderCache(folder: string | undefined): RenderCacheFile {
  if (folder === undefined || buildId === undefined) return { ...noRenderCache, save: () => undefined };
  return openLineCache(join(folder, `bodies-${buildId}.tsv`));
}
