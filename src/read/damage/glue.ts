import { CAPITAL, CLASS, DIGIT, SMALL, STOP } from '../../text/characters'
import { HAS_GLUE } from '../../text/lines'
import type { Block, Source } from '../source'
import { fold } from '../tables'

/** Where a blank or a paragraph break was lost: `in an orderly fashion.On Wednesday morning, Xi listened` */
export interface Seam {
  /** Between the full stop and the capital, in the copy. */
  readonly at: number
  readonly kind: 'glued-paragraph' | 'glued-sentence'
}

const SENTENCE = 6 // words that a sentence has at least, where a paragraph is to begin or end with it

/** Finds the seams in a block. */
export function seams(source: Source, block: Block, paragraphsApart: boolean): Seam[] {
  const { text, lines } = source
  const found: Seam[] = []
  for (let line = block.first; line <= block.last; line++) {
    if (!((lines.flags[line] as number) & HAS_GLUE)) continue
    const from = Math.max(block.start, lines.start[line] as number)
    const to = Math.min(block.end, lines.end[line] as number)
    for (let i = from + 2; i < to - 1; i++) {
      if (CLASS[text.charCodeAt(i)] !== CAPITAL) continue
      const stop = stopBefore(text, i)
      if (stop < from + 1 || !isSeam(source, stop, i, to)) continue
      const whole =
        paragraphsApart &&
        block.first === block.last &&
        wordsBefore(text, stop, found.at(-1)?.at ?? from) >= SENTENCE &&
        wordsBehind(text, i, to) >= SENTENCE
      found.push({ at: i, kind: whole ? 'glued-paragraph' : 'glued-sentence' })
    }
  }
  return found
}

/** The full stop right before an offset, a closing quotation mark between them or not; -1 when there is none. */
function stopBefore(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1)
  if (CLASS[unit] === STOP) return at - 1
  const closing = unit === 0x22 || unit === 0x201d || unit === 0xbb || unit === 0x2019
  return closing && CLASS[text.charCodeAt(at - 2)] === STOP ? at - 2 : -1
}

/** What is no seam: hosts, initials, abbreviations, tickers, ordinal dates, `St.Louis`, `24.April`, `GM.N`, `example.Com`. */
function isSeam(source: Source, stop: number, capital: number, end: number): boolean {
  const { text, tables } = source
  const before = CLASS[text.charCodeAt(stop - 1)]
  const unit = text.charCodeAt(stop - 1)
  const closing = unit === 0x29 || unit === 0x5d || unit === 0x201d || unit === 0x2019 || unit === 0x22 || unit === 0x25
  if (before !== SMALL && before !== DIGIT && !closing) return false
  const next = CLASS[text.charCodeAt(capital + 1)]
  if (next !== SMALL && text.charCodeAt(capital + 1) !== 0x20) return false
  let left = stop
  while (left > 0 && /[^\s([{"“‘«]/.test(text.charAt(left - 1))) left--
  const word = text.slice(left, stop)
  if (/[.@/\\]/.test(word) || (before === SMALL && word.length < 2)) return false
  if (tables.abbreviations.has(fold(word))) return false
  if (before === DIGIT && word.length <= 2) return false
  let right = capital
  while (right < end && /[\p{L}\p{N}'’-]/u.test(text.charAt(right))) right++
  const behind = text.charAt(right)
  if (/[@/\\]/.test(behind) || (behind === '.' && /[a-z]/.test(text.charAt(right + 1)))) return false
  return !HOSTS.has(text.slice(capital, right).toLowerCase())
}

const HOSTS = new Set([
  'com',
  'net',
  'org',
  'co',
  'ru',
  'de',
  'fr',
  'uk',
  'info',
  'gov',
  'edu',
  'io',
  'cn',
  'in',
  'eu',
  'js',
  'net',
])

function wordsBefore(text: string, stop: number, from: number): number {
  let words = 1
  for (let i = stop - 1; i > from && words < SENTENCE; i--) {
    const unit = text.charCodeAt(i)
    if (unit === 0x20) {
      if (CLASS[text.charCodeAt(i - 1)] === STOP && CLASS[text.charCodeAt(i + 1)] === CAPITAL) break
      words++
    }
  }
  return words
}

function wordsBehind(text: string, at: number, to: number): number {
  let words = 1
  for (let i = at; i < to && words < SENTENCE; i++) {
    if (text.charCodeAt(i) === 0x20) words++
    else if (CLASS[text.charCodeAt(i)] === STOP && text.charCodeAt(i + 1) === 0x20 && words > 2) break
  }
  return words
}
