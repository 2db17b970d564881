import type { ArmedFault } from './faults.ts';
import { matches } from './faults.ts';
import type { World } from './world.ts';

/** Lists that lag behind: which past each armed `stale-list` fault still shows, oldest first. */
export interface StaleLists {
  /** To be called before a write, with the world as it still is. */
  beforeWrite(world: World): void;
  /** The world that a request sees: a copy from before some write, or the present one. */
  seenBy(method: string, path: string, present: World): World;
}

interface Past {
  world: World;
  /** Whose past it is. */
  of: World;
  requestsLeft: number;
}

export function createStaleLists(armed: readonly ArmedFault[]): StaleLists {
  const pasts = new Map<ArmedFault, Past[]>();
  return {
    beforeWrite(world) {
      for (const candidate of armed) {
        if (candidate.fault.kind !== 'stale-list') continue;
        const all = pasts.get(candidate) ?? [];
        const known = all.filter(({ of }) => of === world);
        // Nothing was listed since the newest copy: an older one would always be shown before this.
        if (known.at(-1)?.requestsLeft === candidate.fault.requests) continue;
        all.push({ of: world, world: structuredClone(world), requestsLeft: candidate.fault.requests });
        pasts.set(candidate, all);
      }
    },
    seenBy(method, path, present) {
      for (const [candidate, all] of pasts) {
        const known = all.filter(({ of }) => of === present);
        if (!matches(candidate.fault, method, path)) continue;
        const [oldest] = known;
        for (const past of known) past.requestsLeft -= 1;
        pasts.set(
          candidate,
          all.filter((past) => past.requestsLeft > 0),
        );
        if (oldest === undefined) continue;
        candidate.struck += 1;
        return oldest.world;
      }
      return present;
    },
  };
}
