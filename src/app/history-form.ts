import schema from '../../schemas/review-history.schema.json' with { type: 'json' };
import { lookUp } from '../schema/look-up.ts';
import { isMapping, nameOf, oneOf, suggested, told } from './history-words.ts';

const events = schema.$defs.Event.oneOf.map(({ $ref }) => definition($ref.slice('#/$defs/'.length)));
const eventNames = events.flatMap(({ properties }) => constant(properties.event));

function definition(name: string): { readonly properties: Readonly<Record<string, unknown>> } {
  const found: unknown = Object.entries(schema.$defs).find(([key]) => key === name)?.[1];
  const properties: unknown = lookUp(found, '/properties');
  return { properties: isMapping(properties) ? properties : {} };
}

function constant(node: unknown): string[] {
  const value: unknown = lookUp(node, '/const');
  return typeof value === 'string' ? [value] : [];
}

export function unknownKey(history: unknown, pointer: string, key: string): string {
  const known = knownKeys(history, pointer);
  return `${nameOf(pointer)} has no key ${told(key)}; ${oneOf(known)} ${suggested(key, known)}`.trim();
}

/** The keys the schema knows for the whole, for `base` and `pull`, and for an event of its kind. */
function knownKeys(history: unknown, pointer: string): string[] {
  if (pointer === '') return Object.keys(schema.properties);
  if (pointer === '/base') return Object.keys(schema.properties.base.properties);
  if (pointer === '/pull') return Object.keys(schema.properties.pull.properties);
  const kind: unknown = lookUp(history, `${pointer}/event`);
  const found = events.find(({ properties }) => constant(properties.event)[0] === kind);
  return Object.keys(found?.properties ?? {});
}

export function unknownEvent(name: string, written: unknown): string {
  const what = written === undefined ? 'says no `event`' : `has the event ${told(written)}`;
  return `${name} ${what}; ${oneOf(eventNames)} ${suggested(written, eventNames)}`.trim();
}

export function formOf(pointer: string): string {
  const isPeople = pointer === '/people';
  if (isPeople) return ' A login stands there, without the @.';
  return pointer === '/teams'
    ? ' A team stands there, as @organisation/team.'
    : ' A path from the top of the repository stands there, with forward slashes.';
}

export function descriptionAt(pointer: string): string {
  const isTeam = pointer.startsWith('/teams/') || pointer.endsWith('/members');
  const { Members, Change } = schema.$defs;
  const { description } = isTeam ? Members : Change;
  return ` What can stand there: ${description.charAt(0).toLowerCase()}${description.slice(1)}`;
}
