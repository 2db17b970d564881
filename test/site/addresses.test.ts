import { expect, test } from 'vitest';
import { builtFiles, fileAt } from './build-in-memory.ts';
import { ferries } from './ferries.ts';

test('a former id keeps its address and leads on without a script', () => {
  const page = fileAt(builtFiles(ferries()), 'incidents/2026-02-02-gates-creep/index.html');
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/incidents/2026-02-02-gates-slow/">');
  expect(page).toContain(
    '<link rel="canonical" href="https://status.tidewater.example/incidents/2026-02-02-gates-slow/">',
  );
  expect(page).toContain('<a href="/incidents/2026-02-02-gates-slow/">Boarding gates scan slowly</a>');
});

test('services and runbooks are found at their former ids as well', () => {
  const site = builtFiles(ferries());
  expect(fileAt(site, 'services/ticket-shop/index.html')).toContain('url=/services/booking/');
  expect(fileAt(site, 'runbooks/resend-tickets/index.html')).toContain('url=/runbooks/tickets-not-sent/');
});

test('a reference by a former id leads to where the document is now', () => {
  const incident = ferries()['incidents/2026/2026-03-14-tickets-not-sent.md'] ?? '';
  const renamed = incident
    .replace('services: [booking,', 'services: [ticket-shop,')
    .replace('booking: partial_outage', 'ticket-shop: partial_outage')
    .replace('runbooks: [tickets-not-sent,', 'runbooks: [resend-tickets,')
    .replace(
      'related: [2026-01-20-cormorant-strike, 2026-02-02-gates-slow]',
      'related: [2026-02-02-gates-creep]',
    )
    .replace('tickets-not-sent.md#steps', 'resend-tickets.md#steps');
  const usual = builtFiles(ferries());
  const site = builtFiles(ferries({ 'incidents/2026/2026-03-14-tickets-not-sent.md': renamed }));
  for (const path of [
    'incidents/2026-03-14-tickets-not-sent/index.html',
    'index.html',
    'services/booking/index.html',
  ]) {
    expect(fileAt(site, path)).toBe(fileAt(usual, path));
  }
});

test('a site in a folder of its host keeps every address within it', () => {
  const site = builtFiles(ferries(), { baseUrl: 'https://tidewater.example/status' });
  for (const [path, content] of site) {
    if (!path.endsWith('.html')) continue;
    const addresses = [...content.matchAll(/(?:href|src|url)="(\/[^"]*)"|url=(\/[^"]*)"/g)].map(
      ([, a, b]) => a ?? b,
    );
    expect(addresses.filter((address) => !address?.startsWith('/status/'))).toEqual([]);
  }
  expect(fileAt(site, 'sitemap.xml')).toContain('<loc>https://tidewater.example/status/incidents/</loc>');
});

test('every link within the site leads to a file that is there, and to a place on that page', () => {
  for (const audience of ['public', 'internal'] as const) {
    const site = builtFiles(ferries(), { audience });
    const broken = [...site].flatMap(([path, content]) =>
      path.endsWith('.html') ? linksOf(content).filter((link) => !leadsSomewhere(site, link, content)) : [],
    );
    expect(broken).toEqual([]);
  }
});

test('without an address of its own the site has no sitemap, says so, and its feed holds no host', () => {
  const site = builtFiles(ferries(), { baseUrl: undefined });
  expect(site.has('sitemap.xml')).toBe(false);
  expect(fileAt(site, 'robots.txt')).toBe('User-agent: *\nAllow: /\n');
  expect(fileAt(site, 'feed.atom')).toContain('<link href="/incidents/2026-03-14-tickets-not-sent/"/>');
  expect(fileAt(site, 'feed.atom')).not.toContain('.invalid');
});

function linksOf(content: string): string[] {
  return [...content.matchAll(/(?:href|src)="([/#][^"]*)"/g)].flatMap(([, link]) => link ?? []);
}

function leadsSomewhere(site: ReadonlyMap<string, string>, link: string, content: string): boolean {
  const [path = '', place] = link.split('#');
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const target = path === '' ? content : site.get(file.slice(1));
  return target !== undefined && (place === undefined || target.includes(`id="${place}"`));
}
