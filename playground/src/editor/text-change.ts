/** Change of a text from one offset to another. */
interface TextChange {
  readonly from: number
  readonly to: number
  readonly insert: string
}

/** Returns the smallest change that makes one text another; undefined for equal texts. Line breaks of the new text become `\n`. */
export function textChange(before: string, given: string): TextChange | undefined {
  const after = given.replace(/\r\n?/g, '\n')
  if (before === after) return undefined
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) }
}
