import {
  BLANK,
  BREAK,
  classOf,
  DIGIT,
  FOLDED,
  HAS_DIGIT,
  HAS_LARGE,
  HAS_SMALL,
  IN_WORD,
  JOINS,
  LETTER,
  SMALL,
  units,
} from './characters'
import * as kinds from './kinds'
import { TokenReader } from './token-reader'
import type { Tokens } from './tokens'
import { mix, SEED, type Vocabulary } from './vocabulary'

/** How a language writes words. */
export interface Spelling {
  /** Short words cling to the next by an apostrophe: `l’Élysée`, `dell’Unione` are two words each. */
  readonly elides?: boolean
}

/** Cuts a stretch of a text into tokens, each looked up in the vocabulary, and puts them behind those that are there. */
export function tokenise(
  text: string,
  start: number,
  end: number,
  tokens: Tokens,
  vocabulary: Vocabulary,
  spelling: Spelling = {},
): void {
  const reader = new TokenReader(text, end, spelling.elides ?? false)
  const table = units()
  let before = kinds.LINE
  let at = start
  while (at < end) {
    const first = table[text.charCodeAt(at)] ?? 0
    const cls = classOf(first)
    if (cls === BLANK) {
      before |= kinds.SPACED
      at++
      continue
    }
    let to = at + 1
    let kind = kinds.WORD
    let flags: number
    let hash = mix(SEED, first & FOLDED)
    if (cls >= SMALL && cls <= LETTER) {
      // most words are a run of letters and digits: `Xi`, `CPC`, `G20`
      let rest = 0
      let unit = 0
      while (to < end) {
        unit = table[text.charCodeAt(to)] ?? 0
        if (unit < IN_WORD) break
        rest |= unit
        hash = mix(hash, unit & FOLDED)
        to++
      }
      const large = (rest & HAS_LARGE) !== 0
      const joined = to < end && ((unit & JOINS) !== 0 || (to === at + 1 && classOf(unit) === kinds.STOP))
      if (joined || (large && ((first | rest) & HAS_SMALL) !== 0)) {
        reader.word(at)
        to = reader.to
        flags = reader.flags
        hash = reader.hash
      } else {
        flags = (first & HAS_LARGE) !== 0 ? kinds.CAPITAL : 0
        if (large) flags |= kinds.CAPS
        if ((rest & HAS_DIGIT) !== 0) flags |= kinds.DIGITS
      }
    } else if (cls === BREAK) {
      before |= kinds.SPACED | kinds.LINE
      at++
      continue
    } else if (cls === kinds.IDEOGRAPH) {
      kind = cls
      flags = 0
    } else {
      kind = cls === DIGIT ? reader.number(at) : reader.mark(at, cls, before !== 0)
      to = reader.to
      flags = reader.flags
      hash = reader.hash
    }
    tokens.add(at, to, kind, flags | before, vocabulary.find(text, at, to, hash))
    at = to
    before = 0
  }
}
