import { expect, test } from 'vitest';
import { Editor } from './editor.ts';

const coldOven = 'incidents/2026/2026-03-14-cold-oven.md';
const flourShortage = 'incidents/2026/2026-05-02-flour-shortage.md';

/** Hovers over each word, and returns what is shown. */
async function hovers(file: string, ...words: readonly string[]): Promise<unknown[]> {
  await using editor = await Editor.start();
  await editor.open(file);
  const shown: unknown[] = [];
  for (const word of words) {
    const hover = await editor.hover(file, word);
    shown.push(hover && [hover.underlined, hover.contents]);
  }
  return shown;
}

function markdown(...paragraphs: readonly string[]): { kind: string; value: string } {
  return { kind: 'markdown', value: paragraphs.join('\n\n') };
}

test('A key says what it is for, and what it may be', async () => {
  expect(await hovers(coldOven, 'detected_by', 'services:', 'alert\n')).toEqual([
    [
      'detected_by',
      markdown(
        '**detected_by**',
        'Who or what noticed first.',
        'One of `alert`, `customer`, `employee`, `partner`, `unknown`.',
      ),
    ],
    [
      'services',
      markdown('**services** (required)', 'Ids of the affected services, as in services/<id>.yml.'),
    ],
    [
      'alert',
      markdown('Who or what noticed first.', 'One of `alert`, `customer`, `employee`, `partner`, `unknown`.'),
    ],
  ]);
});

test('A reference says what it names', async () => {
  expect(
    await hovers(coldOven, 'oven-control, ', 'sev1', 'capacity', 'relight', 'one-burner]', '"@crumb/shop"'),
  ).toEqual([
    [
      'oven-control',
      markdown(
        '**Oven control**',
        'service `oven-control`',
        'Owned by `ovens`.',
        '`services/oven-control.yml`',
      ),
    ],
    ['sev1', markdown('**Critical**', 'severity `sev1`', 'Nobody can order bread.')],
    ['capacity', markdown('**Not enough of something.**', 'factor category `capacity`')],
    [
      'relight-the-oven',
      markdown(
        '**Relight the oven**',
        'runbook `relight-the-oven`',
        'Alerts: `OvenCold`.',
        '`runbooks/relight-the-oven.md`',
      ),
    ],
    ['one-burner', markdown('**One burner carries the whole morning**', 'factor `one-burner`', 'capacity')],
    ['"@crumb/shop"', markdown('**Shop**', 'team `shop`')],
  ]);
});

test('A time says what follows from it', async () => {
  expect(
    await hovers(coldOven, '2026-03-14T04:02:00Z', '2026-03-14T04:12:00Z', '"~2026-03-14T04:40'),
  ).toEqual([
    [
      '2026-03-14T04:02:00Z',
      markdown(
        '`2026-03-14T04:02:00Z`',
        '- time to detect: 9 min\n- time to mitigate: about 38 min\n- time to resolve: 1 h 3 min',
      ),
    ],
    ['2026-03-14T04:12:00Z', markdown('`2026-03-14T04:12:00Z`', '- time to acknowledge: 1 min')],
    ['"~2026-03-14T04:40:00Z"', markdown('`2026-03-14T04:40:00Z`', '- time to mitigate: about 38 min')],
  ]);
  expect(await hovers(flourShortage, '2026-05-02T08:00:00+02:00')).toEqual([
    ['2026-05-02T08:00:00+02:00', markdown('`2026-05-02T06:00:00Z`')],
  ]);
});

test('An event of the timeline says when it was, and how long after the beginning', async () => {
  expect(await hovers(coldOven, '04:11 UTC', '~04:40 UTC', 'the flame goes out')).toEqual([
    ['04:11 UTC', markdown('`2026-03-14T04:11:00Z`, 9 min after impact began')],
    ['~04:40 UTC', markdown('`2026-03-14T04:40:00Z`, about 38 min after impact began')],
    ['04:02 UTC', markdown('`2026-03-14T04:02:00Z`, when impact began')],
  ]);
});

test('A title from a document does nothing where it is shown', async () => {
  await using editor = await Editor.start();
  await editor.open(
    'services/oven-control.yml',
    'name: "![](https://example.com/pixel) <b>@ovens"\nowner: ovens\n',
  );
  await editor.diagnostics('services/oven-control.yml');
  await editor.open(coldOven);
  const hover = await editor.hover(coldOven, 'oven-control, ');
  expect(hover?.contents).toEqual(
    markdown(
      '**!\\[\\](https:&#8203;//example.com/pixel) &lt;b&gt;@&#8203;ovens**',
      'service `oven-control`',
      'Owned by `ovens`.',
      '`services/oven-control.yml`',
    ),
  );
});

test('Prose has nothing to show', async () => {
  expect(await hovers(coldOven, 'A cold oven looks', '## Lessons')).toEqual([null, null]);
});
