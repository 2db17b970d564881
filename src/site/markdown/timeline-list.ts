import type { Element, ElementContent, Root } from 'hast';
import { readWrittenTime } from '../../document/timestamp.ts';
import type { TimelineEvent } from '../../incident/timeline.ts';
import { formatInstant, type Instant } from '../../time/instant.ts';
import type { BodySource } from '../projection/body-source.ts';
import { utcClock, utcDate } from '../time/moment-text.ts';
import { offsetText } from '../time/offset-text.ts';
import { element, mapElements } from './walk.ts';

/**
 * Turns the list items that are timeline events into a log: the moment in UTC, how long after the beginning of the incident,
 * and what happened. Items are found by where they lie in the text, so that nothing else is touched.
 */
export function dressTimeline(
  tree: Root,
  { events, startedAt, clockMoments }: Pick<BodySource, 'events' | 'startedAt' | 'clockMoments'>,
): Root {
  if (events.length === 0) return tree;
  const byStart = new Map(events.map((event, index) => [event.span.start, { event, index }]));
  let date = '';
  return mapElements(tree, (node) => {
    if (node.tagName === 'ul' || node.tagName === 'ol') return dressList(node);
    const found = node.tagName === 'li' ? byStart.get(firstOffset(node) ?? -1) : undefined;
    if (found === undefined) return node;
    const dateOfEvent = dateOf(found.event);
    const isNewDate = dateOfEvent !== date;
    date = dateOfEvent;
    const className = ['log-entry', ...classesOf(found.event, clockMoments)];
    return element('li', { id: `event_${found.index + 1}`, className }, [
      logTime(found.event, startedAt, isNewDate),
      element('div', { className: ['log-text'] }, withoutWrittenTime(node.children)),
    ]);
  });
}

/** How well its moment is known, and whether it is that of a clock. */
function classesOf({ time }: TimelineEvent, clockMoments: BodySource['clockMoments']): string[] {
  if (time.known === 'impossible' || time.known === 'date-only') return ['log-timeless'];
  const rough = time.known === 'approximately' ? ['log-rough'] : [];
  const reached = clockMoments.find(({ at }) => at === time.at);
  return reached === undefined ? rough : [...rough, `log-${reached.clock.replace('_at', '')}`];
}

function dressList(list: Element): Element {
  const isLog = list.children.some(
    (child) =>
      child.type === 'element' &&
      child.properties.id?.startsWith('event_') === true &&
      child.tagName === 'li',
  );
  return isLog ? { ...list, properties: { ...list.properties, className: ['log'] } } : list;
}

function firstOffset(item: Element): number | undefined {
  const first = item.children.find((child) => child.type !== 'text' || child.value.trim() !== '');
  if (first?.type === 'element' && first.tagName === 'p') return firstOffset(first);
  return first?.position?.start.offset;
}

function dateOf({ time }: TimelineEvent): string {
  if (time.known === 'impossible') return '';
  return utcDate(time.known === 'date-only' ? time.date : time.at);
}

function logTime(event: TimelineEvent, startedAt: Instant | undefined, isNewDate: boolean): Element {
  const { time } = event;
  const date = isNewDate ? [element('span', { className: ['log-date'] }, [dateOf(event)])] : [];
  if (time.known === 'impossible') return element('div', { className: ['log-time'] }, [event.written]);
  if (time.known === 'date-only') {
    return element('div', { className: ['log-time'] }, [
      ...date,
      element('span', { className: ['log-unknown'] }, ['time not known']),
    ]);
  }
  const about = time.known === 'approximately' ? '~' : '';
  const offset =
    startedAt === undefined
      ? []
      : [element('span', { className: ['log-offset'] }, [offsetText(time.at - startedAt)])];
  return element('div', { className: ['log-time'] }, [
    ...date,
    element('time', { dateTime: formatInstant(time.at) }, [`${about}${utcClock(time.at)}`]),
    ...offset,
  ]);
}

/** Takes the written time off the beginning, wherever emphasis or a paragraph keeps it, and what joined it to the rest. */
function withoutWrittenTime(children: readonly ElementContent[]): ElementContent[] {
  const cut = cutFirstText(children, (text) => text.slice(readWrittenTime(text)?.length ?? 0));
  return cutFirstText(cut, (text) => text.replace(/^[\s:–—|,-]+/, ''));
}

function cutFirstText(children: readonly ElementContent[], cut: (text: string) => string): ElementContent[] {
  const index = children.findIndex((child) => child.type !== 'text' || child.value.trim() !== '');
  const first = children[index];
  if (first === undefined) return [...children];
  const rest = children.slice(index + 1);
  if (first.type === 'text') return withText(cut(first.value), rest);
  if (first.type !== 'element') return [...children];
  const inside = cutFirstText(first.children, cut);
  return inside.length === 0 ? rest : [{ ...first, children: inside }, ...rest];
}

function withText(value: string, rest: readonly ElementContent[]): ElementContent[] {
  return value === '' ? [...rest] : [{ type: 'text', value }, ...rest];
}
