import { expect, test } from 'vitest';
import { builtFiles, fileAt } from './build-in-memory.ts';
import { ferries } from './ferries.ts';

const site = builtFiles(ferries());
const internalSite = builtFiles(ferries(), { audience: 'internal' });

test('nothing internal is in any file of the public site, nor in the name of one', () => {
  const telling = [...site]
    .filter(([path, content]) => /cormorant/i.test(path + content))
    .map(([path]) => path);
  expect(telling).toEqual([]);
});

test('the public site has these files and no other', () => {
  expect([...site.keys()].filter((path) => !path.startsWith('assets/')).sort()).toEqual([
    '404.html',
    'about/index.html',
    'actions/index.html',
    'api/incidents.json',
    'api/v2/components.json',
    'api/v2/incidents.json',
    'api/v2/status.json',
    'api/v2/summary.json',
    'feed.atom',
    'incidents/2025-11-03-almost-oversold/index.html',
    'incidents/2026-02-02-gates-creep/index.html',
    'incidents/2026-02-02-gates-slow/index.html',
    'incidents/2026-03-14-tickets-not-sent/index.html',
    'incidents/2026-03-14-tickets-not-sent/queue.png',
    'incidents/index.html',
    'index.html',
    'learning/index.html',
    'maintenance/new-mast/index.html',
    'maintenance/queue-cleaning/index.html',
    'robots.txt',
    'runbooks/index.html',
    'runbooks/resend-tickets/index.html',
    'runbooks/tickets-not-sent/index.html',
    'services/booking/index.html',
    'services/gates/index.html',
    'services/index.html',
    'services/ticket-shop/index.html',
    'services/timetable/index.html',
    'sitemap.xml',
  ]);
});

test('the internal site holds what the public one leaves out', () => {
  const everything = [...internalSite.values()].join('\n');
  for (const text of [
    'A long account of the cormorant that nobody outside should ever read.',
    'Mail leaves while the cormorant provider is blocked',
    '@cormorant-ada',
    'Talks to the cormorant ledger.',
    'Drain the cormorant queue',
    'The cormorant plan',
    'The cormorant committee said so',
  ]) {
    expect(everything).toContain(text);
  }
});

test('an incident that shows no more than its status says what happened, and neither why nor what follows', () => {
  const page = fileAt(site, 'incidents/2026-02-02-gates-slow/index.html');
  expect(page).toContain('Boarding took twice as long.');
  expect(page).toContain('Scanning is as fast as before.');
  for (const text of [
    'Summary',
    'sev2',
    'Major',
    '06:41',
    'An employee',
    'Requests failed',
    'Waived',
    'Time to',
  ]) {
    expect(page).not.toContain(text);
  }
});

test('counts speak of what the reader may see', () => {
  expect(fileAt(site, 'incidents/index.html')).toContain('2 incidents, 1 near miss.');
  expect(fileAt(internalSite, 'incidents/index.html')).toContain('3 incidents, 1 near miss.');
  expect(fileAt(site, 'learning/index.html')).toContain('contributed to 2 of them');
});

test('a link to an internal document becomes its text, one to a public document leads to its page', () => {
  const page = fileAt(site, 'incidents/2026-03-14-tickets-not-sent/index.html');
  expect(page).toContain('<a href="/runbooks/tickets-not-sent/#steps">how to send by hand</a>');
  expect(page).toMatch(/<a href="\/incidents\/2026-02-02-gates-slow\/">the slow\s+gates<\/a>/);
  expect(page).toContain('and what we say about it.');
});

test('only pictures in the folder of the document that shows them are copied, and none is fetched from elsewhere', () => {
  const page = fileAt(site, 'incidents/2026-03-14-tickets-not-sent/index.html');
  expect(page).toContain('src="/incidents/2026-03-14-tickets-not-sent/queue.png"');
  expect(page).toContain('<span class="missing-image">Not ours</span>');
  expect(page).toContain('<a href="https://elsewhere.example/pixel.png" rel="noopener">Elsewhere</a>');
  expect(page).not.toContain('<img src="https:');
});

test('a document that becomes internal is gone from pages whose bodies were kept from before', () => {
  const kept = new Map<string, string>();
  const renderings = {
    get: (key: string) => kept.get(key),
    set: (key: string, html: string) => void kept.set(key, html),
  };
  const path = 'incidents/2026-03-14-tickets-not-sent/index.html';
  expect(fileAt(builtFiles(ferries(), { renderings }), path)).toContain('/runbooks/tickets-not-sent/');
  const runbook = ferries()['runbooks/tickets-not-sent.md'] ?? '';
  const hidden = ferries({
    'runbooks/tickets-not-sent.md': runbook.replace('visibility: public', 'visibility: internal'),
  });
  expect(fileAt(builtFiles(hidden, { renderings }), path)).not.toContain('/runbooks/tickets-not-sent/');
});

test('an internal site asks not to be found', () => {
  expect(fileAt(internalSite, 'robots.txt')).toBe('User-agent: *\nDisallow: /\n');
  expect(fileAt(internalSite, 'index.html')).toContain('<meta name="robots" content="noindex, nofollow">');
  expect(internalSite.has('sitemap.xml')).toBe(false);
});
