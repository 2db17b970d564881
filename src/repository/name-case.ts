/**
 * Returns the paths that are the same as another but for case or the composition of accents, each with that other: on
 * macOS and Windows the two are one file. Of two, the one further from lower case is reported.
 */
export function findNameCollisions(paths: readonly string[]): ReadonlyMap<string, string> {
  const byFolded = new Map<string, string>();
  const collisions = new Map<string, string>();
  for (const path of paths) {
    const folded = path.normalize('NFC').toLowerCase();
    const other = byFolded.get(folded);
    if (other === undefined) byFolded.set(folded, path);
    else if (path === folded) {
      collisions.set(other, path);
      byFolded.set(folded, path);
    } else collisions.set(path, other);
  }
  return collisions;
}
