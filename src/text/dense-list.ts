/**
 * Returns a list with an entry for every index below `size`: undefined where the entries have none.
 * JavaScript engines keep a list with large gaps as a hash table, which is slow to read.
 */
export function denseList<T>(
  entries: Iterable<readonly [index: number, entry: T]>,
  size: number,
): readonly (T | undefined)[] {
  const dense = new Array<T | undefined>(size).fill(undefined)
  for (const [index, entry] of entries) dense[index] = entry
  return dense
}
