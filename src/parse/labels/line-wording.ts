import { ENCYCLOPEDIA_LINE } from '../../lexicon/encyclopedia-line'
import type { LineWord } from '../../lexicon/line-words'
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
export const STEMS = 160
/** Word whose stem is looked up in the word tables. */
export const STEMMED = /[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/gu

/** Wording of a line by which the grammar leaves it to the line model: that of a page, a contact, or the job of an author. */
export interface LineWording {
  /** Whether the line is boilerplate, a known word or a contact. */
  readonly known: boolean
  readonly jobs: boolean
}

const NO_WORDING: LineWording = { known: false, jobs: false }

/** Returns the wording of a block: the same as {@link knownLine} does in `furniture`, `word`, `contact` and `jobs`, but cheaper. */
export function lineWording(reader: Reader, index: number): LineWording {
  const text = reader.line(index)
  const { length } = text
  const weight = textWeight(text, 0, length)
  if (length === 0 || (weight > PARAGRAPH && (weight > KNOWN || hasStop(text, length)))) return NO_WORDING
  const { tables } = reader.source
  const jobs = hasJob(text, tables)
  if (length > 200) return { known: isContactLine(text), jobs }
  const folded = reader.foldedLine(index)
  const known =
    tables.furniture.line(folded, text) !== undefined ||
    lineWordOf(folded, text, tables) !== undefined ||
    isContactLine(text)
  return { known, jobs }
}

/** Whether one of the first words of a line is a job, as in {@link wordsOf}. */
function hasJob(text: string, { jobs }: Tables): boolean {
  const found = (text.length > STEMS ? text.slice(0, STEMS) : text).toLowerCase().match(STEMMED)
  return found?.slice(0, FEW).some((word) => jobs.has(word)) ?? false
}

/** Returns the known word that is all of a line, brackets and stars aside: `segue` for `(segue)`, `flash` for `** flash **`. */
export function lineWordOf(folded: string, text: string, { lineWords }: Tables): LineWord | undefined {
  const found = lineWords.line(folded, text) ?? (ENCYCLOPEDIA_LINE.test(text) ? 'skip' : undefined)
  if (found || !(OPENERS.has(folded.charAt(0)) || CLOSERS.has(folded.charAt(folded.length - 1)))) return found
  return lineWords.line(foldLine(folded.replace(AROUND, '')), text)
}

const AROUND = /^[[(（【<*「]+|[\])）】>*」:：,，、،]+$/g
const OPENERS = new Set('[(（【<*「')
const CLOSERS = new Set('])）】>*」:：,，、،')
