import { pointerToken } from '../../document/yaml-tree.ts';
import type { Span } from '../../finding/position.ts';
import { inertMarkdown } from '../../finding/reporters/inert-text.ts';
import { schemaAt } from '../../schema/schema-tree.ts';
import { describe } from './describe.ts';
import { describeClock } from './describe-clock.ts';
import type { EditedDocument, Scene } from './edited-document.ts';
import { eventHoverAt } from './event-hover.ts';
import { formOf } from './form.ts';
import { namesOf } from './names.ts';
import { type Place, wordAt } from './place.ts';
import { targetAt } from './reference-target.ts';

/** What is said about a word under the pointer, as Markdown. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** Returns undefined where there is nothing to say. */
export function hoverAt(document: EditedDocument, offset: number, scene: Scene): Hover | undefined {
  const place = wordAt(document, offset);
  if (place === undefined) return eventHoverAt(document, offset);
  const markdown =
    aboutName(document, place, scene) ??
    aboutTeam(document, place, scene) ??
    aboutClock(document, place) ??
    aboutForm(document, place);
  return markdown === undefined ? undefined : { span: place.span, markdown };
}

function pointerOf({ part, pointer, scalar }: Place): string {
  return part === 'value' ? pointer : `${pointer}/${pointerToken(scalar.text)}`;
}

/** What a reference leads to. */
function aboutName(document: EditedDocument, place: Place, scene: Scene): string | undefined {
  const target = targetAt(document.kind, pointerOf(place), place.part);
  if (target === undefined) return undefined;
  const name = namesOf(target, document, place.root, scene).find(({ id }) => id === place.scalar.text);
  return name === undefined
    ? undefined
    : joined(`**${inertMarkdown(name.title)}**`, `${target} \`${name.id}\``, name.about);
}

/** Whom a handle reaches, where it is one lookback.yml knows. */
function aboutTeam({ kind }: EditedDocument, place: Place, { repository }: Scene): string | undefined {
  const node = schemaAt(kind, pointerOf(place));
  if (place.part === 'key' || node === undefined || formOf(node) !== 'Handle') return undefined;
  const team = repository.configuration?.teams.find(({ handle }) => handle === place.scalar.text);
  return (
    team &&
    joined(`**${inertMarkdown(team.name)}**`, `team \`${team.id}\``, inertMarkdown(team.description ?? ''))
  );
}

function aboutClock({ kind }: EditedDocument, place: Place): string | undefined {
  return kind === 'incident' && place.part === 'value' ? describeClock(place.pointer, place.root) : undefined;
}

function aboutForm({ kind }: EditedDocument, place: Place): string | undefined {
  const node = schemaAt(kind, pointerOf(place));
  if (node === undefined) return undefined;
  if (place.part === 'value') return describe(node) || undefined;
  const required = schemaAt(kind, place.pointer)?.required?.includes(place.scalar.text) === true;
  return joined(`**${place.scalar.text}**${required ? ' (required)' : ''}`, describe(node));
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
