const SHORTEST = 4 // letters of a word whose ending shows its class

/** Whether a word of four letters or more, from `start` to `end`, has one of some endings. Always false for shorter words. */
export function hasEnding(text: string, start: number, end: number, endings: readonly string[]): boolean {
  if (endings.length === 0 || end - start < SHORTEST) return false
  const last = text.charCodeAt(end - 1)
  for (const ending of endings)
    if (ending.charCodeAt(ending.length - 1) === last && text.endsWith(ending, end)) return true
  return false
}
