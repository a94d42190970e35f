import { CAPITAL, CHARACTER_CLASS, SMALL } from '../text/characters'
import { hasStop } from './has-stop'
import { isFullLine } from './is-full-line'
import { hashOf } from './language-table'
import type { Source } from './source'

const AHEAD = 12 // lines within which a sentence ends
const COMMA = 0x2c
const ARTICLE = 3 // letters of the longest articles: `the`, `die`, `los`
const LONGEST = 12 // letters of a frequent word

/**
 * Whether a line that opens with a capital is inside a sentence of wrapped copy: `Shares rose on` over `Tuesday, led by …`.
 * The line before ends with a comma, with a frequent word or, below the first line of a block, with any small letter. In the first line
 * too if that is below the end of a sentence, and the next does not open with a word as short as an article. The first word is not a
 * frequent one, as sentences open with: `An inmate walked` below a headline. The lines from here to a full stop are full.
 */
export function isInSentence(source: Source, first: number, line: number, width: number): boolean {
  const { text, lines } = source
  const before = line - 1
  const end = lines.end[before] as number
  const last = text.charCodeAt(end - 1)
  if (CHARACTER_CLASS[last] !== SMALL && last !== COMMA) return false
  const start = lines.start[line] as number
  let word = start
  while (word < start + LONGEST && (CHARACTER_CLASS[text.charCodeAt(word)] as number) >= CAPITAL) word++
  if (isFrequent(source, start, word)) return false
  if (before === first && last !== COMMA && !isFrequent(source, startOfLastWord(source, before), end)) {
    const isShort = word - start <= ARTICLE && CHARACTER_CLASS[text.charCodeAt(start)] === CAPITAL
    if (isShort || !isBelowSentence(source, first)) return false
  }
  for (let at = line; at < Math.min(line + AHEAD, lines.count); at++) {
    const until = lines.end[at] as number
    if (until === lines.start[at]) return false
    if (hasStop(text, until)) return true
    if (!isFullLine(text, lines, at, width)) return false
  }
  return false
}

/** Whether the line directly above one ends a sentence, so that the one is no headline. */
function isBelowSentence({ text, lines }: Source, line: number): boolean {
  const above = line - 1
  return line > 0 && lines.end[above] !== lines.start[above] && hasStop(text, lines.end[above] as number)
}

/** Returns the offset of the last word of a line. */
function startOfLastWord({ text, lines }: Source, line: number): number {
  const from = lines.start[line] as number
  let at = (lines.end[line] as number) - 1
  while (at > from && text.charCodeAt(at - 1) > 0x20) at--
  return at
}

/** Whether a word is a frequent one of any language, such as `the`, `and`, `on`. */
const isFrequent = ({ text, tables }: Source, start: number, end: number): boolean =>
  end - start <= LONGEST && tables.languageTable.common.has(hashOf(text.slice(start, end).toLowerCase()))
