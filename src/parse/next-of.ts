/**
 * Returns a function that finds the next occurrence of a sign at or after an offset; it returns the length of the text if none follows.
 * Offsets must not decrease from call to call, so that the text is searched only once.
 */
export function nextOf(text: string, sign: string): (from: number) => number {
  let at = -1
  return (from) => {
    if (at < from) at = text.indexOf(sign, from)
    if (at < 0) at = text.length
    return at
  }
}
