import type { Instant } from '../../../src/time/instant.ts';
import type { Files } from '../bakery-incidents.ts';
import { early, TwoWayWorld } from '../two-way-world.ts';
import {
  changedFiles,
  importedFiles,
  inJune,
  peopleDecide,
  peopleEditIssues,
  peopleLoseIssues,
  settledFiles,
} from './changed-bakery.ts';

/** A world in which a run has something to do. */
export interface Scenario {
  readonly name: string;
  readonly files: Files;
  readonly now: Instant;
  /** A server of its own, as it is before the run. */
  readonly open: () => Promise<TwoWayWorld>;
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'first import',
    files: importedFiles,
    now: early,
    open: () => TwoWayWorld.open(importedFiles, false),
  },
  {
    name: 'changed documents',
    files: changedFiles,
    now: inJune,
    open: async () => {
      const world = await TwoWayWorld.open(changedFiles, false);
      await world.sync(importedFiles);
      peopleEditIssues(world);
      peopleLoseIssues(world);
      return world;
    },
  },
  {
    name: 'back into the documents',
    files: settledFiles,
    now: early,
    open: async () => {
      const world = await TwoWayWorld.open(settledFiles, false);
      await world.sync(importedFiles);
      await world.sync(settledFiles);
      peopleEditIssues(world);
      await peopleDecide(world);
      return world;
    },
  },
];
