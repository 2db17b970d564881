import type { Audience } from '../audience.ts';
import { absoluteUrl, type BaseUrl } from '../base-url.ts';
import { html } from '../html/html.ts';
import type { SiteFile } from '../site-file.ts';

/** Returns robots.txt and, where the host is known and may be searched, sitemap.xml: its protocol allows full addresses only. */
export function searchEngineFiles(
  base: BaseUrl,
  audience: Audience,
  addresses: readonly string[],
): SiteFile[] {
  if (audience === 'internal') return [{ path: 'robots.txt', content: 'User-agent: *\nDisallow: /\n' }];
  const sitemapUrl = absoluteUrl(base, 'sitemap.xml');
  if (sitemapUrl === undefined) return [{ path: 'robots.txt', content: 'User-agent: *\nAllow: /\n' }];
  const urls = addresses.map((address) => html`<url><loc>${absoluteUrl(base, address) ?? ''}</loc></url>\n`);
  return [
    { path: 'robots.txt', content: `User-agent: *\nAllow: /\nSitemap: ${sitemapUrl}\n` },
    {
      path: 'sitemap.xml',
      // The characters HTML escapes are those that XML does.
      content: html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls}</urlset>
`.toString(),
    },
  ];
}
