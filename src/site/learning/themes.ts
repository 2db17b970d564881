import type { Factor } from '../../incident/incident.ts';
import type { ReadableIncident } from '../projection/incident-view.ts';

export interface PlacedFactor {
  readonly factor: Factor;
  readonly incident: ReadableIncident;
}

/** A category of factors with everything filed under it. */
export interface CategoryTheme {
  readonly category: string;
  readonly meaning: string;
  readonly factors: readonly PlacedFactor[];
  /** In how many incidents it had a part. */
  readonly incidentCount: number;
}

/** Returns the categories that occur, the one with a part in most incidents first. */
export function categoryThemes(
  incidents: readonly ReadableIncident[],
  meanings: Readonly<Record<string, string>>,
): CategoryTheme[] {
  return [...Map.groupBy(placedFactors(incidents), ({ factor }) => factor.category)]
    .map(([category, factors]) => ({
      category,
      meaning: meanings[category] ?? '',
      factors,
      incidentCount: new Set(factors.map(({ incident }) => incident.id)).size,
    }))
    .sort((a, b) => b.incidentCount - a.incidentCount || (a.category < b.category ? -1 : 1));
}

/** Returns factors that were given the same id in more than one incident: the same thing came back. */
export function recurringFactors(incidents: readonly ReadableIncident[]): (readonly PlacedFactor[])[] {
  return [...Map.groupBy(placedFactors(incidents), ({ factor }) => factor.id).values()]
    .filter((placed) => new Set(placed.map(({ incident }) => incident.id)).size > 1)
    .sort((a, b) => b.length - a.length);
}

export interface TagTheme {
  readonly tag: string;
  readonly incidents: readonly ReadableIncident[];
}

/** Returns every tag with its incidents, the most used first. */
export function tagThemes(incidents: readonly ReadableIncident[]): TagTheme[] {
  const tagged = incidents.flatMap((incident) => incident.tags.map((tag) => ({ tag, incident })));
  return [...Map.groupBy(tagged, ({ tag }) => tag)]
    .map(([tag, uses]) => ({ tag, incidents: uses.map(({ incident }) => incident) }))
    .sort((a, b) => b.incidents.length - a.incidents.length || (a.tag < b.tag ? -1 : 1));
}

function placedFactors(incidents: readonly ReadableIncident[]): PlacedFactor[] {
  return incidents.flatMap((incident) => incident.factors.map((factor) => ({ factor, incident })));
}
