import { hyphenatedEndings } from '../../lexicon/word-endings'
import { allWords } from '../../lexicon/words'
import type { Source } from '../source'

/** Endings that are no words of their own, so that a hyphen before one only marks the line break: `govern-` before `ment`. */
const ENDINGS = new Set(allWords(hyphenatedEndings))

const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu
const wordsBySource = new WeakMap<Source, ReadonlySet<string>>()

/** Returns the words of a copy in small letters, cached. A word broken at a line end counts as two. */
function copyWords(source: Source): ReadonlySet<string> {
  let words = wordsBySource.get(source)
  if (!words) {
    words = new Set(source.text.toLowerCase().match(WORD))
    wordsBySource.set(source, words)
  }
  return words
}

const REACH = 40 // maximum letters of half a word

/**
 * Whether a hyphen at the end of a line only marks the line break, as in `govern-` before `ment`.
 * It does if the copy elsewhere has the word without the hyphen and not with it, or if the second half is no word.
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
  return words.has(joined) || ENDINGS.has(right)
}

const LETTER = /[\p{L}\p{M}]/u
const SMALL = /^[\p{Ll}\p{M}]+$/u
