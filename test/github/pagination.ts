import type { Answer } from './answer.ts';
import type { Call } from './router.ts';

const DEFAULT_PER_PAGE = 30;
const MAX_PER_PAGE = 100;

/** One page of a list, with the Link header that leads to the others. */
export function page<T>(call: Call, items: readonly T[], render: (item: T) => unknown): Answer {
  const { from, to, link } = window(call, items.length);
  return {
    status: 200,
    body: items.slice(from, to).map((item) => render(item)),
    ...(link === '' ? {} : { headers: { link } }),
  };
}

/** The same for an answer that wraps its list in an object. */
export function wrappedPage<T>(call: Call, items: readonly T[], wrap: (items: T[]) => unknown): Answer {
  const { from, to, link } = window(call, items.length);
  return { status: 200, body: wrap(items.slice(from, to)), ...(link === '' ? {} : { headers: { link } }) };
}

function window(call: Call, total: number): { from: number; to: number; link: string } {
  const perPage = Math.min(positive(call.query.get('per_page'), DEFAULT_PER_PAGE), MAX_PER_PAGE);
  const current = positive(call.query.get('page'), 1);
  const last = Math.max(1, Math.ceil(total / perPage));
  const to = (number: number, relation: string): string => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(number));
    return `<${call.links.api}${call.path}?${query.toString()}>; rel="${relation}"`;
  };
  const links = [
    ...(current > 1 ? [to(current - 1, 'prev')] : []),
    ...(current < last ? [to(current + 1, 'next'), to(last, 'last')] : []),
    ...(current > 1 ? [to(1, 'first')] : []),
  ];
  return { from: (current - 1) * perPage, to: current * perPage, link: links.join(', ') };
}

function positive(text: string | null, otherwise: number): number {
  const value = Number(text);
  return Number.isSafeInteger(value) && value > 0 ? value : otherwise;
}
