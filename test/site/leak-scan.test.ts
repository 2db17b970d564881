import { expect, test } from 'vitest';
import { readRepository } from '../../src/repository/read-repository.ts';
import { noCache } from '../../src/repository/reading-cache.ts';
import { scanForLeaks } from '../../src/site/leak-scan.ts';
import { memoryTree } from '../memory-tree.ts';
import { buildInMemory } from './build-in-memory.ts';
import { ferries } from './ferries.ts';

const repository = readRepository(memoryTree(ferries()), noCache);

function leaksIn(path: string, content: string): string[] {
  return scanForLeaks([{ path, content }], repository).map(({ document, place }) => `${document} ${place}`);
}

test('what only an internal field holds is found, whatever the file is written in', () => {
  const owner = 'incidents/2026/2026-03-14-tickets-not-sent.md /actions/0/done_when';
  const text = 'Mail leaves while the cormorant provider is blocked';
  expect(leaksIn('a.html', `<p>${text}.</p>`)).toEqual([owner]);
  expect(leaksIn('a.html', `<a title="${text.replaceAll(' ', '&#x20;')}">x</a>`)).toEqual([owner]);
  expect(leaksIn('a.json', JSON.stringify({ note: `"${text}"\n` }))).toEqual([owner]);
  expect(leaksIn('feed.atom', `<content>&amp;lt;p&amp;gt;${text.replaceAll(' ', '\n')}</content>`)).toEqual([
    owner,
  ]);
});

test('a sentence of an internal body is found, and so is the id of an internal document in a file name', () => {
  expect(leaksIn('a.html', 'A long account of the cormorant that nobody outside should ever read.')).toEqual([
    'incidents/2026/2026-01-20-cormorant-strike.md body',
  ]);
  expect(leaksIn('incidents/2026-01-20-cormorant-strike/index.html', '')).toEqual([
    'incidents/2026/2026-01-20-cormorant-strike.md id',
  ]);
});

test('teams, owners, people and services without a public face are found', () => {
  expect(leaksIn('a.html', '@tidewater/cormorant-bookings and Cormorant ledger')).toEqual([
    'lookback.yml /teams/cormorant-bookings/handle',
    'services/booking.yml /repository',
    'lookback.yml /teams/cormorant-bookings',
    'services/cormorant-ledger.yml /name',
  ]);
});

test('what is public, what is short, times and the words of the site itself are no leaks', () => {
  const page =
    'Boarding gates scan slowly; Scanning is slow at all piers.; Customers affected; major_outage; Time to detect';
  expect(leaksIn('a.html', `${page} 2026-02-02T06:41:00Z 2026-02-09 employee booking`)).toEqual([]);
});

test('a text that a public field holds as well is no leak', () => {
  const files = ferries({
    'incidents/2026/2026-02-03-quiet.md': `---
title: Boarding gates scan slowly
severity: sev2
status: resolved
services: [gates]
started_at: 2026-02-03T06:30:00Z
---
`,
  });
  const again = readRepository(memoryTree(files), noCache);
  expect(scanForLeaks([{ path: 'a.html', content: 'Boarding gates scan slowly' }], again)).toEqual([]);
});

test('a site with a leak is not published, and the file and the field are named', () => {
  const { result, files } = buildInMemory(
    ferries({ 'incidents/README.md': 'Last year: Only the cormorant suffered.\n' }),
  );
  expect(files.size).toBe(0);
  expect(result).toEqual({
    outcome: 'leaking',
    leaks: [
      {
        file: 'about/index.html',
        document: 'incidents/2026/2026-01-20-cormorant-strike.md',
        place: '/impact/summary',
        text: 'Only the cormorant suffered.',
      },
    ],
  });
});

test('the internal site is not scanned', () => {
  const files = ferries({ 'incidents/README.md': 'Last year: Only the cormorant suffered.\n' });
  expect(buildInMemory(files, { audience: 'internal' }).result.outcome).toBe('built');
});
