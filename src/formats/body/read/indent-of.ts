/** Returns the number of white space characters that all lines of a text start with; lines without text do not count. */
export function indentOf(text: string): number {
  let least: number | undefined
  for (const line of text.split('\n')) {
    const left = line.trimStart().length
    if (left) least = Math.min(least ?? line.length, line.length - left)
  }
  return least ?? 0
}
