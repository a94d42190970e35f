/**
 * Returns the first index from `from` on, up to `to`, for which a condition is false; `to` if it is true for all.
 * The condition must be true for all indexes before it and false for all after it. Logarithmic in their number.
 *
 * @example partitionPoint(0, 4, (index) => [2, 3, 5, 7][index] < 5) // 2
 */
export function partitionPoint(from: number, to: number, isBefore: (index: number) => boolean): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
