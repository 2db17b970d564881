import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { decodeText } from '../../src/document/text.ts';
import { Bakery } from '../bakery.ts';
import { wildMarkdown } from './wild-markdown.ts';

/**
 * How many events of a timeline a person counts in documents that other people wrote, by the end of their path. Counted by
 * reading, once, before the program was asked.
 */
const countedByHand: Readonly<Record<string, number>> = {
  // Headings with a time. The bullets below some of them tell one event each heading.
  '2017-09-29-504.md': 3,
  // The first two headings are days without an hour, with a paragraph each: events of which the hour is not known.
  '2018-01-17-ubuntu-upgrade.md': 6,
  '2018-01-18-reddit-hug.md': 25,
  // Two of the four are only a day.
  '2018-01-18-ssl-outdated.md': 4,
  // One is `2X:XX`, one a range. The last two days stand in headings of a higher level than the rest; they go on with the story.
  '2018-02-20-jupyterlab-announcement.md': 41,
  // 14:43 stands below 14:49 and is an event all the same. The second day is written `19. April, 11:00`.
  '2018-04-18-cull-flood.md': 15,
  // `ca. 18:30`; what is inside the code blocks are lines of logs.
  '2018-07-08-podsnips-aplenty.md': 5,
  // Two headings have the same time; the quoted list is a remark on one of them.
  '2020-07-09-simultaneous-launches-scipy.md': 4,

  // One row is `2019-12-03 --:--`.
  'PM2019-009 - Kubernetes network infrastructure IP starvation.md': 14,
  // Every year is mistyped; the rows are events that happened.
  'PM2020-003 - Postmortem for ADSync migration.md': 5,
  // One row is a range.
  'PM2020-007 - Unhealthy nodes.md': 5,
  // One is `10:45~`.
  'PM2020-009 - KIAM service disruption due to upgrade.md': 3,
  // Three rows are only a day; one row is out of order.
  'PM2021-011 - Log4Shell.md': 26,

  // The days are lines of their own between the lists.
  '2019-01-23.md': 11,
  // The hours in the chat log below are no part of the timeline.
  '2019-02-05.md': 12,
  '2019-02-08.md': 13,
  // Month and day without a year, in brackets.
  '2019-03-26.md': 10,
  // The first is `[???]`.
  '2019-05-30.md': 11,

  // Code and pictures stand between the items.
  '2025-09-29-flags-is-down.md': 8,
  '2025-10-03-surveys-sdk-bug.md': 8,
  // Four days with 11, 10, 16 and 4 items; a note among them has no time. Hours in the prose are not counted.
  '2025-10-21-feature-flags-recurring-outages.md': 41,
  // The section only refers to another page.
  '2025-11-15-persons-db-migration.md': 0,
  // A table with month, day and hours of half a day.
  '2026-01-17-replay-sdk-fetch-wrapper-incident.md': 10,
};

const minimal =
  '---\ntitle: A stranger’s postmortem\nseverity: sev1\nstatus: resolved\nservices: [online-orders]\nstarted_at: unknown\n---\n';

/** The stranger’s text below the least front matter a document can have. */
function asDocument(bytes: Uint8Array): string {
  return `${minimal}${decodeText(bytes) ?? ''}`;
}

describe.runIf(wildMarkdown().length > 0)('timelines as people write them', () => {
  test.each(Object.entries(countedByHand))('%s', (name, count) => {
    const [found, ...others] = wildMarkdown().filter(({ path }) => path.endsWith(`/${name}`));
    expect(others).toEqual([]);
    const text = asDocument(found?.bytes ?? new Uint8Array());
    const { outline } = readDocument(new TextEncoder().encode(text), 'markdown');
    expect(outline.events.map(({ time }) => time.source)).toHaveLength(count);
  });

  test('all of them can be checked', { timeout: 60_000 }, () => {
    const documents = wildMarkdown().filter(({ path }) => path.startsWith('pm-'));
    using bakery = new Bakery(
      documents.map(({ bytes }, index) => ({
        file: `incidents/2026/2026-01-01-stranger-${index}.md`,
        text: asDocument(bytes),
      })),
    );
    const { findings } = bakery.check();
    const incidents = findings.filter(({ file }) => file.includes('stranger'));
    expect(documents.length).toBeGreaterThan(50);
    expect(incidents.length).toBeGreaterThan(0);
    for (const { file, start, end } of incidents) {
      const lines = bakery.read(file).split('\n');
      expect(start.column).toBeLessThanOrEqual((lines[start.line - 1] ?? '').length + 1);
      expect(end.column).toBeLessThanOrEqual((lines[end.line - 1] ?? '').length + 1);
    }
  });
});
