/** Sorts a list in place by a number for each entry, which `place` returns. Linear if the list is sorted already. */
export function sortByPlace<T>(list: T[], place: (entry: T) => number): T[] {
  let last = -1
  for (const entry of list) {
    const at = place(entry)
    if (at < last) return list.sort((a, b) => place(a) - place(b))
    last = at
  }
  return list
}
