import { join } from 'node:path';
import { createBareRepository } from './bare-repository.ts';
import { createWorlds } from './first-state.ts';
import { createHands } from './hands.ts';
import type { Place } from './place.ts';
import type { Setup } from './setup.ts';
import type { World } from './world.ts';

/** Every repository of the setup, each with its first commit. */
export async function createPlaces(root: string, setup: Setup): Promise<[Place, ...Place[]]> {
  const [world, ...worlds] = createWorlds(setup);
  const known: Place[] = [];
  const create = async (world: World, files: Setup['files']): Promise<Place> => {
    const { owner, name, defaultBranch } = world.repository;
    const git = await createBareRepository(join(root, owner, `${name}.git`), defaultBranch);
    const place = { world, git, places: known };
    known.push(place);
    const begin = { message: 'Begin' };
    await createHands(place).push(defaultBranch, files ?? { 'README.md': `# ${name}\n` }, begin);
    return place;
  };
  const first = await create(world, setup.files);
  const others: Place[] = [];
  for (const [index, other] of worlds.entries())
    others.push(await create(other, setup.others?.[index]?.files));
  return [first, ...others];
}
