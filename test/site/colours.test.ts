import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dark, light, type Theme } from '../../src/site/assets/tokens.ts';
import { contrast } from './contrast.ts';

/** What stands on what, and the least contrast it needs: 4.5 for text, 3 for pictures and lines that mean something. */
const pairs: readonly (readonly [front: keyof Theme, back: keyof Theme, least: number])[] = [
  ['ink', 'paper', 7],
  ['ink', 'surface', 7],
  ['inkSoft', 'paper', 4.5],
  ['inkSoft', 'surface', 4.5],
  ['inkSoft', 'sunken', 4.5],
  ['link', 'paper', 4.5],
  ['link', 'surface', 4.5],
  ['ruleStrong', 'paper', 3],
  ['ruleStrong', 'surface', 3],
  ['operational', 'surface', 4.5],
  ['degraded', 'surface', 4.5],
  ['partial', 'surface', 4.5],
  ['major', 'surface', 4.5],
  ['maintenance', 'surface', 4.5],
  ['operational', 'paper', 4.5],
  ['degraded', 'degradedWash', 4.5],
  ['partial', 'partialWash', 4.5],
  ['major', 'majorWash', 4.5],
  ['maintenance', 'maintenanceWash', 4.5],
  ['inkSoft', 'operationalWash', 4.5],
  ['inkSoft', 'degradedWash', 4.5],
  ['inkSoft', 'partialWash', 4.5],
  ['inkSoft', 'majorWash', 4.5],
  ['inkSoft', 'maintenanceWash', 4.5],
  ['terminalInk', 'terminal', 7],
  ['terminalSoft', 'terminal', 4.5],
  ['phaseDetected', 'surface', 3],
  ['phaseAcknowledged', 'surface', 3],
  ['phaseMitigated', 'surface', 3],
  ['phaseResolved', 'surface', 3],
  ['phaseInk', 'phaseDetected', 4.5],
  ['phaseInk', 'phaseAcknowledged', 4.5],
  ['phaseInk', 'phaseMitigated', 4.5],
  ['phaseInk', 'phaseResolved', 4.5],
  ['phaseInk', 'major', 4.5],
];

test.each(pairs)('%s stands out from %s in both themes, by at least %d to 1', (front, back, least) => {
  for (const theme of [light, dark])
    expect(contrast(theme[front], theme[back])).toBeGreaterThanOrEqual(least);
});

test('the figures in docs/design.md are those of the colours', () => {
  const document = readFileSync(join(import.meta.dirname, '../../docs/design.md'), 'utf8');
  for (const [front, back] of pairs) {
    const figures = [light, dark].map((theme) => contrast(theme[front], theme[back]).toFixed(1));
    expect(document).toContain(`| ${front} on ${back} | ${figures.join(' | ')} |`);
  }
});

test('white on black is 21 to 1, a colour on itself 1 to 1', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
  expect(contrast('#1a45b8', '#1a45b8')).toBe(1);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
