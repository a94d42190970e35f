/**
 * Returns the words of a folded list.
 * Each word is a digit, the number of letters it shares with the previous word, and the rest of it. `0aaron3yn` is `aaron` and `aaryn`.
 */
export function expandWords(list: string): readonly string[] {
  let last = ''
  return (list.match(/\d[^\d\n]*/g) ?? []).map((told) => (last = last.slice(0, Number(told.charAt(0))) + told.slice(1)))
}
