import { expect, test } from 'vitest';
import { incident, needs } from './crumb.ts';

const path = 'incidents/2026/2026-06-01-short-flour.md';
const worst = ['2 approvals', 'a member of @crumb/incident-review', 'a member of @crumb/communications'];

test.each([
  ['whose severity stands twice', incident({ severity: 'sev3\nseverity: sev1' })],
  ['with a title no one can read', incident({ severity: 'sev3', title: 'Flour: none' })],
  ['whose front matter is not closed', incident({ severity: 'sev3' }).replace('Z\n---\n', 'Z\n')],
])('an incident %s is judged as one that cannot be read', async (_story, text) => {
  expect(await needs({ changes: { [path]: text } })).toEqual(worst);
});
