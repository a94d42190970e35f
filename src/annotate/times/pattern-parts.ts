import { type PatternState, slotBit } from './compile-patterns'

/** The words and slots of the time patterns after their first item. Words are numbers, masks have the bits of slots. */
interface PatternParts {
  readonly words: ReadonlySet<number>
  readonly mask: number
  /** Those with which a pattern can end. */
  readonly lastWords: ReadonlySet<number>
  readonly lastMask: number
}

/** Returns the words and slots that occur in the time patterns after their first item. */
export function patternParts(patterns: PatternState): PatternParts {
  const found = new Set<number>()
  const lastWords = new Set<number>()
  let mask = 0
  let lastMask = 0
  const waiting = [...(patterns.words?.values() ?? []), ...patterns.slots.flatMap((state) => state ?? [])]
  for (let state = waiting.pop(); state; state = waiting.pop()) {
    for (const [id, next] of state.words ?? []) {
      found.add(id)
      if (next.end) lastWords.add(id)
      waiting.push(next)
    }
    mask |= state.mask
    for (const [slot, next] of state.slots.entries()) {
      if (next?.end) lastMask |= slotBit(slot)
      if (next) waiting.push(next)
    }
    if (state.split) waiting.push(state.split)
  }
  return { words: found, mask, lastWords, lastMask }
}
