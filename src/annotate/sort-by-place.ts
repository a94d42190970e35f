const MOST_MOVES = 8 // moves for each entry, after which the engine’s sort takes over; it costs more than a few moves

/** Sorts a list in place by a number for each entry, which `place` returns. Linear for a list that is nearly sorted. */
export function sortByPlace<T>(list: T[], place: (entry: T) => number): T[] {
  let last = Number.NEGATIVE_INFINITY
  let moves = list.length * MOST_MOVES
  for (let index = 0; index < list.length; index++) {
    const entry = list[index] as T // each index is within the list
    const at = place(entry)
    if (at >= last) {
      last = at
      continue
    }
    let to = index
    for (; to > 0 && place(list[to - 1] as T) > at; to--) list[to] = list[to - 1] as T
    list[to] = entry
    moves -= index - to
    if (moves < 0) return list.sort((one, other) => place(one) - place(other))
  }
  return list
}
