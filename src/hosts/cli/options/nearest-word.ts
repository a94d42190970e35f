/**
 * Returns the word of a list nearest to a misspelt one, for “Did you mean …?”. At most a third of its letters may be wrong, and one letter
 * of a short word.
 */
export function nearestWord(wrong: string, words: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(wrong.length / 3))
  const near = words
    .map((word) => ({ word, distance: distanceOf(wrong.toLowerCase(), word) }))
    .filter(({ distance }) => distance <= most)
  return near.sort((a, b) => a.distance - b.distance)[0]?.word
}

/** Returns the number of letters to insert, delete, change or swap with their neighbours to make one word of another. */
function distanceOf(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 0; i < Math.min(a.length, 60); i++) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const change = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1)
      const isSwap = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j]
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, change, isSwap ? (before[j - 1] ?? 0) + 1 : change))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
