type Graph = ReadonlyMap<string, readonly string[]>;

/**
 * Returns one circle for each group of nodes that all lead to each other, by the first of them in the order of the alphabet: the
 * shortest way from it back to itself, itself at both ends.
 */
export function circles(graph: Graph): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const done = new Set<string>();
  const back = reversed(graph);
  const onCircle = withoutEnds(graph, back);
  for (const node of [...onCircle].sort()) {
    if (done.has(node)) continue;
    const circle = shortestCircle(graph, onCircle, node);
    if (circle === undefined) continue;
    found.set(node, circle);
    for (const other of groupOf(graph, back, onCircle, node)) done.add(other);
  }
  return found;
}

/** Takes away what leads nowhere until nothing does: in most catalogues nothing is left. */
function withoutEnds(graph: Graph, needers: Graph): Set<string> {
  const left = new Set(graph.keys());
  const open = new Map(
    [...graph].map(([node, next]) => [node, new Set(next.filter((id) => graph.has(id))).size]),
  );
  const ends = [...open].filter(([, count]) => count === 0).map(([node]) => node);
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    left.delete(end);
    for (const needer of new Set(needers.get(end))) {
      const count = (open.get(needer) ?? 0) - 1;
      open.set(needer, count);
      if (count === 0) ends.push(needer);
    }
  }
  return left;
}

function shortestCircle(graph: Graph, among: ReadonlySet<string>, start: string): string[] | undefined {
  const from = reach(graph, among, start);
  const last = [...from.keys()].find((node) => graph.get(node)?.includes(start) === true);
  if (last === undefined) return undefined;
  const way = [start];
  for (let node: string | undefined = last; node !== undefined && node !== start; node = from.get(node))
    way.splice(1, 0, node);
  return [...way, start];
}

/** Nodes that can be reached from `start` and lead back to it. */
function groupOf(graph: Graph, back: Graph, among: ReadonlySet<string>, start: string): string[] {
  const leading = reach(back, among, start);
  return [...reach(graph, among, start).keys()].filter((node) => leading.has(node));
}

/** Every node that can be reached, the nearest first, with the one it is reached from. */
function reach(graph: Graph, among: ReadonlySet<string>, start: string): Map<string, string | undefined> {
  const from = new Map<string, string | undefined>([[start, undefined]]);
  for (const node of from.keys()) {
    for (const next of graph.get(node) ?? []) if (among.has(next) && !from.has(next)) from.set(next, node);
  }
  return from;
}

function reversed(graph: Graph): Map<string, string[]> {
  const back = new Map<string, string[]>();
  for (const [node, next] of graph) {
    for (const other of next) {
      const needers = back.get(other);
      if (needers === undefined) back.set(other, [node]);
      else needers.push(node);
    }
  }
  return back;
}
