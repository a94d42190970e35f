/**
 * Returns the known name nearest to a misspelt one, for “Did you mean …?”.
 * At most a third of the letters may be wrong: `headlin` → `headline`. Failing that, the first name that starts with the given part or has
 * it after a slash; else undefined.
 */
export function nearestName(wrong: string, names: Iterable<string>): string | undefined {
  let best: string | undefined
  let whole: string | undefined
  let shortened: string | undefined
  let least = Math.floor(Math.min(wrong.length, 60) / 3) + 1 // with more than a third of the letters wrong it is another name
  for (const name of names) {
    if (wrong.length >= PART) whole ??= name.startsWith(wrong) || name.endsWith(`/${wrong}`) ? name : undefined
    if (shortened === undefined && isShortForm(wrong, name)) shortened = name
    if (Math.abs(name.length - wrong.length) >= least) continue
    const far = editDistance(wrong, name)
    if (far < least) {
      least = far
      best = name
    }
  }
  return best ?? whole ?? shortened
}

/** Whether a rule id leaves out letters of another of its group: `headline/shrt` for `headline/short-enough`. */
function isShortForm(wrong: string, name: string): boolean {
  const group = wrong.indexOf('/') + 1
  if (group === 0 || wrong.length < group + 3 || !name.startsWith(wrong.slice(0, group + 1))) return false
  let at = 0
  for (const letter of wrong) {
    at = name.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

/** Minimum length of a partial name, in letters; many names start with a shorter one. */
const PART = 4

/** Returns the Damerau edit distance of two words: insertions, deletions, changes and swaps of neighbours. */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const swapped = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j]
      next.push(
        Math.min(
          (row[j + 1] ?? 0) + 1,
          (next[j] ?? 0) + 1,
          (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1),
          swapped ? (before[j - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
