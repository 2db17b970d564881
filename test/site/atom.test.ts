import { expect, test } from 'vitest';
import { builtFiles, fileAt } from './build-in-memory.ts';
import { ferries } from './ferries.ts';

const path = 'incidents/2026/2026-02-02-gates-slow.md';
const document = ferries()[path] ?? '';

function idsOf(files: Readonly<Record<string, string>>): string[] {
  const feed = fileAt(builtFiles(files), 'feed.atom');
  return [...feed.matchAll(/<entry>[\s\S]*?<id>(.*?)<\/id>/g)].flatMap(([, id]) => id ?? []);
}

const ids = idsOf(ferries());

test('the feed has one entry for each update, the newest first', () => {
  const feed = fileAt(builtFiles(ferries()), 'feed.atom');
  expect([...feed.matchAll(/<title type="html"><!\[CDATA\[(.*?)\]\]>/g)].map(([, title]) => title)).toEqual([
    'Identified: Tickets are sold and not delivered',
    'Investigating: Tickets are sold and not delivered',
    'Resolved: Boarding gates scan slowly',
    'Investigating: Boarding gates scan slowly',
    'Monitoring: The noon sailing was almost sold twice',
  ]);
  expect(feed).toContain('<updated>2026-03-14T08:50:00.000Z</updated>');
  expect(feed).toContain('<link rel="self" href="https://status.tidewater.example/feed.atom"/>');
  expect(new Set(ids).size).toBe(5);
  for (const id of ids)
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('a corrected message, a moved site and a renamed document notify nobody again', () => {
  expect(idsOf(ferries({ [path]: document.replace('slow at all piers', 'slow at pier 3') }))).toEqual(ids);
  expect(
    idsOf(ferries({ [path]: document.replace('at: 2026-02-02T06:50:00Z', 'at: 2026-02-02T07:50:00+01:00') })),
  ).toEqual(ids);
  const { [path]: _moved, ...others } = ferries();
  const renamed = document.replace(
    '[2026-02-02-gates-creep]',
    '[2026-02-02-gates-creep, 2026-02-02-gates-slow]',
  );
  expect(idsOf({ ...others, 'incidents/2026/2026-02-02-gates-crawl.md': renamed })).toEqual(ids);
});

test('a further update is one further entry, also at the same moment as another', () => {
  const further = document.replace(
    'sources:',
    '  - { at: 2026-02-02T07:45:00Z, status: resolved, message: We are sorry. }\nsources:',
  );
  const more = idsOf(ferries({ [path]: further }));
  expect(more).toHaveLength(6);
  expect(more.filter((id) => !ids.includes(id))).toHaveLength(1);
});
