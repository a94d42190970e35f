import { urgencyWords } from '../../../lexicon/urgency-words'
import type { Span } from '../../../text/span'
import { unitAt } from '../../../text/unit-at'
import type { Tables } from '../../tables'
import { creditedDate } from './credited-date'
import { dateAtEnd } from './date'
import type { DatelineCandidate } from './dateline-candidate'
import { datelineSigns, HAS_DIGIT, HAS_STOPPED_DASH, HAS_YEAR, SEPARATES } from './dateline-signs'
import { findEastAsianDateline } from './east-asian'
import { findFrames, opensInCapitals } from './frames'
import { isBeforeTime } from './is-before-time'
import { opensLikeProse } from './opens-like-prose'
import { readFrame } from './read-frame'
import { stopSeparatedFrame } from './stop-separated'
import { readUsualDateline } from './usual-dateline'
import { weekdayFrame } from './weekday-frame'

/** Maximum credits in a row before a dateline: `SPACE.com - Canadian Press - TORONTO, Canada --` has two. */
const MOST_CREDITS = 4

/**
 * Finds the dateline that a paragraph opens with, if its form and the tables make it certain.
 * Splits the text at brackets and dashes, reads credit, date, region and places from the right, and takes the first certain reading.
 * Otherwise returns a possible one: check it with {@link isDateline}. Undefined if no split gives a dateline.
 * `credits` is how many credits in a row may still precede the dateline.
 */
export function findDateline(
  text: string,
  tables: Tables,
  language?: string,
  credits = MOST_CREDITS,
): DatelineCandidate | undefined {
  const signs = datelineSigns(text)
  if (signs === 0) return undefined // as each form below has one
  const bracketed = findEastAsianDateline(text, tables)
  if (bracketed) return bracketed
  const isMarked = (signs & SEPARATES) !== 0
  let best = isMarked ? readUsualDateline(text, tables) : undefined
  const isProse = !best && opensLikeProse(text, tables)
  if (!best && !isProse && (isMarked ? mayOpen(text) : opensInCapitals(text))) {
    for (const frame of findFrames(text)) {
      const reading = readFrame(text, frame, tables, language)
      if (reading && (!best || isDateline(reading))) best = reading
      if (isDateline(best) && best.shape !== 'D16') break // a credit may follow: SAITAMA, Dec. 9 Kyodo -
    }
  }
  if ((signs & (HAS_DIGIT | HAS_STOPPED_DASH)) !== 0 && !isDateline(best)) {
    const mayStop = MAY_STOP.test(text.slice(0, STOPPED))
    const closed = mayStop && !isProse ? stopSeparatedFrame(text, tables) : undefined
    const reading = closed && readFrame(text, closed, tables, language)
    if (reading?.date && (!best || isDateline(reading))) best = reading // without a date, it may be a sentence: `In Moscow, TASS reported`
    if (mayStop && !isDateline(best) && (signs & (HAS_YEAR | HAS_STOPPED_DASH)) !== 0)
      best = weekdayFrame(text, tables) ?? creditedDate(text, tables, language) ?? best
  }
  return best && closingOf(text, best, tables, language, credits)
}

const STOPPED = 120 // characters that have the end of a dateline without a separator
/** A digit, a stop before a dash, or a character from U+0250 on, dashes and curly quotes included: what a dateline that no separator closes has. */
const MAY_STOP = /[\d\u0250-\uffff]|\.\s?[–—-]/

/** Returns a dateline with what follows it: a date, a credit, a second dateline. Undefined if only a number or a time follows. */
function closingOf(
  text: string,
  found: DatelineCandidate,
  tables: Tables,
  language: string | undefined,
  credits: number,
): DatelineCandidate | undefined {
  if (isBeforeNumber(text, found.end) || isBeforeTime(text, found, tables)) return undefined
  return found.shape === 'D4'
    ? followed(text, found, tables, language, credits - 1)
    : extended(text, found, tables, language)
}

/**
 * Extends a dateline by a date or an agency credit after its first separator; otherwise returns it unchanged.
 * `CAIRO – 26 July 2022:`, `SEATTLE--(BUSINESS WIRE)--Apr. 26, 2018--`, `МОСКВА, 15 апр - РИА Новости.`
 */
function extended(text: string, reading: DatelineCandidate, tables: Tables, language?: string): DatelineCandidate {
  let from = reading.end
  while (unitAt(text, from) === 0x20) from++
  if (!reading.date) {
    const dated = /^([\p{L}\d][\p{L}\d., ]{3,24}?)\s?(?:--?|[–—:])(?=\s|\p{Lu})/u.exec(text.slice(from, from + 32))
    const date = dated?.[1] ? dateAtEnd(dated[1], from, tables, language) : undefined
    if (dated && date && date.start === from)
      return { ...reading, date, end: from + dated[0].length, certainty: 'sure' }
  }
  if (reading.credits.length === 0 && (reading.date || reading.shape === 'D13')) {
    const closing = CLOSING.exec(text.slice(from, from + CREDITED))
    const [whole, name, author] = closing ?? []
    const isAgency = name !== undefined && tables.credits.get(name)?.kind === 'agency'
    if (whole && name !== undefined && (isAgency || (author !== undefined && reading.date && CREDIT.test(name)))) {
      const credit = { start: from, end: from + name.length }
      const end = from + whole.length
      const named = author === undefined ? undefined : { start: end - 1 - author.length, end: end - 1 }
      const authors = named && { ...named, names: [named] }
      return { ...reading, shape: 'D6', credits: [credit], ...(authors && { authors }), end, certainty: 'sure' }
    }
  }
  return reading.credits.length > 0 ? signed(text, reading, from, tables) : reading
}

const CREDITED = 70 // characters within which the full stop after an agency must follow
/** Agency, perhaps with an author, before a full stop: `РИА Новости, Анна Белова.` */
const CLOSING = /^([^.,:\n]{2,30})(?:, (\p{Lu}\p{L}+ \p{Lu}[\p{L}-]+))?\.(?=\s)/u
/** Name of an agency that no table knows, of capitalized words: `СеверПост`; before an author, it cannot be a sentence. */
const CREDIT = /^\p{Lu}[\p{L}\d-]*(?: \p{Lu}[\p{L}\d-]*){0,2}$/u

const NAMED = 60 // characters within which the dash after a name must follow
/** Name in capitals before a second dash: `AYŞE DEMİR - ` after `ANKARA (AA) - ` */
const SIGNED = /^(\p{Lu}[\p{Lu}’'.-]+(?: \p{Lu}[\p{Lu}’'.-]*){1,3}) ?[-–—]\s+(?=\p{Lu}\S*\s+\S*\p{Ll})/u

/**
 * Extends a dateline with an agency by the author in capitals after it: `ANKARA (AA) - AYŞE DEMİR - Belediye …`. `from` is the offset after
 * the separator. Unchanged if the story repeats the words, as it does those of a topic: `LONDON (AP) - FERRY TALKS - Ferry crews …`.
 */
function signed(text: string, reading: DatelineCandidate, from: number, tables: Tables): DatelineCandidate {
  const { authors, places, credits } = reading
  if (authors || places.length === 0 || !isDateline(reading)) return reading
  const name = SIGNED.exec(text.slice(from, from + NAMED))?.[1]
  if (name === undefined || !credits.some(({ start, end }) => tables.credits.has(text.slice(start, end))))
    return reading
  const end = text.indexOf(' ', from + name.length + 1)
  const story = text.slice(end).toLowerCase()
  const isTopic = (word: string): boolean => urgencyWords[word] !== undefined || story.includes(word)
  if (name.toLowerCase().split(' ').some(isTopic)) return reading
  const author = { start: from, end: from + name.length }
  return { ...reading, authors: { ...author, names: [author] }, end }
}

/**
 * Joins a credit with the dateline after it, if there is one; otherwise returns the credit alone. At most `credits` more may follow.
 * `SPACE.com - TORONTO, Canada --`, `Canadian Press - VERNON, B.C. (CP) -`
 */
function followed(
  text: string,
  credit: DatelineCandidate,
  tables: Tables,
  language: string | undefined,
  credits: number,
): DatelineCandidate {
  if (credits === 0 || !isDateline(credit)) return credit
  let from = credit.end
  while (unitAt(text, from) === 0x20) from++
  const next = findDateline(text.slice(from), tables, language, credits)
  if (!next || next.shape === 'D4') return credit
  const move = <T extends Span>(span: T): T => ({ ...span, start: span.start + from, end: span.end + from })
  return {
    shape: 'D3',
    end: next.end + from,
    places: next.places.map((place) => ({
      ...move(place),
      ...(place.region && { region: move(place.region) }),
      ...(place.country && { country: move(place.country) }),
    })),
    ...(next.date && { date: move(next.date) }),
    credits: [...credit.credits, ...next.credits.map(move)],
    certainty: credit.certainty,
  }
}

/** Whether only numbers and marks follow an offset, as after the agency in `TASS - 0311`. False at the end of the text. */
const isBeforeNumber = (text: string, offset: number): boolean => NUMBER_ONLY.test(text.slice(offset, offset + NUMBER))
const NUMBER_ONLY = /^[\s.:/-]*\d[\d\s.:/-]*$/
const NUMBER = 24 // characters

/** Whether a candidate is sure or likely a dateline; false for undefined. */
export const isDateline = (reading: DatelineCandidate | undefined): reading is DatelineCandidate =>
  reading !== undefined && reading.certainty !== 'possible'

/**
 * Whether a paragraph may open with a dateline, by its first characters.
 * Rejects most prose cheaply. `OTTAWA — `, `afrol News, 27 January -`; not: `“No,” he said`
 */
function mayOpen(text: string): boolean {
  const unit = text.charCodeAt(0)
  if (unit >= 0x61 && unit <= 0x7a)
    return DATED.test(text.slice(0, 60)) || SMALL_HOUSE.test(text.slice(0, 60)) || isSiteLine(text)
  if (unit === 0x22 || unit === 0x27 || unit === 0x201c || unit === 0x60) return false
  return MARKED.test(text.length > SEPARATED ? text.slice(0, SEPARATED) : text) || opensInCapitals(text)
}

const SEPARATED = 120 // characters within which a separator or a bracket must follow
/** Bracket or separator: `Feb 26 -`, `Feb 26-`, `(AP) _`; not: the hyphen in `part-time`. */
const MARKED = /[(/–—―_=:|】］）]|\.-|[^\p{L}.]-|-(?![\p{L}.])/u

/** News service that opens with a small letter, before a date: `afrol News, 27 January -` */
const SMALL_HOUSE = /^\p{Ll}+ (?:News|Press), \d/u
/** Whether a paragraph opens with a website as credit: `washingtonpost.com -` */
const isSiteLine = (text: string): boolean => /^[\w-]+\.(?:com|org|net) -/.test(text.slice(0, 40))

/** Dateline without capitals: `sioux falls, april 7 -` */
const DATED = /^[a-z. ]{2,24}(?:, [a-z.]{2,10})?, [a-z]{3,9}\.? \d{1,2} ?-/
