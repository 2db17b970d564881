/** Returns a number with its noun: `1 drill`, `3 near misses`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}
