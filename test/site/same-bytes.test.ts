import { expect, test } from 'vitest';
import { memoryRenderCache } from '../../src/site/markdown/render-cache.ts';
import { plusMinutes } from '../../src/time/instant.ts';
import { builtFiles } from './build-in-memory.ts';
import { ferries, saturdayMorning } from './ferries.ts';

test('the same documents at the same moment give the same bytes, with a cache and without', () => {
  const first = builtFiles(ferries());
  const renderings = memoryRenderCache();
  builtFiles(ferries(), { renderings });
  expect([...builtFiles(ferries())]).toEqual([...first]);
  expect([...builtFiles(ferries(), { renderings })]).toEqual([...first]);
});

test('a minute later only the pages that tell the time have changed', () => {
  const first = builtFiles(ferries());
  const later = builtFiles(ferries(), { now: plusMinutes(saturdayMorning, 1) });
  const changed = [...later].filter(([path, content]) => first.get(path) !== content).map(([path]) => path);
  expect(changed).toEqual(['index.html', 'incidents/2026-03-14-tickets-not-sent/index.html']);
});

test('a body that did not change is rendered once over many builds', () => {
  const asked: string[] = [];
  const kept = new Map<string, string>();
  const renderings = {
    get: (key: string) => kept.get(key),
    set: (key: string, html: string) => {
      asked.push(key);
      kept.set(key, html);
    },
  };
  builtFiles(ferries(), { renderings });
  const bodies = asked.length;
  builtFiles(ferries(), { renderings, audience: 'internal', baseUrl: '/elsewhere/' });
  const hidden = 5;
  expect([bodies, asked.length]).toEqual([5, 5 + hidden]);
  const edited = (ferries()['runbooks/tickets-not-sent.md'] ?? '').replace('tail -n 1', 'tail -n 2');
  builtFiles(ferries({ 'runbooks/tickets-not-sent.md': edited }), { renderings });
  expect(asked).toHaveLength(5 + hidden + 1);
});

test('a damaged entry of the cache costs a rendering and nothing else', () => {
  const damaged = { get: () => '[{"heading":', set: () => undefined };
  expect([...builtFiles(ferries(), { renderings: damaged })]).toEqual([...builtFiles(ferries())]);
});
