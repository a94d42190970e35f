/**
 * Returns the words of a list in which each word leaves out the letters it shares with the word before.
 * Each word is a digit, the number of shared first letters, and the rest of the word. `0aaron3yn` is `aaron` and `aaryn`.
 */
export function expandWords(list: string): readonly string[] {
  let last = ''
  return (list.match(/\d[^\d\n]*/g) ?? []).map(
    (packed) => (last = last.slice(0, Number(packed.charAt(0))) + packed.slice(1)),
  )
}
