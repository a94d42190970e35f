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
    state.words?.forEach((next, id) => {
      found.add(id)
      if (next.end) lastWords.add(id)
      waiting.push(next)
    })
    mask |= state.mask
    for (let left = state.mask; left !== 0; left &= left - 1) {
      const slot = 31 - Math.clz32(left & -left)
      const next = state.slots[slot]
      if (next?.end) lastMask |= slotBit(slot)
      if (next) waiting.push(next)
    }
    if (state.split) waiting.push(state.split)
  }
  return { words: found, mask, lastWords, lastMask }
}
