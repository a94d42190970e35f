import { fromWindows } from './script-windows'

/** First character of a list that the build has packed. */
export const PACKED = '\v'

/**
 * Unpacks a sorted list whose words leave out the first letters of the previous word.
 * A word is written as the number of these letters, one digit, and the rest: `0aaron3yn` is `aaron` and `aaryn`. Letters of other scripts
 * may be written as `script-windows.ts` reads them.
 */
export function expandWords(list: string): readonly string[] {
  let last = ''
  return (fromWindows(list).match(/\d[^\d\n]*/g) ?? []).map(
    (packed) => (last = last.slice(0, Number(packed.charAt(0))) + packed.slice(1)),
  )
}
