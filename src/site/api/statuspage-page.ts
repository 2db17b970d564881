import type { Instant } from '../../time/instant.ts';
import { absoluteUrl, hrefOf } from '../base-url.ts';
import type { Site } from '../pages/site.ts';
import { isoTime } from './iso-time.ts';

/** There is one page to a site. */
export const pageId = 'lookback';

/** Returns the page entry that every answer of Statuspage v2 begins with. */
export function statuspagePage(site: Site): object {
  const { base, content, index } = site;
  const latest = Math.max(0, ...[...index.componentNews.values()].map(({ last }) => last)) as Instant;
  return {
    id: pageId,
    name: content.masthead.title,
    url: absoluteUrl(base, '') ?? hrefOf(base, ''),
    time_zone: 'Etc/UTC',
    // When something was last said, not when this was built: a build that says nothing new changes nothing.
    updated_at: isoTime(latest),
  };
}
