import { DAY_SIGNS, HOUR_SIGNS, MONTH_SIGNS, YEAR_SIGNS } from '../../lexicon/east-asian-dates'
import type { FootName, FurnitureKind, RoleName } from '../../lexicon/language'
import type { LineWord } from '../../lexicon/line-words'
import { matchPhotoLine } from '../body/photo'
import { foldSpelling } from '../fold-spelling'
import { partBit } from '../grammar'
import { byline, openerLength } from '../head/byline'
import { correctionNote } from '../head/correction-note'
import { isDateline } from '../head/dateline/find-dateline'
import { letterheadOf } from '../head/dateline/letterhead'
import { placeAboveText } from '../head/dateline/place-above-text'
import { embargo } from '../head/embargo'
import { isDesk } from '../head/is-desk'
import { isSlugline } from '../head/is-slugline'
import { editorsNote } from '../head/note'
import { notice } from '../head/notice'
import { restriction } from '../head/restriction'
import { restrictionLine } from '../head/restriction-line'
import { mayBeStamp, stampAt } from '../head/stamp'
import { YEAR } from '../head/stamp-time'
import { versionLine } from '../head/version-line'
import { endWithoutMarks } from '../phrases'
import type { Reader } from '../reader'
import type { Tables } from '../tables'
import { isContactLine } from '../tail/contact'
import { creditLines } from '../tail/credits'
import { endMark } from '../tail/end-mark'
import { matchFootHeading } from '../tail/heading'
import { closingNote, moreFollows } from '../tail/note'
import { isPlaceOfHouse } from '../tail/short-signoff'
import { signoff } from '../tail/signoff'
import { isPlacedAuthor } from './is-placed-author'
import type { KnownPart } from './known-part'
import type { LineFacts } from './line-facts'
import { FEW, KNOWN, lineWordAt, lowerCaseWords, PARAGRAPH } from './line-wording'

/** Facts about a line from the grammar and the word tables of the lexicon. */
export interface KnownLine {
  readonly part: KnownPart | undefined
  readonly furniture: FurnitureKind | undefined
  readonly word: LineWord | undefined
  readonly role: RoleName | undefined
  readonly foot: FootName | 'about' | undefined
  /** Position of an agency's name: 1 the whole line; otherwise the sum of 2 (first word) and 4 (last word); 0 for none. */
  readonly agency: number
  /** Number of months and weekdays; a day with a Chinese, Japanese or Korean unit counts as two. */
  readonly dated: number
  readonly year: boolean
  readonly clock: boolean
  /** Whether the line is only the name of a known place: `LIMA`. */
  readonly place: boolean
  readonly contact: boolean
  readonly jobs: boolean
  /**
   * Kinds of line for which the words of the line are typical, as the bits of `stemBits`.
   * `firstStem` has the bits of the first word alone.
   */
  readonly stems: number
  readonly firstStem: number
}

const CLOCK = new RegExp(String.raw`(?:^|[^\d.])\d{1,2}[:.h${HOUR_SIGNS}]\s?\d{2}(?!\d|\.\d{2})`)
const NUMBER = /\p{Nd}/u

const NOTHING: KnownLine = {
  part: undefined,
  furniture: undefined,
  word: undefined,
  role: undefined,
  foot: undefined,
  agency: 0,
  dated: 0,
  year: false,
  clock: false,
  place: false,
  contact: false,
  jobs: false,
  stems: 0,
  firstStem: 0,
}

/** Returns the facts about a block. A paragraph is not looked up in the tables of words. */
export function knownLine(
  reader: Reader,
  index: number,
  { text, words, digits, stopped, weight }: LineFacts,
): KnownLine {
  if (weight > PARAGRAPH && (stopped || weight > KNOWN)) {
    const part = knownPart(reader, index)
    return part ? { ...NOTHING, part } : NOTHING
  }
  if (text.length === 0) return NOTHING
  const { tables } = reader.source
  const folded = reader.foldedLine(index)
  const short = text.length <= 200
  const opening = reader.opening(index)
  const lead = /^[[(（【<«"'*•·—–-]+\s*/.exec(opening)?.[0].length ?? 0
  const kinds = wordsOf(text, tables, digits > 0 || words <= 3)
  const heading = matchFootHeading(reader, index)
  return {
    part: knownPart(reader, index),
    furniture: short ? tables.furniture.line(folded, text) : undefined,
    word: short ? lineWordAt(reader, index) : undefined,
    role: tables.roles.opening(lead ? opening.slice(lead) : opening)?.value,
    foot: heading === 'about' || heading === 'notes' ? heading : tables.foot.line(folded, text),
    agency: text.length <= 120 ? agencyIn(text, tables.credits) : 0,
    year: digits >= 4 && YEAR.test(text),
    clock: digits >= 3 && CLOCK.test(text),
    place: words <= 3 && tables.places.has(foldSpelling(text.slice(0, endWithoutMarks(text)))),
    contact: isContactLine(text),
    stems: kinds.stems,
    firstStem: kinds.firstStem,
    dated: kinds.dated,
    jobs: kinds.jobs,
  }
}

function agencyIn(text: string, credits: Tables['credits']): number {
  const clean = text.slice(0, endWithoutMarks(text)).replace(/^[—–(（[/-]+\s*|[)）\]/]+$/g, '')
  if (credits.has(clean) || credits.has(clean.replace(/^The /, ''))) return 1
  const pieces = clean.split(/[\s/,，、]+/)
  return (credits.has(pieces[0] as string) ? 2 : 0) | (credits.has(pieces.at(-1) as string) ? 4 : 0)
}

type WordKinds = Pick<KnownLine, 'stems' | 'firstStem' | 'dated' | 'jobs'>

/** Looks up the words of a line in the word tables; in Chinese, Japanese and Korean text, all sequences of one to four characters. */
function wordsOf(text: string, { lineStems, months, weekdays, jobs }: Tables, mayBeDate: boolean): WordKinds {
  const kinds = { stems: 0, firstStem: 0, dated: mayBeDate && DAY.test(text) ? 2 : 0, jobs: false }
  const found = lowerCaseWords(text)
  for (let at = 0; at < found.length; at++) {
    const word = found[at] as string
    let own = lineStems.get(word) ?? 0
    if (word.charCodeAt(0) >= DENSE)
      for (let from = 0; from < word.length; from++)
        for (let to = from + 1; to <= Math.min(from + 4, word.length); to++)
          own |= lineStems.get(word.slice(from, to)) ?? 0
    kinds.stems |= own
    if (at === 0) kinds.firstStem = own
    if (at < FEW && jobs.has(word)) kinds.jobs = true
    if (mayBeDate && (months.has(word) || weekdays.has(word))) kinds.dated++
  }
  return kinds
}

const DAY = new RegExp(String.raw`\d\s?[${YEAR_SIGNS}${MONTH_SIGNS}${DAY_SIGNS}]`)
const DENSE = 0x2e80

function datelineAt(reader: Reader, index: number): KnownPart | undefined {
  const found = reader.dateline(index)
  if (found === undefined) return undefined
  if (!isDateline(found)) return 'maybe-dateline'
  return found.end >= reader.line(index).length - 1 ? 'place-line' : 'dateline'
}

/** Returns the part of the grammar that a block is by its own words; undefined for none. Cached. */
export const knownPart = (reader: Reader, index: number): KnownPart | undefined =>
  reader.fact(index, 'part', (own, at) => findKnownPart(own, at) ?? null)

/** Returns the same without the cache. Tests only parts that the part index allows. */
function findKnownPart(reader: Reader, index: number): KnownPart | undefined {
  if (reader.block(index).columns) return undefined
  const dateline = index < DATELINES ? datelineAt(reader, index) : undefined
  if (dateline === 'dateline' || dateline === 'place-line') return dateline
  const place = placeAt(reader, index)
  if (place) return place
  const { source } = reader
  const length = reader.length(index)
  if (length > LONGEST) return undefined
  const line = reader.line(index)
  const may = reader.possibleParts(index)
  if (length <= SLUG && isSlugline(line)) return 'slugline'
  if (length <= SLUG && versionLine.opens?.(line, source)) return 'version'
  if (restrains(may, EMBARGO) && (reader.restriction(index)?.kind === 'embargo' || embargo.fits(reader, index)))
    return 'embargo'
  if (restrains(may, NOTICE) && notice.fits(reader, index)) return 'notice'
  if (correctionNote.fits(reader, index)) return 'notice'
  if ((may & RESTRICTION) !== 0 && restriction.fits(reader, index)) return 'restriction'
  if ((may & RESTRAINT) !== 0 && reader.isPossibleRestriction(index)) return 'notice'
  if (length <= 120 && NUMBER.test(line) && length >= 8 && mayBeStamp(reader, index) && stampAt(reader, index))
    return 'stamp'
  const end = endAt(reader, index)
  if (end) return end
  if ((may & NOTE) !== 0 && editorsNote.opens?.(line, source)) return 'note'
  if ((may & BYLINE) !== 0 && length <= 160 && openerLength(reader, index) > 0) return 'byline'
  if (isDeskAt(reader, index) || isPlacedAuthor(reader, index)) return 'byline'
  if (isPlaceOfHouseAt(reader, index)) return 'signoff'
  if (matchPhotoLine(line, source.tables)) return 'photo'
  return closingAt(reader, index) ?? dateline
}

/**
 * Returns the part of the grammar that a line is which the head has left open; undefined for none. Tests only parts that the head does not
 * read, as all others have declined the line.
 */
export function knownPartOfOpenLine(reader: Reader, index: number): KnownPart | undefined {
  const dateline = index < DATELINES ? datelineAt(reader, index) : undefined
  if (dateline === 'dateline' || dateline === 'place-line') return dateline
  const place = placeAt(reader, index)
  if (place) return place
  if (reader.length(index) <= SLUG && isSlugline(reader.line(index))) return 'slugline'
  const end = endAt(reader, index)
  if (end) return end
  if (isDeskAt(reader, index) || isPlacedAuthor(reader, index)) return 'byline'
  return (isPlaceOfHouseAt(reader, index) ? 'signoff' : closingAt(reader, index)) ?? dateline
}

const placeAt = (reader: Reader, index: number): KnownPart | undefined =>
  letterheadOf(reader, index) ? 'letterhead' : placeAboveText(reader, index) ? 'place-line' : undefined

function endAt(reader: Reader, index: number): KnownPart | undefined {
  if ((reader.possibleParts(index) & END) !== 0 && endMark.fits(reader, index)) return 'end'
  return reader.length(index) <= 12 && moreFollows.fits(reader, index) ? 'more' : undefined
}

const isDeskAt = (reader: Reader, index: number): boolean =>
  reader.length(index) <= 120 &&
  isDesk(reader.line(index), reader.foldedLine(index), reader.opening(index), reader.source.tables)

const isPlaceOfHouseAt = (reader: Reader, index: number): boolean =>
  index > 1 && index >= reader.blocks.length - CLOSING_LINES && isPlaceOfHouse(reader.line(index), reader.source.tables)

function closingAt(reader: Reader, index: number): KnownPart | undefined {
  const may = reader.possibleParts(index)
  if ((may & SIGNOFF) !== 0 && signoff.fits(reader, index)) return 'signoff'
  if ((may & CREDITS) !== 0 && creditLines.fits(reader, index)) return 'rights'
  return (may & CLOSING) !== 0 && closingNote.fits(reader, index) ? 'closing-note' : undefined
}

const restrains = (may: number, bit: number): boolean => (may & (bit | RESTRAINT)) !== 0
const EMBARGO = partBit(embargo)
const NOTICE = partBit(notice)
const RESTRICTION = partBit(restriction)
const RESTRAINT = partBit(restrictionLine)
const END = partBit(endMark)
const NOTE = partBit(editorsNote)
const BYLINE = partBit(byline)
const SIGNOFF = partBit(signoff)
const CREDITS = partBit(creditLines)
const CLOSING = partBit(closingNote)
/** Number of blocks within which a dateline is looked for. */
export const DATELINES = 24
const LONGEST = 600
const SLUG = 90
/** Number of last blocks in which a place and an agency are a sign-off and no picture credit. */
const CLOSING_LINES = 4
