/** Keeps rendered bodies between builds, by a key that changes with everything the rendering depends on. */
export interface RenderCache {
  readonly get: (key: string) => string | undefined;
  readonly set: (key: string, html: string) => void;
}

export const noRenderCache: RenderCache = { get: () => undefined, set: () => undefined };

/** Keeps rendered bodies as long as the process lives. */
export function memoryRenderCache(): RenderCache {
  const known = new Map<string, string>();
  return { get: (key) => known.get(key), set: (key, html) => known.set(key, html) };
}
