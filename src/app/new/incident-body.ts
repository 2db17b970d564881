import { sameTitle } from '../../document/outline.ts';
import type { IncidentKind } from '../../incident/incident.ts';
import type { Severity } from '../../repository/configuration.ts';
import { formatInstant, type Instant } from '../../time/instant.ts';
import type { WrittenStart } from './moment-fields.ts';
import { postmortemQuestion } from './postmortem-questions.ts';
import { sectionsText } from './sections.ts';

interface Beginning {
  readonly kind: IncidentKind;
  readonly started: WrittenStart;
  readonly now: Instant;
}

/** Returns the sections that the severity asks for, and a timeline with its first event. */
export function incidentBody({ sections }: Severity, beginning: Beginning): string {
  const titles = sections.length === 0 ? ['Summary'] : sections;
  const withTimeline = titles.some(isTimeline) ? titles : [...titles, 'Timeline'];
  return sectionsText(
    withTimeline.map((title) => ({
      title,
      question: postmortemQuestion(title),
      ...(isTimeline(title) ? { content: firstEvent(beginning) } : {}),
    })),
  );
}

function isTimeline(title: string): boolean {
  return sameTitle(title, 'Timeline');
}

const whatBegins: Readonly<Record<IncidentKind, string>> = {
  incident: 'impact begins',
  near_miss: 'it nearly goes wrong',
  drill: 'the drill begins',
};

/** With its date, and in UTC: whatever is added above or below, it stays this moment. */
function firstEvent({ kind, started: { at, approximate }, now }: Beginning): string {
  const [date, time = ''] = formatInstant(at ?? now).split('T');
  const clock = time.replace(/(?::00)?Z$/, '');
  const what = at === undefined ? 'this document is opened' : whatBegins[kind];
  return `- ${approximate ? '~' : ''}${date} ${clock} UTC — ${what}`;
}
