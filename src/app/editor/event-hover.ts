import { readDocument } from '../../document/document.ts';
import type { Span } from '../../finding/position.ts';
import { momentOf } from '../../incident/clock-time.ts';
import { resolveTimeline, type TimelineEvent } from '../../incident/timeline.ts';
import { formatOf } from '../../schema/kind.ts';
import { durationText } from '../../time/duration-text.ts';
import { formatInstant, type Instant } from '../../time/instant.ts';
import type { EditedDocument } from './edited-document.ts';
import type { Hover } from './hover.ts';

/** Returns the moment an event of the timeline stands for, in UTC, and how long after the beginning that is. */
export function eventHoverAt({ kind, text }: EditedDocument, offset: number): Hover | undefined {
  if (kind !== 'incident') return undefined;
  const { outline, values } = readDocument(new TextEncoder().encode(text), formatOf[kind]);
  const written = values?.started_at;
  const startedAt = momentOf(typeof written === 'string' ? written : undefined);
  const event = resolveTimeline(outline.events, startedAt).find(
    ({ span }) => span.start <= offset && offset < span.end,
  );
  if (event === undefined) return undefined;
  const markdown = describeMoment(event.time, startedAt);
  return markdown === undefined ? undefined : { span: timeOf(event, text), markdown };
}

function timeOf({ span, written }: TimelineEvent, text: string): Span {
  return text.startsWith(written, span.start) ? { ...span, end: span.start + written.length } : span;
}

function describeMoment(time: TimelineEvent['time'], startedAt: Instant | undefined): string | undefined {
  if (time.known === 'impossible') return undefined;
  if (time.known === 'date-only') return `${time.date}, at a time nobody knows`;
  const about = time.known === 'approximately' ? 'about ' : '';
  const since = startedAt === undefined ? '' : `, ${about}${fromStart(time.at, startedAt)}`;
  return `\`${formatInstant(time.at)}\`${since}`;
}

function fromStart(at: Instant, startedAt: Instant): string {
  const minutes = (at - startedAt) / 60_000;
  if (minutes === 0) return 'when impact began';
  return `${durationText(Math.abs(minutes))} ${minutes < 0 ? 'before' : 'after'} impact began`;
}
