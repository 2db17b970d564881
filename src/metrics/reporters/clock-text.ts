import type { Style } from '../../finding/reporters/style.ts';
import { durationText } from '../../time/duration-text.ts';
import type { ClockDistribution } from '../clock-distributions.ts';
import type { Quantiles } from '../quantiles.ts';
import type { LogScale } from './log-scale.ts';
import { drawStrip } from './strip.ts';

/** Returns one clock of one group: how many, how they are distributed, and a picture. */
export function clockText(title: string, clock: ClockDistribution, scale: LogScale, style: Style): string[] {
  return [
    `  ${style.strong(title)}: ${countsText(clock)}`,
    ...figuresText(clock).map((line) => `    ${line}`),
    ...pictureText(clock, scale).map((line) => `    ${style.faint(line)}`),
  ];
}

function countsText({ measured, approximate, unknown, pending, outOfOrder }: ClockDistribution): string {
  const about = approximate === 0 ? '' : `, ${approximate} approximate`;
  const leftOut = [
    ...(unknown === 0 ? [] : [`${unknown} unknown`]),
    ...(pending === 0 ? [] : [`${pending} still open`]),
    ...(outOfOrder === 0 ? [] : [`${outOfOrder} ending before the beginning`]),
  ];
  return `n ${measured.length}${about}${leftOut.length === 0 ? '' : `; left out: ${leftOut.join(', ')}`}`;
}

function figuresText({ measured, quantiles }: ClockDistribution): string[] {
  if (quantiles !== undefined) return [quantilesText(quantiles)];
  if (measured.length === 0) return [];
  return [
    'too few for quantiles; each value:',
    ...measured.map(
      ({ incident, minutes, approximate }) =>
        `  ${`${approximate ? '~' : ''}${durationText(minutes)}`.padEnd(12)} ${incident}`,
    ),
  ];
}

function quantilesText({ min, p25, median, p75, p90, max }: Quantiles): string {
  const named = { min, p25, median, p75, p90, max };
  return Object.entries(named)
    .map(([name, minutes]) => `${name} ${durationText(minutes)}`)
    .join(' · ');
}

function pictureText({ measured }: ClockDistribution, scale: LogScale): string[] {
  if (measured.length === 0) return [];
  const strip = drawStrip(
    measured.map(({ minutes }) => minutes),
    scale,
  );
  const legend = `█ = ${strip.tallest}`;
  return [`${strip.columns.padEnd(scale.columns)}  ${legend}`, scale.axis];
}
