/**
 * Returns a copy of a list without gaps: an entry for every index below `size`, undefined where the list has none.
 * JavaScript engines keep a list with large gaps as a hash table, which is slow to read.
 */
export function denseList<T>(list: readonly T[], size: number): readonly (T | undefined)[] {
  const dense = new Array<T | undefined>(size).fill(undefined)
  list.forEach((entry, index) => {
    dense[index] = entry
  })
  return dense
}
