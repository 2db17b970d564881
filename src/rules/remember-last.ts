/**
 * Returns the same function, which works out one thing once for several rules that ask for it in turn. Rules go through one
 * document after the other: to keep what was worked out for all of them would only fill the memory.
 */
export function rememberLast<Key extends WeakKey, More extends readonly unknown[], Result>(
  work: (key: Key, ...more: More) => Result,
): (key: Key, ...more: More) => Result {
  let last: { readonly key: WeakRef<Key>; readonly result: Result } | undefined;
  return (key, ...more) => {
    if (last?.key.deref() === key) return last.result;
    const result = work(key, ...more);
    last = { key: new WeakRef(key), result };
    return result;
  };
}
