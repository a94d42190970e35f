/** First character of a list that the build has packed. */
export const PACKED = '\v'

/**
 * Unpacks a sorted list whose words leave out the first letters of the previous word.
 * A word is written as the number of these letters, one digit, and the rest: `0aaron3yn` is `aaron` and `aaryn`.
 */
export function expandWords(list: string): readonly string[] {
  let last = ''
  return (list.match(/\d[^\d\n]*/g) ?? []).map(
    (packed) => (last = last.slice(0, Number(packed.charAt(0))) + packed.slice(1)),
  )
}
