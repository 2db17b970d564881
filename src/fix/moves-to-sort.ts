/** Returns how many of the numbers have to move for all to stand in ascending order: the others are a longest ascending run. */
export function movesToSort(numbers: readonly number[]): number {
  // The last number of the best run of each length so far; see https://en.wikipedia.org/wiki/Patience_sorting
  const ends: number[] = [];
  for (const number of numbers) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) <= number) low = middle + 1;
      else high = middle;
    }
    ends[low] = number;
  }
  return numbers.length - ends.length;
}
