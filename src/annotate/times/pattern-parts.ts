import { BOUNDARY, type TimePattern, WORDS } from './read-patterns'
import { slotBit } from './slot-number'

/** The words and slots of the time patterns after their first item. Words are numbers, masks have the bits of slots. */
interface PatternParts {
  readonly words: ReadonlySet<number>
  readonly mask: number
  /** Those with which a pattern can end. */
  readonly lastWords: ReadonlySet<number>
  readonly lastMask: number
}

/** Returns the words and slots that occur in time patterns after their first word or slot. */
export function patternParts(patterns: readonly TimePattern[]): PatternParts {
  const found = new Set<number>()
  const lastWords = new Set<number>()
  let mask = 0
  let lastMask = 0
  for (const { items, needed } of patterns)
    for (let at = 0; at < items.length; at++) {
      const isLast = at + 1 >= needed
      for (const { slot, words, endings } of items[at]?.choices ?? []) {
        if (slot === WORDS) {
          for (let word = at === 0 ? 1 : 0; word < words.length; word++) found.add(words[word] as number)
          if (words.length <= 1 && at === 0) continue
          found.add(words.at(-1) ?? 0)
          if (isLast) lastWords.add(words.at(-1) ?? 0)
          for (const [id] of endings) {
            found.add(id)
            if (isLast) lastWords.add(id)
          }
        } else if (slot !== BOUNDARY && at > 0) {
          mask |= slotBit(slot)
          if (isLast) lastMask |= slotBit(slot)
        }
      }
    }
  return { words: found, mask, lastWords, lastMask }
}
