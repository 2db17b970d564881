import { decodeText } from '../../document/text.ts';
import type { ClockKey } from '../../incident/clocks.ts';
import type { TimelineEvent } from '../../incident/timeline.ts';
import type { Instant } from '../../time/instant.ts';

/** What is needed to render a body, when it is needed. Holds nothing of the front matter. */
export interface BodySource {
  /** Changes whenever the text does. */
  readonly blob: string;
  /** Path of the document, for the links in it. */
  readonly path: string;
  readonly markdown: string;
  /** Moments of its timeline, with spans within `markdown`. */
  readonly events: readonly TimelineEvent[];
  /** When the incident began: events are told by their distance from it. */
  readonly startedAt: Instant | undefined;
  /** The moments of the incident's clocks, to be told apart among the events. */
  readonly clockMoments: readonly { readonly clock: ClockKey; readonly at: Instant }[];
}

interface BodyDocument {
  readonly blob: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly reading: { readonly bodyStart: number };
}

/** Returns the body of a document that has no timeline. */
export function bodyOf(document: BodyDocument): BodySource {
  return bodyWithTimeline(document, [], []);
}

/** Returns the body of a document, the spans of its events moved to where they lie in the body alone. */
export function bodyWithTimeline(
  { blob, path, bytes, reading: { bodyStart } }: BodyDocument,
  events: readonly TimelineEvent[],
  clockMoments: BodySource['clockMoments'],
): BodySource {
  const text = decodeText(bytes) ?? '';
  return {
    blob,
    path,
    markdown: text.slice(bodyStart),
    events: events.map((event) => ({
      ...event,
      span: { start: event.span.start - bodyStart, end: event.span.end - bodyStart },
    })),
    startedAt: clockMoments.find(({ clock }) => clock === 'started_at')?.at,
    clockMoments,
  };
}
