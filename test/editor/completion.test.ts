import { expect, test } from 'vitest';
import { Editor } from './editor.ts';

const coldOven = 'incidents/2026/2026-03-14-cold-oven.md';
const newIncident = 'incidents/2026/2026-06-15-sour-dough.md';

/** The front matter of an incident that is just being written. */
function incident(...lines: readonly string[]): string {
  return ['---', ...lines, '---', ''].join('\n');
}

test('In a new incident every key of the schema is offered, in its order, the required ones marked', async () => {
  await using editor = await Editor.start();
  await editor.open(newIncident, incident('title: Sour dough', '', 'services: [online-orders]'));
  const keys = await editor.completion(newIncident, 'title: Sour dough\n');
  expect(keys.map(({ label, detail }) => (detail === undefined ? label : `${label} (${detail})`))).toEqual([
    'kind',
    'severity (required)',
    'status (required)',
    'visibility',
    'started_at (required)',
    'detected_at',
    'acknowledged_at',
    'mitigated_at',
    'resolved_at',
    'detected_by',
    'roles',
    'impact',
    'postmortem',
    'factors',
    'actions',
    'accepted_risks',
    'updates',
    'related',
    'runbooks',
    'sources',
    'aliases',
    'tags',
  ]);
});

test('A key comes with what the schema says of it and with what is left to fill in', async () => {
  await using editor = await Editor.start();
  await editor.open(newIncident, incident('title: Sour dough', 'det'));
  const keys = await editor.completion(newIncident, '\ndet');
  expect(keys.find(({ label }) => label === 'detected_by')).toEqual({
    label: 'detected_by',
    kind: 10,
    documentation: {
      kind: 'markdown',
      value: 'Who or what noticed first.\n\nOne of `alert`, `customer`, `employee`, `partner`, `unknown`.',
    },
    sortText: '0010',
    filterText: 'detected_by',
    textEdit: {
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 3 } },
      newText: `detected_by: \${1|alert,customer,employee,partner,unknown|}`,
    },
    insertTextFormat: 2,
    insertTextMode: 2,
  });
  const written = Object.fromEntries(keys.map(({ label, textEdit }) => [label, textEdit?.newText]));
  expect(written).toMatchObject({
    started_at: `started_at: \${1:2026-06-15T07:00:00Z}`,
    services: 'services: [$1]',
    roles: 'roles: { $1 }',
    impact: 'impact:\n  summary: $1',
    factors: 'factors:\n  - id: $1\n    title: $2\n    category: $3',
    accepted_risks: `accepted_risks:\n  - factor: $1\n    reason: $2\n    accepted_by: "@$3"\n    review_on: \${4:2026-06-15}`,
  });
});

test('A key that is changed keeps its value', async () => {
  await using editor = await Editor.start();
  await editor.open(newIncident, incident('title: Sour dough', 'sverity: sev1'));
  const keys = await editor.completion(newIncident, '\nsv');
  expect(keys.find(({ label }) => label === 'severity')).toMatchObject({
    textEdit: {
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 7 } },
      newText: 'severity',
    },
  });
});

test('Values of a list in the schema are offered', async () => {
  await using editor = await Editor.start();
  await editor.open(newIncident, incident('status: ', 'kind: dr'));
  expect(await editor.labels(newIncident, 'status: ')).toEqual([
    'investigating',
    'identified',
    'monitoring',
    'resolved',
  ]);
  expect(await editor.labels(newIncident, 'kind: dr')).toEqual(['incident', 'near_miss', 'drill']);
});

test('Services are offered in brackets and below dashes, but for those that stand there', async () => {
  await using editor = await Editor.start();
  await editor.open(newIncident, incident('services: [oven-control, ]', 'runbooks:', '  - '));
  expect(await editor.completion(newIncident, '[oven-control, ')).toMatchObject([
    { label: 'online-orders', detail: 'Online orders' },
  ]);
  expect(await editor.completion(newIncident, '  - ')).toMatchObject([
    { label: 'relight-the-oven', detail: 'Relight the oven' },
  ]);
});

test('A list that has not begun begins with its first item', async () => {
  await using editor = await Editor.start();
  await editor.open(newIncident, incident('services: ', 'related:', '  '));
  const inLine = await editor.completion(newIncident, 'services: ');
  expect(inLine.map(({ textEdit }) => textEdit?.newText)).toEqual(['[online-orders]', '[oven-control]']);
  const below = await editor.completion(newIncident, 'related:\n  ');
  expect(below.map(({ textEdit }) => textEdit?.newText)).toEqual([
    '- 2026-05-02-flour-shortage',
    '- 2026-03-14-cold-oven',
  ]);
});

test('Severities come worst first, with when they apply', async () => {
  await using editor = await Editor.start();
  await editor.open(newIncident, incident('severity: '));
  expect(await editor.completion(newIncident, 'severity: ')).toMatchObject([
    { label: 'sev1', detail: 'Critical', documentation: { value: 'Nobody can order bread.' } },
    {
      label: 'sev2',
      detail: 'Minor',
      documentation: { value: 'Some customers cannot order some bread.' },
    },
  ]);
});

test('People are reached by handles, in the quotes YAML wants', async () => {
  await using editor = await Editor.start();
  await editor.open(newIncident, incident('roles: { commander: , scribe: "@cru }'));
  const bare = await editor.completion(newIncident, 'commander: ');
  expect(bare.map(({ textEdit }) => textEdit?.newText)).toEqual([
    '"@crumb/ovens"',
    '"@crumb/shop"',
    '"@crumb/incident-review"',
  ]);
  const begun = await editor.completion(newIncident, '"@cru');
  expect(begun[1]).toMatchObject({
    label: '@crumb/shop',
    filterText: '"@crumb/shop"',
    textEdit: {
      range: { start: { line: 1, character: 30 }, end: { line: 1, character: 35 } },
      newText: '"@crumb/shop"',
    },
  });
});

test('A time is now, about now, or unknown', async () => {
  await using editor = await Editor.start();
  await editor.open(newIncident, incident('started_at: ', 'postmortem: { reviewed_on: }'));
  const times = await editor.completion(newIncident, 'started_at: ');
  expect(times.map(({ detail, textEdit }) => [detail, textEdit?.newText])).toEqual([
    ['now', '2026-06-15T07:00:00Z'],
    ['about now', '"~2026-06-15T07:00:00Z"'],
    ['nobody knows', 'unknown'],
  ]);
  expect(await editor.labels(newIncident, 'reviewed_on: ')).toEqual(['2026-06-15']);
});

test('An action item answers the factors of its own document', async () => {
  await using editor = await Editor.start();
  await editor.open(coldOven);
  await editor.type(coldOven, '    factors: [one-burner]', '    factors: []\n    ');
  expect(await editor.completion(coldOven, 'factors: [')).toMatchObject([
    { label: 'one-burner', detail: 'One burner carries the whole morning' },
  ]);
  expect(await editor.labels(coldOven, 'factors: []\n    ')).toEqual([
    'priority',
    'status',
    'reason',
    'done_on',
    'evidence',
    'service',
    'issue',
  ]);
  await editor.type(coldOven, 'category: capacity', 'category: ');
  expect(await editor.labels(coldOven, 'category: ')).toEqual(['capacity', 'change']);
});

test('Components are keyed by services, with what their customers experience', async () => {
  await using editor = await Editor.start();
  await editor.open(coldOven);
  await editor.type(coldOven, '{ online-orders: partial_outage }', '{ online-orders: , }');
  expect(await editor.labels(coldOven, 'investigating\n    components: { online-orders: ')).toEqual([
    'operational',
    'degraded_performance',
    'partial_outage',
    'major_outage',
    'under_maintenance',
  ]);
  expect(await editor.labels(coldOven, '{ online-orders: , ')).toEqual(['oven-control']);
});

test('YAML documents are completed like front matter', async () => {
  await using editor = await Editor.start();
  await editor.open('services/pastry-van.yml', 'name: Pastry van\nowner: \ncomponent:\n  \n');
  expect(await editor.completion('services/pastry-van.yml', 'owner: ')).toMatchObject([
    { label: 'ovens', detail: 'Ovens' },
    { label: 'shop', detail: 'Shop' },
    { label: 'incident-review', detail: 'Incident review' },
  ]);
  expect(await editor.labels('services/pastry-van.yml', 'component:\n  ')).toEqual([
    'name',
    'group',
    'description',
  ]);
  await editor.open('lookback.yml');
  await editor.type('lookback.yml', 'groups: [incident-review]', 'groups: [incident-review, ]');
  expect(await editor.labels('lookback.yml', '[incident-review, ')).toEqual(['ovens', 'shop']);
});

test('Half a document is enough: an open quote, an open bracket, front matter without its end', async () => {
  await using editor = await Editor.start();
  await editor.open(
    newIncident,
    [
      '---',
      'title: "Sour dough',
      'services: [online-orders, ',
      'impact: { summary: "Late',
      'status: re',
    ].join('\n'),
  );
  expect(await editor.labels(newIncident, '[online-orders, ')).toEqual(['oven-control']);
  expect(await editor.labels(newIncident, 'status: re')).toEqual([
    'investigating',
    'identified',
    'monitoring',
    'resolved',
  ]);
});

test('Nothing is offered in prose, in comments, and in texts that are free', async () => {
  await using editor = await Editor.start();
  await editor.open(coldOven);
  await editor.type(coldOven, 'title: The big oven', '# begun by the night shift\ntitle: The big oven');
  for (const behind of ['# begun by', 'title: The big', 'One burner carries', '## Summ', 'in the shop'])
    expect(await editor.labels(coldOven, behind)).toEqual([]);
});
