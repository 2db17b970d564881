import { createHash } from 'node:crypto';
import type { Html } from '../html/html.ts';
import type { BodySource } from '../projection/body-source.ts';
import type { ImageCollector } from './images.ts';
import { type Destinations, fillPlaceholders } from './placeholders.ts';
import { renderBody, renderVersion } from './render-body.ts';
import type { RenderCache } from './render-cache.ts';
import type { RenderedSection } from './sections.ts';

/** A section of a body, ready for a page. */
export interface BodySection {
  readonly heading: { readonly id: string; readonly text: string; readonly html: Html } | undefined;
  readonly html: Html;
}

/** Renders a body for the page at an address. */
export type BodyRenderer = (body: BodySource, address: string) => readonly BodySection[];

/** Returns what renders bodies, each once as long as the cache remembers it. */
export function bodyRenderer(
  cache: RenderCache,
  page: Destinations['page'],
  images: ImageCollector,
): BodyRenderer {
  return (body, address) => {
    const destinations: Destinations = {
      page,
      image: (path) => images.addressFor(path, body.path, address),
    };
    return rendered(body, cache).map(({ heading, html }) => ({
      heading: heading && { ...heading, html: fillPlaceholders(heading.html, destinations) },
      html: fillPlaceholders(html, destinations),
    }));
  };
}

function rendered(body: BodySource, cache: RenderCache): readonly RenderedSection[] {
  const key = keyOf(body);
  const known = cache.get(key);
  const kept = known === undefined ? undefined : parseSections(known);
  if (kept !== undefined) return kept;
  const sections = renderBody(body);
  cache.set(key, JSON.stringify(sections));
  return sections;
}

/** Returns undefined for an entry that was damaged: it only costs rendering again. */
function parseSections(entry: string): readonly RenderedSection[] | undefined {
  try {
    const sections: RenderedSection[] = JSON.parse(entry);
    return sections;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A rendering depends on the text, on where its links start from, and on this program; never on the audience. */
function keyOf({ blob, path, events, clockMoments }: BodySource): string {
  const parts = JSON.stringify([renderVersion, blob, path, events, clockMoments]);
  return createHash('sha256').update(parts).digest('hex');
}
