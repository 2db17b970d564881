/** A line of two texts laid side by side. */
export interface LineChange {
  readonly is: 'same' | 'removed' | 'added';
  readonly line: string;
}

/** Beyond so many comparisons what differs is shown as one piece: a plan is read by people. */
const mostComparisons = 4_000_000;

/** Returns the lines of both texts in order, with as many kept as a longest common subsequence has. */
export function lineChanges(before: readonly string[], after: readonly string[]): LineChange[] {
  const head = commonLength(before, after);
  const tail = commonLength(before.slice(head).reverse(), after.slice(head).reverse());
  return [
    ...marked('same', before.slice(0, head)),
    ...changesBetween(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...marked('same', before.slice(before.length - tail)),
  ];
}

function changesBetween(before: readonly string[], after: readonly string[]): LineChange[] {
  if (before.length * after.length > mostComparisons)
    return [...marked('removed', before), ...marked('added', after)];
  const common = commonTable(before, after);
  const width = after.length + 1;
  const changes: LineChange[] = [];
  let b = 0;
  let a = 0;
  while (b < before.length || a < after.length) {
    const removed = before[b];
    const added = after[a];
    if (removed !== undefined && removed === added) {
      changes.push({ is: 'same', line: removed });
      b += 1;
      a += 1;
    } else if (
      removed !== undefined &&
      (added === undefined || at(common, (b + 1) * width + a) >= at(common, b * width + a + 1))
    ) {
      changes.push({ is: 'removed', line: removed });
      b += 1;
    } else {
      changes.push({ is: 'added', line: added ?? '' });
      a += 1;
    }
  }
  return changes;
}

/** For each pair of ends the length of the longest common subsequence from there on. */
function commonTable(before: readonly string[], after: readonly string[]): Uint32Array {
  const width = after.length + 1;
  const table = new Uint32Array((before.length + 1) * width);
  for (let b = before.length - 1; b >= 0; b -= 1) {
    for (let a = after.length - 1; a >= 0; a -= 1) {
      table[b * width + a] =
        before[b] === after[a]
          ? at(table, (b + 1) * width + a + 1) + 1
          : Math.max(at(table, (b + 1) * width + a), at(table, b * width + a + 1));
    }
  }
  return table;
}

function at(table: Uint32Array, index: number): number {
  return table[index] ?? 0;
}

function commonLength(before: readonly string[], after: readonly string[]): number {
  const end = before.findIndex((line, index) => line !== after[index]);
  return end === -1 ? before.length : end;
}

function marked(is: LineChange['is'], lines: readonly string[]): LineChange[] {
  return lines.map((line) => ({ is, line }));
}
