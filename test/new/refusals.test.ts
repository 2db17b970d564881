import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addNew } from '../../src/cli/new.ts';
import { ovenControl } from '../../src/rules/fixture.ts';
import { Bakery } from '../bakery.ts';
import { runCommand } from './command-line.ts';

/** Returns what was said, and shows that nothing was written. */
async function refusal(args: string, edits: ConstructorParameters<typeof Bakery>[0] = []) {
  using bakery = new Bakery(edits);
  const before = readdirSync(bakery.root, { recursive: true });
  const words = args.match(/"[^"]*"|\S+/g) ?? [];
  const run = await runCommand(
    addNew,
    ['new', ...words.map((word) => word.replaceAll('"', ''))],
    bakery.root,
  );
  expect(readdirSync(bakery.root, { recursive: true })).toEqual(before);
  expect({ code: run.code, out: run.out }).toEqual({ code: 2, out: '' });
  return run.err;
}

test('every missing flag is named at once', async () => {
  expect(await refusal('incident --severity sev1')).toBe(
    'lookback: --title, --services are missing.\n  Give every value as a flag, or run this in a terminal, where you are asked for them.\n',
  );
  expect(await refusal('runbook')).toContain('--title, --services, --owner are missing.');
  expect(await refusal('service --title Tills')).toContain('--owner is missing.');
  expect(await refusal('maintenance --title x')).toContain('--services, --starts-at, --ends-at are missing.');
});

test.each([
  ['incident --severity SEV1', '--severity: There is no severity `SEV1`; did you mean `sev1`?'],
  [
    'incident --services oven-control,online-order',
    'There is no service `online-order`; did you mean `online-orders`?',
  ],
  ['incident --services ,', '--services: Name at least one service.'],
  ['incident --kind near-miss', '--kind: There is no kind `near-miss`; did you mean `near_miss`?'],
  ['incident --visibility everyone', '--visibility: There is no visibility `everyone`.'],
  ['incident --owner @crumb/oven', '--owner: There is no team `@crumb/oven`; did you mean `@crumb/ovens`?'],
  ['incident --commander shops', '--commander: There is no team `shops`; did you mean `shop`?'],
  ['service --owner oven', '--owner: There is no team `oven`; did you mean `ovens`?'],
  ['incident --title " "', '--title: It has to say something.'],
  [`incident --title ${'x'.repeat(161)}`, '--title: It has 161 characters; 160 is the most.'],
  ['maintenance --starts-at 2026-02-30T09:00:00Z', '--starts-at: `2026-02-30T09:00:00Z` is not a moment'],
])('%s', async (args, message) => {
  expect(await refusal(args)).toContain(message);
});

test('what there is to choose from is listed', async () => {
  expect(await refusal('service --title Tills --owner nobody')).toBe(
    'lookback: --owner: There is no team `nobody`.\n  There are: ovens, shop, incident-review.\n',
  );
  expect(await refusal('runbook --owner nobody')).toContain(
    'Give a person as @login, or a team of lookback.yml: ovens, shop, incident-review.',
  );
});

const incident = 'incident --title "Rolls are late" --severity sev1 --services online-orders';

test.each([
  ['09:00', '`09:00` is not a moment; write it as 2026-03-14T09:02:00Z, with an offset.'],
  ['2026-03-14T09:02:00', '`2026-03-14T09:02:00` is not a moment'],
  ['~yesterday', '`yesterday` is not a moment'],
])('impact cannot begin at %s', async (moment, message) => {
  expect(await refusal(`${incident} --started-at ${moment}`)).toContain(`--started-at: ${message}`);
});

test.each([
  ['../../../etc/passwd', '`../../../etc/passwd` cannot be the name of a document.'],
  ['Rolls', '`Rolls` cannot be the name of a document.'],
  ['a--b', '`a--b` cannot be the name of a document.'],
  ['""', 'It has no letter of a to z and no digit.'],
])('--slug %s', async (slug, message) => {
  expect(await refusal(`${incident} --slug ${slug}`)).toContain(`--slug: ${message}`);
});

test('a title that gives no file name asks for one', async () => {
  const args = 'incident --title "パンが焼けない" --severity sev1 --services online-orders';
  expect(await refusal(args)).toBe(
    'lookback: The title gives no file name of its own: It has no letter of a to z and no digit.\n  Give one with --slug, such as --slug checkout-latency.\n',
  );
  expect(await refusal('runbook --title Readme --services online-orders --owner shop')).toContain(
    '`readme` cannot be the name of a document.',
  );
});

test('what the check would refuse is refused before it is written, in its words', async () => {
  const window = 'maintenance --title Chimney --services oven-control --starts-at 2026-06-08T05:00:00Z';
  expect(await refusal(`${window} --ends-at 2026-06-08T01:00:00Z`)).toContain(
    '`ends_at` (2026-06-08T01:00:00Z) lies before `starts_at` (2026-06-08T05:00:00Z).',
  );
  const runbook = 'runbook --title Sieve --services online-orders --owner shop';
  expect(await refusal(`${runbook} --review-every monthly`)).toContain('`review_every`');
  expect(await refusal(`${runbook} --alerts "Flour is low"`)).toContain('Flour is low');
  expect(await refusal(`${incident} --commander @not_a_login`)).toContain('@not_a_login');
});

test('without a service or a configuration there is nothing to name', async () => {
  expect(await refusal('incident', [{ file: 'lookback.yml', text: 'title: Crumb & Crust\n' }])).toBe(
    'lookback: lookback.yml has mistakes.\n  Run `lookback check`: it says which, and where.\n',
  );
  using empty = new Bakery();
  const { err } = await runCommand(
    addNew,
    ['new', 'incident', '--root', `${empty.root}/services`],
    empty.root,
  );
  expect(err).toContain('There is no lookback.yml here.');
});

test('a broken service is a service all the same', async () => {
  using bakery = new Bakery([{ file: ovenControl, text: 'nmae: Oven control\n' }]);
  const args = ['--title', 'Cold', '--severity', 'sev1', '--services', 'oven-control'];
  expect((await runCommand(addNew, ['new', 'incident', ...args], bakery.root)).code).toBe(0);
});
