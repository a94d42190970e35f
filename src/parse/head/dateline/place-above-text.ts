import { foldSpelling } from '../../fold-spelling'
import type { Reader } from '../../reader'
import type { DatelineCandidate } from './dateline-candidate'
import { isDateline } from './find-dateline'
import { isBelowHold } from './is-below-hold'
import { isBelowParagraph } from './is-below-paragraph'
import { isNamedPlace } from './is-named-place'
import { isParagraph } from './is-paragraph'
import { readPlaces } from './places'

const LONGEST = 44 // characters
const HEAD = 24 // blocks from the start
const NEAR = 4 // blocks below, of which one is a paragraph: a caption may be between
/** Place that a dash or a region in a bracket closes: `Lembah Sari -`, `Salvador (BA)`, `São Lino/BA`. */
const CLOSED =
  /^(?<place>\p{Lu}[^()/\d]{1,32}?)(?:\s?\((?<region>[^()\d]{2,20})\)|\/(?<code>\p{Lu}{2}))?(?<dash>\s?[-–—])?$/u
/** The bracket and the dashes that close such a line, if it has no slash. */
const CLOSES = new Set([...')-–—'].map((mark) => mark.charCodeAt(0)))

/**
 * Returns the dateline of a line above the text that is a place and its region, or a place and a dash. The region must be known, and
 * the place known or named in the copy: `Salvador (BA)`, `Lembah Sari -`; not: `Ana Roe (dpa)`, `Sport -`.
 */
export function placeAboveText(reader: Reader, index: number): DatelineCandidate | undefined {
  const { blocks, source } = reader
  if (index === 0 || index >= HEAD || reader.length(index) > LONGEST || index + 1 >= blocks.length) return undefined
  const text = reader.line(index)
  if (!text.includes('/') && !CLOSES.has(text.charCodeAt(text.length - 1))) return undefined
  const { place, region, code, dash } = CLOSED.exec(text)?.groups ?? {}
  if (place === undefined || (region ?? code ?? dash) === undefined) return undefined
  const { tables } = source
  const area = region ?? code
  if (area !== undefined && !isRegion(area, reader)) return undefined
  const found = readPlaces(place, 0, tables)
  const [first] = found?.places ?? []
  if (!found || !first || found.places.length > 1 || first.region) return undefined
  if (!found.known && !isNamedPlace(reader, index, place)) return undefined
  if (isListed(reader, index) || isBelowParagraph(reader, index) || isBelowHold(reader, index)) return undefined
  if (!isAboveParagraph(reader, index)) return undefined
  const at = area === undefined ? -1 : text.indexOf(area, place.length)
  const places = [{ ...first, ...(at > 0 && { region: { start: at, end: at + (area?.length ?? 0) } }) }]
  return { shape: 'D13', end: text.length, places, credits: [], certainty: 'likely' }
}

function isRegion(name: string, { source: { tables } }: Reader): boolean {
  if (tables.credits.has(name)) return false
  return (
    tables.plates.has(name) ||
    tables.brazilianStates.has(name) ||
    tables.regions.has(foldSpelling(name)) ||
    tables.countries.has(foldSpelling(name))
  )
}

/** Whether a line beside has the same shape, as in a list of places: `Salvador (BA)` over `Recife (PE)`. */
const isListed = (reader: Reader, index: number): boolean =>
  isClosed(CLOSED.exec(reader.line(index - 1))) || isClosed(CLOSED.exec(reader.line(index + 1)))

/** Whether a place of a line has a region or a dash after it. */
const isClosed = (match: RegExpExecArray | null): boolean =>
  (match?.groups?.region ?? match?.groups?.code ?? match?.groups?.dash) !== undefined

function isAboveParagraph(reader: Reader, index: number): boolean {
  const last = Math.min(index + NEAR, reader.blocks.length - 1)
  for (let at = index + 1; at <= last; at++) {
    if (isDateline(reader.dateline(at))) return false
    if (isParagraph(reader, at)) return true
  }
  return false
}
