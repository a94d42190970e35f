import type { Repair } from '../../diagnostics/story'
import { unitsWithoutVowel } from '../../lexicon/units'
import { KOREAN_SENTENCE_ENDS } from '../../lexicon/word-endings'
import { words } from '../../lexicon/words'
import { CAPITAL, CHARACTER_CLASS, DIGIT, SMALL, STOP } from '../../text/characters'
import { HAS_GLUE } from '../../text/lines'
import { partitionPoint } from '../../text/partition-point'
import { foldSpelling } from '../fold-spelling'
import type { LineBlock, Source } from '../source'

/** Place where a space or a paragraph break was lost: `in an orderly fashion.On Wednesday morning, Xi listened` */
export interface Seam {
  /** Offset in the copy between the full stop and the capital. */
  readonly at: number
  readonly kind: 'glued-paragraph' | 'glued-sentence'
}

const WORD = 60 // maximum characters of a word of a sentence
const SENTENCE = 6 // minimum words of the sentences on both sides of a paragraph break

/**
 * Finds the places in a block where a space or a paragraph break was lost.
 * All are taken as lost spaces unless `paragraphsApart`: whether each paragraph of the copy is a line of its own.
 */
export function findSeams(source: Source, block: LineBlock, paragraphsApart: boolean): Seam[] {
  const { text, lines } = source
  const found: Seam[] = []
  for (let line = block.first; line <= block.last; line++) {
    if (!((lines.flags[line] as number) & HAS_GLUE)) continue
    const from = Math.max(block.start, lines.start[line] as number)
    const to = Math.min(block.end, lines.end[line] as number)
    for (let i = from + 2; i < to - 1; i++) {
      const unit = text.charCodeAt(i)
      const korean = unit >= 0xac00 && unit < 0xd7a4 && isKorean(text, i)
      if (!korean && CHARACTER_CLASS[unit] !== CAPITAL) continue
      const at = OPENING.has(text.charCodeAt(i - 1)) ? i - 1 : i
      if (!korean) {
        const stop = stopBefore(text, at)
        if (stop < from + 1 || !isSeam(source, stop, i, to)) continue
      }
      if (isInsideMark(source.marks, at)) continue
      const whole =
        paragraphsApart &&
        block.first === block.last &&
        wordsBefore(text, at - 1, found.at(-1)?.at ?? from) >= SENTENCE &&
        wordsAfter(text, i, to) >= SENTENCE
      found.push({ at, kind: whole ? 'glued-paragraph' : 'glued-sentence' })
    }
  }
  return found
}

const OPENING = new Set([...'“«‘'].map((mark) => mark.charCodeAt(0)))

const KOREAN_END = new RegExp(`[가-힣][${KOREAN_SENTENCE_ENDS}]`)

/** Whether a Korean sentence ends with the full stop before an offset: `삭감했습니다.대구시는`; not in the numbering `다.라.` */
const isKorean = (text: string, at: number): boolean =>
  text.charCodeAt(at - 1) === 0x2e && KOREAN_END.test(text.slice(at - 3, at - 1))

/** Whether an offset is inside a wire mark or other damage, such as the tag `<a title="He left.The end">`. */
function isInsideMark(marks: readonly Repair[] | undefined, at: number): boolean {
  if (!marks) return false
  const next = partitionPoint(0, marks.length, (middle) => (marks[middle] as Repair).end <= at)
  const mark = marks[next]
  return mark !== undefined && mark.start < at
}

/** Returns the offset of the full stop directly before an offset; a closing quotation mark may be between. -1 if there is no full stop. */
function stopBefore(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1)
  if (CHARACTER_CLASS[unit] === STOP) return at - 1
  const closing = unit === 0x22 || unit === 0x201d || unit === 0xbb || unit === 0x2019
  return closing && CHARACTER_CLASS[text.charCodeAt(at - 2)] === STOP ? at - 2 : -1
}

/**
 * Whether a space was lost between a full stop and a capital: `fashion.On`.
 * Not in hosts, initials, abbreviations, tickers, ordinal dates: `example.Com`, `St.Louis`, `GM.N`, `24.April`.
 */
function isSeam(source: Source, stop: number, capital: number, end: number): boolean {
  const { text, tables } = source
  const before = CHARACTER_CLASS[text.charCodeAt(stop - 1)]
  const unit = text.charCodeAt(stop - 1)
  const closing = unit === 0x29 || unit === 0x5d || unit === 0x201d || unit === 0x2019 || unit === 0x22 || unit === 0x25
  if (before !== SMALL && before !== DIGIT && !closing) return false
  const next = CHARACTER_CLASS[text.charCodeAt(capital + 1)]
  if (next !== SMALL && text.charCodeAt(capital + 1) !== 0x20) return false
  let left = stop
  while (left > 0 && stop - left < WORD && /[^\s([{"“‘«]/.test(text.charAt(left - 1))) left--
  const word = text.slice(left, stop)
  if (/[.@/\\]/.test(word) || (before === SMALL && word.length < 2)) return false
  if (tables.titles.has(foldSpelling(word)) || isAbbreviation(word)) return false
  if (text.charAt(stop) === '!' && /^\p{Lu}/u.test(word)) return false // `Yahoo!Japan`
  if (before === DIGIT && word.length <= 2) return false
  if (OWNERS.has(word)) return false // `My.Future`
  let right = capital
  while (right < end && right - capital < WORD && /[\p{L}\p{N}'’-]/u.test(text.charAt(right))) right++
  const after = text.charAt(right)
  if (/[@/\\]/.test(after) || (after === '.' && /[a-z]/.test(text.charAt(right + 1)))) return false
  return !HOSTS.has(text.slice(capital, right).toLowerCase())
}

/** Words before a full stop that open a name of a program or site and end no sentence: `My.Future`. */
const OWNERS = new Set(['My', 'Our', 'Your', 'The'])

/** Ends of host names. Words that may open a sentence are left out: `in`, `it`, `de`, `no`. */
const HOSTS = new Set(
  'com net org co ru fr uk info gov edu io cn eu js tv biz app dev news online site xyz jp kr br mx ua kz nl pl cz tr hk tw sg au nz'.split(
    ' ',
  ),
)

/** Whether a word is two to four letters without a vowel, and no unit: `bzw`, `стр`, `Mt`; not: `km` */
const isAbbreviation = (word: string): boolean => SHORT.test(word) && !VOWEL.test(word) && !MEASURES.has(word)
const SHORT = /^\p{L}{2,4}$/u
const VOWEL = /[aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýāēīōūăęąěůőűıаеиоуыэюяёіїєαεηιουωάέήίόύώ]/iu
const MEASURES = new Set(words(unitsWithoutVowel))

function wordsBefore(text: string, stop: number, from: number): number {
  let words = 1
  const start = Math.max(from, stop - SENTENCE * WORD)
  for (let i = stop - 1; i > start && words < SENTENCE; i--) {
    const unit = text.charCodeAt(i)
    if (unit === 0x20) {
      if (CHARACTER_CLASS[text.charCodeAt(i - 1)] === STOP && CHARACTER_CLASS[text.charCodeAt(i + 1)] === CAPITAL) break
      words++
    }
  }
  return words
}

function wordsAfter(text: string, at: number, to: number): number {
  let words = 1
  const end = Math.min(to, at + SENTENCE * WORD)
  for (let i = at; i < end && words < SENTENCE; i++) {
    if (text.charCodeAt(i) === 0x20) words++
    else if (CHARACTER_CLASS[text.charCodeAt(i)] === STOP && text.charCodeAt(i + 1) === 0x20 && words > 2) break
  }
  return words
}
