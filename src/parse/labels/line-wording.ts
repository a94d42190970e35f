import { isEncyclopediaLine } from '../../lexicon/encyclopedia-line'
import type { LineWord } from '../../lexicon/line-words'
import { isDeliveryLine, isReleaseLine } from '../../restrictions/is-release-line'
import { hasStop } from '../has-stop'
import { textWeight } from '../page/page-line'
import { foldLine } from '../phrases'
import type { Reader } from '../reader'
import type { Tables } from '../tables'
import { isContactLine } from '../tail/contact'

/** Letters above which a line with a full stop is a paragraph. */
export const PARAGRAPH = 160
/** Letters above which any line is a paragraph. */
export const KNOWN = 420
/** Number of words of a line in which a job is looked for. */
export const FEW = 12
/** Number of characters of a line whose words are looked up. */
const STEMS = 160
/** Word whose stem is looked up in the word tables. */
const STEMMED = /[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/gu

/**
 * Whether a block has wording by which the grammar leaves it to the line model: that of a page, a known word or a contact. The same as
 * {@link knownLine} finds in `furniture`, `word` and `contact`, but cheaper.
 */
export function hasKnownWording(reader: Reader, index: number): boolean {
  const text = reader.line(index)
  if (isWordless(text)) return false
  if (text.length > 200) return isContactLine(text)
  const { tables } = reader.source
  const folded = reader.foldedLine(index)
  return (
    tables.furniture.line(folded, text) !== undefined || lineWordAt(reader, index) !== undefined || isContactLine(text)
  )
}

/** Whether a block names a job, as {@link knownLine} finds in `jobs`. */
export const namesJob = (reader: Reader, index: number): boolean =>
  !isWordless(reader.line(index)) && hasJob(reader.line(index), reader.source.tables)

/** Whether the words of a line are not looked up: those of a paragraph. */
function isWordless(text: string): boolean {
  const { length } = text
  const weight = textWeight(text, 0, length)
  return length === 0 || (weight > PARAGRAPH && (weight > KNOWN || hasStop(text, length)))
}

/** Returns the words of a line, those of the start of a long one, in lower case. */
export function lowerCaseWords(text: string): readonly string[] {
  const folded = (text.length > STEMS ? text.slice(0, STEMS) : text).toLowerCase()
  return folded.match(STEMMED) ?? []
}

/** Whether one of the first words of a line is a job. */
const hasJob = (text: string, { jobs }: Tables): boolean =>
  lowerCaseWords(text)
    .slice(0, FEW)
    .some((word) => jobs.has(word))

/** Returns the known word that is all of a line, brackets and stars aside: `segue` for `(segue)`, `flash` for `** flash **`. */
function lineWordOf(folded: string, text: string, { lineWords }: Tables): LineWord | undefined {
  const found = lineWords.line(folded, text) ?? (isEncyclopediaLine(text) ? 'skip' : undefined)
  if (found || !(OPENERS.has(folded.charAt(0)) || CLOSERS.has(folded.charAt(folded.length - 1)))) return found
  return lineWords.line(foldLine(folded.replace(AROUND, '')), text)
}

const AROUND = /^[[(（【<*「]+|[\])）】>*」:：,，、،]+$/g
const OPENERS = new Set('[(（【<*「')
const CLOSERS = new Set('])）】>*」:：,，、،')

/** Returns the kind of a short line by its whole wording, that of a line of the head which releases the story included. */
export const lineWordAt = (reader: Reader, index: number): LineWord | undefined =>
  lineWordOf(reader.foldedLine(index), reader.line(index), reader.source.tables) ??
  (index < HEAD && releases(reader, index) ? 'section' : undefined)
const HEAD = 12 // first blocks, one of which is the headline

/** Whether a block only tells that the story is free. */
function releases(reader: Reader, index: number): boolean {
  const { first, last } = reader.block(index)
  const line = reader.line(index)
  return (reader.source.core.mayRelease(first, last) && isReleaseLine(line)) || isDeliveryLine(line)
}
