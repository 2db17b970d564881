import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { addNew } from '../../src/cli/new.ts';
import { coldOven, edit, ovenControl } from '../../src/rules/fixture.ts';
import { Bakery } from '../bakery.ts';
import { runCommand } from './command-line.ts';

function run(bakery: Bakery, kind: string, flags: Readonly<Record<string, string>>) {
  const args = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);
  return runCommand(addNew, ['new', kind, ...args], bakery.root);
}

const lateRolls = { title: 'Rolls are late', severity: 'sev1', services: 'online-orders,oven-control' };
const lateRollsPath = 'incidents/2026/2026-03-14-rolls-are-late.md';

test('an incident from three flags, at two in the morning', async () => {
  using bakery = new Bakery();
  expect(await run(bakery, 'incident', lateRolls)).toEqual({
    code: 0,
    err: '',
    out: `Wrote ${lateRollsPath}
  · started_at is approximate (~): correct it once you know better.
  · Add detected_at, acknowledged_at, updates and timeline events as they happen.
  · Check it: lookback check ${lateRollsPath}
  · Commit it on a branch and open a pull request.
`,
  });
  expect(bakery.read(lateRollsPath)).toBe(`---
title: Rolls are late
kind: incident
severity: sev1
status: investigating
visibility: internal
services: [online-orders, oven-control]
started_at: "~2026-03-14T04:20:00Z"
postmortem:
  state: none
---

## Summary

<!-- In two or three sentences: what did people experience, from when to when, and what made it end? For a colleague who was not there. -->

## Timeline

<!-- What happened, one line each, with its time in UTC? What did those who responded see at that moment, and what did they try? -->

- ~2026-03-14 04:20 UTC — impact begins

## Lessons

<!-- What is known about the system now that was not known before? Who else should know it? -->
`);
  expect(bakery.check().findings).toEqual([]);
});

test('an incident with everything that can be said', async () => {
  using bakery = new Bakery();
  const { code, err } = await run(bakery, 'incident', {
    ...lateRolls,
    services: 'online-orders, online-orders',
    'started-at': '2026-03-14T00:30:15+02:00',
    kind: 'near_miss',
    commander: '@octocat',
    owner: 'shop',
    visibility: 'status',
    slug: 'rolls',
  });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const text = bakery.read('incidents/2026/2026-03-13-rolls.md');
  expect(text.slice(0, text.indexOf('\n\n'))).toBe(`---
title: Rolls are late
kind: near_miss
severity: sev1
status: investigating
visibility: status
services: [online-orders]
started_at: 2026-03-14T00:30:15+02:00
roles:
  commander: "@octocat"
postmortem:
  state: none
  owner: "@crumb/shop"
---`);
  expect(text).toContain('- 2026-03-13 22:30:15 UTC — it nearly goes wrong\n');
  expect(bakery.check().findings).toEqual([]);
});

test('a beginning nobody knows, and one written without seconds', async () => {
  using bakery = new Bakery();
  await run(bakery, 'incident', { ...lateRolls, 'started-at': 'unknown', slug: 'some-time' });
  expect(bakery.read('incidents/2026/2026-03-14-some-time.md')).toMatch(
    /^started_at: unknown$[\s\S]*^- 2026-03-14 04:20:30 UTC — this document is opened$/m,
  );
  await run(bakery, 'incident', { ...lateRolls, 'started-at': '~2026-03-01T04:00Z', kind: 'drill' });
  expect(bakery.read('incidents/2026/2026-03-01-rolls-are-late.md')).toMatch(
    /^started_at: "~2026-03-01T04:00:00Z"$[\s\S]*^- ~2026-03-01 04:00 UTC — the drill begins$/m,
  );
  expect(bakery.check().findings).toEqual([]);
});

test('a severity that asks for no sections still gets a summary and a timeline; one of an organisation asks its own', async () => {
  using bakery = new Bakery([
    edit('lookback.yml', '[Summary, Timeline, Lessons]', '[Summary, Weather, TIMELINE, "What went well"]'),
    edit(coldOven, 'state: final', 'state: draft'),
    edit(coldOven, 'resolved_at: 2026-03-14T05:05:00Z', 'resolved_at: unknown'),
  ]);
  const headings = async (severity: string, slug: string) => {
    await run(bakery, 'incident', { ...lateRolls, severity, slug });
    return bakery.read(`incidents/2026/2026-03-14-${slug}.md`).match(/^## .*$/gm);
  };
  expect(await headings('sev2', 'minor')).toEqual(['## Summary', '## Timeline']);
  expect(await headings('sev1', 'critical')).toEqual([
    '## Summary',
    '## Weather',
    '## TIMELINE',
    '## What went well',
  ]);
  const comments = bakery
    .read('incidents/2026/2026-03-14-critical.md')
    .match(/^<!-- .+\? -->$|^<!-- .+\. -->$/gm);
  expect(comments).toHaveLength(4);
  expect(bakery.check().findings).toEqual([]);
});

test('a runbook', async () => {
  using bakery = new Bakery();
  const { out } = await run(bakery, 'runbook', {
    title: 'Sieve the flour',
    services: 'online-orders',
    owner: '@crumb/shop',
    alerts: 'FlourLumpy, FlourLow',
  });
  expect(out).toBe(`Wrote runbooks/sieve-the-flour.md
  · Write the steps, and have someone follow them who has not written them.
  · So that it is found, name it under runbooks in services/online-orders.yml.
  · Check it: lookback check runbooks/sieve-the-flour.md
`);
  const text = bakery.read('runbooks/sieve-the-flour.md');
  expect(text.slice(0, text.indexOf('\n\n'))).toBe(`---
title: Sieve the flour
visibility: internal
services: [online-orders]
alerts: [FlourLumpy, FlourLow]
owner: "@crumb/shop"
reviewed_on: 2026-03-14
review_every: P6M
---`);
  expect(text.match(/^## .*$/gm)).toEqual([
    '## When to use this',
    '## Before you start',
    '## Steps',
    '## Check that it worked',
    '## Way back',
    '## Escalate',
  ]);
  // What it is still waiting for is its text.
  expect(bakery.check().findings.map(({ code, level }) => [code, level])).toEqual([
    ['runbook/empty', 'warning'],
  ]);
});

test('a service', async () => {
  using bakery = new Bakery();
  await run(bakery, 'service', { title: 'The tills: all 3', owner: '@crumb/shop' });
  expect(bakery.read('services/the-tills-all-3.yml')).toBe(`name: "The tills: all 3"
owner: shop

# What else can be said; take the # away.
# description: What it does, for whom.
# tier: 1
# component:
#   name: Its public name. Without this key it does not appear on the status page.
# depends_on: []
# on_call: How to reach who is on call.
# escalation: []
# runbooks: []
`);
  expect(bakery.check().findings).toEqual([]);
});

test('a maintenance window', async () => {
  using bakery = new Bakery();
  await run(bakery, 'maintenance', {
    title: 'Clean the chimney',
    services: 'oven-control',
    'starts-at': '2026-06-08T01:00+02:00',
    'ends-at': '2026-06-08T05:00:00+02:00',
    impact: 'Rolls come an hour later.',
  });
  const text = bakery.read('maintenance/2026-06-07-clean-the-chimney.md');
  expect(text.slice(0, text.indexOf('\n\n'))).toBe(`---
title: Clean the chimney
visibility: internal
services: [oven-control]
starts_at: 2026-06-08T01:00:00+02:00
ends_at: 2026-06-08T05:00:00+02:00
impact: Rolls come an hour later.
---`);
  expect(bakery.check().findings).toEqual([]);
});

test.each([
  '---',
  'null',
  '1.10',
  '~',
  'yes: no # maybe',
  '"quoted" and \'quoted\'',
  '@example/octopus & *friends* !now',
  '<!-- --> <script>alert(1)</script>',
  '{ oven: cold } [a]',
  '% directive',
  '<<',
  '-',
  '| >',
  'two\nlines\r\nand\ttabs\u0085\u2028end',
  'パンが焼けない 🍞',
  'x'.repeat(160),
])('the title %j passes the check', async (title) => {
  using bakery = new Bakery();
  const { code, err } = await run(bakery, 'incident', { ...lateRolls, title, slug: 'odd' });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(bakery.check().findings).toEqual([]);
});

test('a title of several lines becomes one line of words', async () => {
  using bakery = new Bakery();
  await run(bakery, 'incident', { ...lateRolls, title: '  Rolls\r\nare\u0000\tlate\u2028' });
  expect(bakery.read(lateRollsPath)).toContain('---\ntitle: Rolls are late\nkind:');
});

test('editors are told of the schema where there is one, by a path that leads to it', async () => {
  using bakery = new Bakery([
    { file: 'schemas/incident.schema.json', text: '{}' },
    { file: 'schemas/service.schema.json', text: '{}' },
  ]);
  await run(bakery, 'incident', lateRolls);
  const [fence, comment = ''] = bakery.read(lateRollsPath).split('\n');
  expect([fence, comment]).toEqual([
    '---',
    '# yaml-language-server: $schema=../../schemas/incident.schema.json',
  ]);
  const path = comment.replace(/^.*=/, '');
  expect(existsSync(resolve(bakery.root, lateRollsPath, '..', path))).toBe(true);
  await run(bakery, 'service', { title: 'Tills', owner: 'shop' });
  expect(bakery.read('services/tills.yml')).toMatch(
    /^# yaml-language-server: \$schema=\.\.\/schemas\/service\.schema\.json\n/,
  );
  await run(bakery, 'runbook', { title: 'Sieve', services: 'tills', owner: 'shop' });
  expect(bakery.read('runbooks/sieve.md')).not.toContain('yaml-language-server');
  expect(bakery.check().counts).toEqual({ error: 0, warning: 1, info: 0 });
});

test('as JSON: where it is, and nothing else', async () => {
  using bakery = new Bakery();
  const { out } = await run(bakery, 'service', { title: 'Tills', owner: 'shop', format: 'json' });
  expect(JSON.parse(out)).toEqual({
    kind: 'service',
    id: 'tills',
    path: 'services/tills.yml',
    next: ['Say how to reach who is on call, and whom next.', 'Check it: lookback check services/tills.yml'],
  });
});

test('the former name of a service becomes the present one', async () => {
  using bakery = new Bakery([edit(ovenControl, 'owner: ovens', 'owner: ovens\naliases: [big-oven]')]);
  await run(bakery, 'incident', { ...lateRolls, services: 'big-oven' });
  expect(bakery.read(lateRollsPath)).toContain('services: [oven-control]');
});

test('nothing is ever written over: not a document, not one that had the name before', async () => {
  using bakery = new Bakery();
  const before = bakery.read(coldOven);
  const started = { ...lateRolls, 'started-at': '2026-03-14T04:02:00Z' };
  expect((await run(bakery, 'incident', { ...started, title: 'Cold oven' })).err).toBe(
    `lookback: The title gives no file name of its own: ${coldOven} is there already.\n  Give one with --slug, such as --slug checkout-latency.\n`,
  );
  expect((await run(bakery, 'incident', { ...started, slug: 'oven' })).err).toBe(
    `lookback: --slug: ${coldOven} has had the name \`2026-03-14-oven\` before.\n  Give --slug lower-case words of a to z and 0 to 9, joined by hyphens.\n`,
  );
  expect(bakery.read(coldOven)).toBe(before);
  expect(existsSync(join(bakery.root, 'incidents/2026/2026-03-14-oven.md'))).toBe(false);
});
