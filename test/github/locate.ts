import type { Place } from './place.ts';
import type { Call } from './router.ts';
import { sameName } from './world.ts';

/** The repository a path means, and the path with the name it has today. */
export interface Located {
  place: Place;
  path: string;
  /** Whether the path called it as it was called once. */
  isFormer: boolean;
}

/** Finds the repository that a path names, today's names before former ones; the first for what names none. */
export function locate(places: readonly [Place, ...Place[]], path: string): Located {
  const byId = /^\/repositories\/(\d+)(?=\/|$)/.exec(path);
  const byName = /^\/repos\/([^/]+)\/([^/]+)(?=\/|$)/.exec(path);
  const [prefix = ''] = byId ?? byName ?? [];
  const name = `${byName?.[1]}/${byName?.[2]}`;
  const here = places.find(({ world: { repository } }) =>
    byId === null ? sameName(fullName(repository), name) : String(repository.id) === byId[1],
  );
  if (here !== undefined) {
    return { place: here, path: `${apiPath(here)}${path.slice(prefix.length)}`, isFormer: false };
  }
  const former = places.find(({ world }) =>
    world.repository.formerNames.some((once) => sameName(once, name)),
  );
  if (former === undefined) return { place: places[0], path, isFormer: false };
  return { place: former, path: `${apiPath(former)}${path.slice(prefix.length)}`, isFormer: true };
}

/** The address, with its query, that does not change when the repository is renamed. */
export function addressById({ world, path }: Call, url: string): string {
  const rest = path.replace(/^\/repos\/[^/]+\/[^/]+/, '');
  const query = url.includes('?') ? url.slice(url.indexOf('?')) : '';
  return `/repositories/${world.repository.id}${rest}${query}`;
}

export function fullName({ owner, name }: { owner: string; name: string }): string {
  return `${owner}/${name}`;
}

function apiPath({ world }: Place): string {
  return `/repos/${fullName(world.repository)}`;
}
