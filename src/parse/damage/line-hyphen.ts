import { hyphenatedEndings } from '../../lexicon/word-endings'
import { allWords } from '../../lexicon/words'
import { hashOf } from '../language-table'
import type { Source } from '../source'

/** Endings that are no words of their own, so that a hyphen before one only marks the line break: `govern-` before `ment`. */
const ENDINGS = new Set(allWords(hyphenatedEndings))

const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu
const BROKEN = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+-\r?\n[ \t]*[\p{L}\p{M}]+/gu
const wordsBySource = new WeakMap<Source, ReadonlySet<string>>()

/** Returns the words of a copy in small letters, without those that are broken at a line end. Cached. */
function copyWords(source: Source): ReadonlySet<string> {
  let words = wordsBySource.get(source)
  if (!words) {
    words = new Set(source.text.toLowerCase().replace(BROKEN, ' ').match(WORD))
    wordsBySource.set(source, words)
  }
  return words
}

const REACH = 40 // maximum letters of half a word
const SEAM = /[\p{L}\p{M}]-\r?\n[ \t]*[\p{Ll}\p{M}]/gu
const SEAMS = 2 // words broken at a line end, the minimum of a copy whose lines were hyphenated
const RATE = 20 // such a copy has one in so many lines at least; where lines only break after a word's own hyphen, it is one in 100
const hyphenated = new WeakMap<Source, boolean>()

/** Whether the lines of a copy were hyphenated, as those of a newspaper’s column are. Cached. */
function isHyphenated(source: Source): boolean {
  let found = hyphenated.get(source)
  if (found === undefined) {
    const seams = source.text.match(SEAM)?.length ?? 0
    found = seams >= SEAMS && seams * RATE >= source.lines.count
    hyphenated.set(source, found)
  }
  return found
}

/**
 * Whether a hyphen at the end of a line only marks the line break, as in `govern-` before `ment`.
 * It does if the copy elsewhere has the word without the hyphen and not with it, or if the second half is no word. In copy with several
 * such hyphens, it also does if neither half is a word by itself: `sub-` before `scription`.
 * Otherwise it belongs to the word: `opening-` before `up`, `Coca-` before `Cola`.
 */
export function isLineHyphen(source: Source, hyphen: number, next: number): boolean {
  const { text } = source
  let from = hyphen
  while (from > Math.max(0, hyphen - REACH) && LETTER.test(text.charAt(from - 1))) from--
  let to = next
  while (to < Math.min(text.length, next + REACH) && LETTER.test(text.charAt(to))) to++
  const left = text.slice(from, hyphen)
  const right = text.slice(next, to)
  if (
    left.length < 2 ||
    right.length < 2 ||
    !SMALL.test(right) ||
    text.charAt(from - 1) === '-' ||
    text.charAt(to) === '-'
  )
    return false
  const words = copyWords(source)
  const joined = (left + right).toLowerCase()
  if (words.has(`${left.toLowerCase()}-${right}`)) return false
  return words.has(joined) || ENDINGS.has(right) || (isHyphenated(source) && areHalves(left, right, source))
}

const FREQUENT = 3 // letters of the shortest half that a table of frequent words may know
const PAIR = 2 // letters at the end and the start of a half that are compared with those of words
const UNLIKE = 12.5 // two halves are parts of a word if the product of the shares of words that end and open like them is under 1 in so many

/**
 * Whether the halves of a broken word are no words: the copy has neither elsewhere, no table of frequent words has one, and few of the
 * copy’s words with these letters end as the first ends and open as the second does. `sub` and `scription`; not: `candle` and `maker`.
 */
function areHalves(left: string, right: string, source: Source): boolean {
  const [first, second] = [left.toLowerCase(), right.toLowerCase()]
  const words = copyWords(source)
  const isWord = (half: string): boolean =>
    words.has(half) || (half.length >= FREQUENT && source.tables.languageTable.common.has(hashOf(half)))
  if (isWord(first) || isWord(second)) return false
  const { ends, opens, has } = pairsOf(source)
  const [end, start] = [first.slice(-PAIR), second.slice(0, PAIR)]
  // half a word of each kind is added, as few words say little
  const share = ((ends.get(end) ?? 0) + HALF) * ((opens.get(start) ?? 0) + HALF)
  return share * UNLIKE < ((has.get(end) ?? 0) + 1) * ((has.get(start) ?? 0) + 1)
}

const HALF = 0.5

type Counts = ReadonlyMap<string, number>
interface PairCounts {
  readonly ends: Counts
  readonly opens: Counts
  readonly has: Counts
}

const pairsBySource = new WeakMap<Source, PairCounts>()

/** Returns, for each pair of letters, the number of words of a copy that end with it, open with it and have it. Cached. */
function pairsOf(source: Source): PairCounts {
  let pairs = pairsBySource.get(source)
  if (!pairs) {
    const [ends, opens, has] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()]
    const count = (counts: Map<string, number>, pair: string): unknown => counts.set(pair, (counts.get(pair) ?? 0) + 1)
    for (const word of copyWords(source)) {
      if (word.length <= PAIR) continue
      count(ends, word.slice(-PAIR))
      count(opens, word.slice(0, PAIR))
      const seen = new Set<string>()
      for (let at = 0; at + PAIR <= word.length; at++) seen.add(word.slice(at, at + PAIR))
      for (const pair of seen) count(has, pair)
    }
    pairs = { ends, opens, has }
    pairsBySource.set(source, pairs)
  }
  return pairs
}

const LETTER = /[\p{L}\p{M}]/u
const SMALL = /^[\p{Ll}\p{M}]+$/u
