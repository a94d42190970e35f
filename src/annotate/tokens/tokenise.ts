import {
  BREAK,
  classOf,
  entryOf,
  FOLDED,
  HAS_DIGIT,
  HAS_LARGE,
  HAS_SMALL,
  IN_WORD,
  JOINS,
  LETTER,
  SMALL,
  SPACE,
  UNIT_CLASSES,
} from './characters'
import type { ElidedNames } from './elided-names'
import * as kinds from './kinds'
import type { SpellingRules } from './spelling-rules'
import { TokenReader } from './token-reader'
import type { Tokens } from './tokens'
import { FACTOR, hashStep, SECOND_FACTOR, SEED, secondHashStep, type Vocabulary } from './vocabulary'

/**
 * Cuts a span of a text into tokens and appends them to `tokens`. Each token gets the vocabulary number of its word, or 0. `names` are those of a
 * story in a language that elides, whose sentences may open with an article: `L’Union`, not `L’Éclair`.
 */
export function tokenise(
  text: string,
  start: number,
  end: number,
  tokens: Tokens,
  vocabulary: Vocabulary,
  spelling: SpellingRules = {},
  names?: ElidedNames,
): void {
  let reader: TokenReader | undefined // few texts of a lexicon need one
  const table = UNIT_CLASSES()
  let { start: starts, end: ends, kind: kindAt, flags: flagsAt, hash: hashes, word } = tokens.arrays()
  const from = tokens.count
  let count = from
  let before = kinds.LINE
  let at = start
  while (at < end) {
    const first = table[text.charCodeAt(at)] || entryOf(text.charCodeAt(at))
    const cls = classOf(first)
    if (cls === SPACE) {
      before |= kinds.AFTER_SPACE
      at++
      continue
    }
    if (cls === BREAK) {
      before |= kinds.AFTER_SPACE | kinds.LINE
      at++
      continue
    }
    let to = at + 1
    let kind = kinds.WORD
    let flags = 0
    let hash = hashStep(SEED, first & FOLDED)
    let second = secondHashStep(SEED, first & FOLDED)
    let plain = true
    let isSpaced = false // the space after a plain word has been read with it
    if (cls >= SMALL && cls <= LETTER) {
      // most words are a run of letters and digits: `Xi`, `CPC`, `G20`
      let rest = 0
      let unit = 0
      while (to < end) {
        unit = table[text.charCodeAt(to)] || entryOf(text.charCodeAt(to))
        if (unit < IN_WORD) break
        rest |= unit
        // the steps of both hashes written out: this is the hottest loop, and a call of a function of another module is checked each time
        hash = Math.imul(hash ^ (unit & FOLDED), FACTOR)
        second = Math.imul(second + (unit & FOLDED), SECOND_FACTOR)
        to++
      }
      const large = rest & HAS_LARGE
      const joined = to < end && ((unit & JOINS) !== 0 || (to === at + 1 && classOf(unit) === kinds.STOP))
      plain = !joined && (large === 0 || ((first | rest) & HAS_SMALL) === 0)
      if (plain && classOf(unit) === SPACE && to < end) isSpaced = true
      if ((first & HAS_LARGE) !== 0) flags = large !== 0 ? kinds.CAPITAL | kinds.CAPS : kinds.CAPITAL
      else if (large !== 0) flags = kinds.CAPS
      if ((rest & HAS_DIGIT) !== 0) flags |= kinds.DIGITS
    } else if (isWhole(cls) || (cls === kinds.STOP && !(to < end && text.charCodeAt(to) === text.charCodeAt(at))))
      kind = cls
    else plain = false
    if (!plain) {
      reader ??= new TokenReader(text, end, spelling)
      kind = reader.read(at, cls, before !== 0)
      to = reader.to
      flags = reader.flags
      for (let isFirst = true; ; isFirst = false) {
        hash = second = SEED
        for (let i = at; i < to; i++) {
          const folded = (table[text.charCodeAt(i)] || entryOf(text.charCodeAt(i))) & FOLDED
          hash = hashStep(hash, folded)
          second = secondHashStep(second, folded)
        }
        if (!isFirst || names === undefined || to - at <= ARTICLE) break
        if (!opensWithArticle(text, at, before, kindAt[count - 1])) break
        if (vocabulary.find(hash, second) !== 0 || names.has(at, to)) break
        to = at + ARTICLE
        flags = kinds.CAPITAL
      }
    }
    if (count === starts.length) {
      tokens.grow()
      ;({ start: starts, end: ends, kind: kindAt, flags: flagsAt, hash: hashes, word } = tokens.arrays())
    }
    starts[count] = at
    ends[count] = to
    kindAt[count] = kind
    flagsAt[count] = flags | before
    hashes[count] = hash
    word[count++] = second // until the words are looked up
    at = isSpaced ? to + 1 : to
    before = isSpaced ? kinds.AFTER_SPACE : 0
  }
  vocabulary.findAll(hashes, word, from, count)
  tokens.add(count)
}

/** Whether a unit of a class is a token of its own and of that kind, whatever follows: an ideograph, a comma, a bracket. */
const isWhole = (cls: number): boolean =>
  cls === kinds.IDEOGRAPH ||
  (cls >= kinds.COMMA && cls <= kinds.SYMBOL && cls !== kinds.DASH && cls !== kinds.HYPHEN && cls !== kinds.QUOTE)

const ARTICLE = 2 // letters of `L’`

/** Whether an elided article opens a sentence, before a capital: `L’` of `L’Union européenne`; not of `à L’Équipe`. */
function opensWithArticle(text: string, at: number, before: number, last = kinds.NONE): boolean {
  if (text.charAt(at) !== 'L' || !APOSTROPHES.includes(text.charAt(at + 1))) return false
  return (
    (before & kinds.LINE) !== 0 ||
    last === kinds.STOP ||
    (last >= kinds.EXCLAMATION && last !== kinds.COMMA && last !== kinds.HYPHEN && last < kinds.SLASH)
  )
}

const APOSTROPHES = "'’"
