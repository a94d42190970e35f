import type { Take } from '../../article'
import { takeShapes, takeWords } from '../../lexicon/takes'

/** Take or version named in a slugline or headline, with its offsets: `1st Ld`, `2 of 3`. */
export interface TakeMatch {
  readonly take: Take
  readonly from: number
  readonly to: number
}

/** Finds the take or version named in a slugline or headline; undefined for none. `BC-Budget Text, 5th add,320`; not: `1st Lady`. */
export function findTake(text: string): TakeMatch | undefined {
  if (!HINT.test(text)) return undefined
  for (const [shape, fixed] of takeShapes) {
    const match = shape.exec(text)
    if (!match) continue
    const groups = match.groups ?? {}
    const named = groups.k === undefined ? undefined : takeWords[groups.k.toLowerCase()]
    const kind = fixed ?? (named === 'lead' && (groups.w ?? groups.w2) !== undefined ? 'writethru' : named)
    const number = Number(groups.n ?? groups.n2)
    const of = Number(groups.of ?? groups.of2)
    const lead = match[0].length - match[0].trimStart().length
    return {
      take: {
        text: match[0].trim(),
        ...(kind && { kind }),
        ...(number > 0 && { number }),
        ...(of > 0 && { of }),
      },
      from: match.index + lead,
      to: match.index + match[0].length,
    }
  }
  return undefined
}

/** What each take has: an ordinal, a word, or a number, a bracket or an action at the end. A quick test, as most sluglines have none. */
const HINT = /\d(?:st|nd|rd|th)|writethr|takes|[ /=]\d{1,2}$|\)$|, (?:INSERT|ADD|SUB)$/i

/**
 * Pick-up line of an add: the place of the dateline, then the last words of the previous part.
 * `WASHINGTON: squandered.`, `UNDATED: next year.`; not: `WASHINGTON: Senators met.`
 */
const PICKUP = /^(?:[A-Z][A-Z.]+(?: [A-Z.]+){0,2}): [\p{Ll}\d'’ -]{2,48}\.$/u

/** Whether a line is the pick-up line of an add. */
export const isPickup = (line: string): boolean => PICKUP.test(line)
