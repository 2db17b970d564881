import type { Visibility } from '../incident/incident.ts';
import { visibilityOf } from '../incident/incident.ts';
import { type Draft, isDraftOf } from '../repository/repository.ts';
import { type ResponseSide, responseOf } from './response-side.ts';
import { sharesValues } from './shared-values.ts';

/** What a document says at one commit, as far as its review depends on it. Undefined is: it cannot be told. */
export interface Side {
  readonly state: 'valid' | 'invalid' | 'unreadable';
  /** As written, of incidents only; empty where what is written can name none, or not by itself. */
  readonly severity: string | undefined;
  readonly visibility: Visibility | undefined;
  /** Ids or aliases as written. */
  readonly services: readonly string[];
  /** The owner of a service and the names it answers to: what decides who reviews its incidents. */
  readonly ownership: Ownership | undefined;
  /** What an incident says of the response and its write-up; undefined for anything else, and where it cannot be read. */
  readonly response: ResponseSide | undefined;
}

export interface Ownership {
  readonly owner: string | undefined;
  readonly aliases: readonly string[];
}

/** What is there and cannot be read, or is no document. */
export const unreadableSide: Side = {
  state: 'unreadable',
  severity: undefined,
  visibility: undefined,
  services: [],
  ownership: undefined,
  response: undefined,
};

/** Returns what a draft says; of a broken one, what the schema accepted. */
export function sideOf(draft: Draft): Side {
  // What is left of a broken document may say the opposite of what was meant.
  if (draft.reading.values === undefined || draft.reading.mended !== undefined) return unreadableSide;
  return {
    state: draft.reports.length === 0 ? 'valid' : 'invalid',
    severity: isDraftOf(draft, 'incident') ? statedSeverity(draft, draft.reading.values) : undefined,
    visibility: statedVisibility(draft, draft.reading.values),
    services: servicesOf(draft),
    ownership: isDraftOf(draft, 'service') ? ownershipOf(draft) : undefined,
    response: isDraftOf(draft, 'incident') ? responseOf(draft) : undefined,
  };
}

/**
 * What is written and refused is not the same as nothing: it names no severity that is known. Nor does what an alias can
 * stand for: two proposals, one that moves the anchor and one that moves the alias, would merge into another severity.
 */
function statedSeverity(draft: Draft<'incident'>, values: object): string | undefined {
  if (sharesValues(draft)) return '';
  return draft.sound.severity ?? (Object.hasOwn(values, 'severity') ? '' : undefined);
}

/** A visibility that is left out is the default; one that is refused could have meant anything. */
function statedVisibility(draft: Draft, values: object): Visibility | undefined {
  if (!Object.hasOwn(values, 'visibility')) return visibilityOf({});
  return 'visibility' in draft.sound ? draft.sound.visibility : undefined;
}

function servicesOf(draft: Draft): readonly string[] {
  const services = 'services' in draft.sound ? draft.sound.services : undefined;
  return (services ?? []).filter((service) => service !== undefined);
}

function ownershipOf({ sound }: Draft<'service'>): Ownership {
  const aliases = (sound.aliases ?? []).filter((alias) => alias !== undefined);
  return { owner: sound.owner, aliases: [...aliases].sort() };
}
