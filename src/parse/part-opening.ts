import { defineFlags } from '../text/define-flags'
import type { Phrases } from './phrases'
import type { Lookup } from './sparse-map'
import type { Tables } from './tables'

/**
 * Openings of the lines of a part, such as a byline: {@link PartIndex} rejects all other lines.
 * Without phrases and cues, a line may open with anything. `{ phrases: ['endMarks'], cues: '# ( [ nnn', longest: 40 }`
 */
export interface PartOpening {
  /** Names of the phrase tables whose phrases a line opens with. A phrase after a star, `* out`, is the end of a line. */
  readonly phrases?: readonly PhraseTable[]
  /** First letters of lines, up to three, or signs, separated by spaces: `eds # (`. `la.` is the whole word `la`, `#` a digit too. */
  readonly cues?: string | (() => string)
  /** Length in UTF-16 units up to which any line may be the part, whatever it opens with. */
  readonly anyUpTo?: number
  /** Maximum length of a line that may be the part, in UTF-16 units. */
  readonly longest?: number
  /** Whether the words of a restriction make any line the part. */
  readonly restricts?: boolean
}

type PhraseTable = {
  [Key in keyof Tables]: Tables[Key] extends Phrases<unknown> | Lookup<unknown> ? Key : never
}[keyof Tables]

/** Returns a bit for each of a number of parts, for use in a part index. Throws for more than 31. */
export function partBits(parts: number): readonly number[] {
  const flag = defineFlags('part')
  return Array.from({ length: parts }, (_, part) => flag(`part ${part}`))
}
