import type { IssuePlace } from './issue-event.ts';
import { record } from './issue-record.ts';
import type { Place } from './place.ts';
import { issueIn, placeOf } from './place.ts';
import type { Issue } from './world.ts';
import { sameName } from './world.ts';

/** An issue that a text names. */
export interface Reference {
  place: Place;
  issue: Issue;
  /** Whether the text says that it closes it, as `Fixes #7` does. */
  closes: boolean;
}

const REFERENCE =
  /(?:\b(?<closing>close[sd]?|fix(?:e[sd])?|resolve[sd]?):?[ \t]+)?(?:https?:\/\/[^\s/]+\/(?<linked>[\w.-]+\/[\w.-]+)\/(?:issues|pull)\/|(?<named>[\w.-]+\/[\w.-]+)#|(?<![\w&/])(?:#|GH-))(?<number>\d{1,9})\b/gi;

// What GitHub does not read for references.
const SKIPPED = /<!--[\s\S]*?-->|```[\s\S]*?```|`[^`\n]*`/g;

/** The issues and pulls that a text names, each once. */
export function referencesIn(place: Place, text: string): Reference[] {
  const found = new Map<Issue, Reference>();
  for (const { groups } of text.replaceAll(SKIPPED, ' ').matchAll(REFERENCE)) {
    const named = groups?.linked ?? groups?.named;
    const target = named === undefined ? place : place.places.find((other) => isCalled(other, named));
    const issue = target === undefined ? undefined : issueIn(target.world, Number(groups?.number));
    if (target === undefined || issue === undefined || issue.deleted || issue.movedTo !== null) continue;
    const closes = groups?.closing !== undefined || found.get(issue)?.closes === true;
    found.set(issue, { place: target, issue, closes });
  }
  return [...found.values()];
}

/** Remembers at every issue that a text names who named it where. Naming it again is nothing new. */
export function noteReferences(place: Place, source: Issue, text: string | null, by: string): void {
  for (const { place: target, issue } of referencesIn(place, text ?? '')) {
    if (issue !== source) crossReference(target, issue, placeOf(place, source), by);
  }
}

/** Remembers that an issue was named by another, unless that is known. */
export function crossReference({ world }: Place, issue: Issue, source: IssuePlace, by: string): void {
  const known = world.events.some(
    (event) =>
      event.kind === 'cross-referenced' &&
      event.issue === issue.number &&
      event.source.repository === source.repository &&
      event.source.issue === source.issue,
  );
  if (!known) record(world, issue, by, { kind: 'cross-referenced', source });
}

function isCalled({ world: { repository } }: Place, name: string): boolean {
  return [`${repository.owner}/${repository.name}`, ...repository.formerNames].some((other) =>
    sameName(other, name),
  );
}
