import { type Html, html, nothing } from '../../html/html.ts';
import type { Figure } from '../../projection/incident-view.ts';
import { about } from './moment.ts';

const scales = [
  { from: 1e12, word: 'trillion' },
  { from: 1e9, word: 'billion' },
  { from: 1e6, word: 'million' },
] as const;

/** A figure with its unit and how well it is known: `~3.5 billion people`, `at least 300`, `60 million USD (estimate)`. */
export function figureText({ value, unit, precision = 'exact' }: Figure): Html {
  const number = html`${grouped(value)}${unit === undefined ? nothing : html` ${unit}`}`;
  switch (precision) {
    case 'exact':
      return number;
    case 'approximate':
      return html`${about}${number}`;
    case 'at_least':
      return html`at least ${number}`;
    case 'estimate':
      return html`${number} <span class="meta-inline">(estimate)</span>`;
  }
}

function grouped(value: number): string {
  const scale = scales.find(({ from }) => Math.abs(value) >= from);
  if (scale !== undefined) return `${trimmed(value / scale.from)} ${scale.word}`;
  const [whole = '', fraction] = String(value).split('.');
  const spaced = whole.replaceAll(/\B(?=(?:\d{3})+(?!\d))/g, '\u202f');
  return fraction === undefined ? spaced : `${spaced}.${fraction}`;
}

/** Two decimals would lose what a figure such as 1.234567 million says, so all that are there are kept. */
function trimmed(value: number): string {
  return String(Number(value.toPrecision(12)));
}
