import { type Html, html, nothing } from '../../html/html.ts';

/** One line of a list of facts; undefined where there is nothing to say. */
export type Fact = readonly [name: string, value: Html] | undefined;

/** A list of names and values. Facts that are undefined are left out, and the list with them where none is left. */
export function facts(items: readonly Fact[], className = 'facts'): Html {
  const known = items.filter((item) => item !== undefined);
  if (known.length === 0) return nothing;
  return html`<dl class="${className}">${known.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** A fact that is a list, left out where the list is empty. */
export function listFact(name: string, items: readonly Html[]): Fact {
  if (items.length === 0) return undefined;
  return [name, html`<ul class="plain">${items.map((item) => html`<li>${item}</li>`)}</ul>`];
}
