import { placeParticles } from '../../../lexicon/name-particles'
import { settlementMarks } from '../../../lexicon/place-prefixes'
import { alternatives, words } from '../../../lexicon/words'
import { isSpace } from '../../../text/characters'
import type { Span } from '../../../text/span'
import { trimSpan } from '../../../text/trim-span'
import { foldSpelling } from '../../fold-spelling'
import { openingOf } from '../../phrases'
import type { Tables } from '../../tables'
import type { PlaceCandidate } from './dateline-candidate'

/** Places in the text before the date of a dateline. */
export interface PlacesReading {
  readonly places: readonly PlaceCandidate[]
  /** Whether a region, a country or a place is in the tables. */
  readonly known: boolean
  /** Whether the first place is in capitals. */
  readonly capitals: boolean
}

/** Name of one to four words in capitals: `NEW YORK`, `PORT-AU-PRINCE`, `ST. LOUIS`; not: `New York` */
const PLAIN = /^(?=.{2,40}$)[A-Z][A-Z.'-]*(?: [A-Z][A-Z.'-]*){0,3}$/

/** Abbreviation for `city` or `village` before a name: `г. Белоярск`; not: `г.` in `2026 г.` */
export const SETTLEMENT = new RegExp(`^(?:${alternatives(words(settlementMarks))})\\.\\s?(?=\\p{Lu}\\p{Ll})`, 'u')

/** Sign or word after a region in small letters, before a second place in capitals: `AUSTIN, Texas & ESPOO, Finland` */
const SECOND = /(?<=, [^,]{1,30})\s*(?<!\p{L})([/&;]|\p{L}+(?= ))\s*(?=\p{Lu}{3})/u

const LONGEST = 40 // characters of one place
const MOST_WORDS = 6

/** Small words within the name of a place: `de` in `RIO de JANEIRO`, `am` in `Frankfurt am Main`. */
const PARTICLES = new Set(words(placeParticles))

/**
 * Reads the places of a dateline, with region and country; undefined if the text is anything else.
 * `BETHESDA, Md.`, `SAN FRANCISCO & TEL AVIV, Israel`, `Bengaluru (Karnataka) [India]`, `Kiova/Washington`; not: `The plan of 2024`.
 * `offset` is the position of the text in the paragraph; `dated` is whether a date follows, which allows names in small letters.
 */
export function readPlaces(text: string, offset: number, tables: Tables, dated = false): PlacesReading | undefined {
  let end = text.length
  while (end > 0 && endsPlace(text.charCodeAt(end - 1))) end--
  let start = 0
  while (start < end && isSpace(text.charCodeAt(start))) start++
  if (start === end) return { places: [], known: false, capitals: false }
  const marked = text.includes('.', start) ? SETTLEMENT.exec(text.slice(start, end)) : null
  if (marked) {
    const at = start + marked[0].length
    const town = readPlaces(text.slice(at, end), offset + at, tables, dated)
    return town && { ...town, known: true, capitals: true }
  }

  if (PLAIN.test(start === 0 && end === text.length ? text : text.slice(start, end))) {
    const known = isKnownPlace(text.slice(start, end), tables)
    return { places: [{ start: offset + start, end: offset + end }], known, capitals: true }
  }

  const own = text.slice(start, end)
  const next = own.includes(', ') ? SECOND.exec(own) : null
  if (next?.[1] !== undefined && (/\W/.test(next[1]) || tables.and.has(foldSpelling(next[1])))) {
    const first = readPlaces(text.slice(start, start + next.index), offset + start, tables, dated)
    const from = start + next.index + next[0].length
    const second = first?.capitals ? readPlaces(text.slice(from, end), offset + from, tables, dated) : undefined
    if (first && second?.capitals)
      return { places: [...first.places, ...second.places], known: first.known || second.known, capitals: true }
  }

  let known = false
  const isRegionName = ([from, to]: readonly [number, number]): boolean => {
    const name = foldSpelling(text.slice(start + from, start + to))
    return tables.regions.has(name) || tables.countries.has(name)
  }
  let country: Span | undefined
  let region: Span | undefined
  const closed = text.charCodeAt(end - 1) === 0x29 || text.charCodeAt(end - 1) === 0x5d
  const brackets =
    /\s*(?:\(\s{0,4}([^()\s][^()]{0,28}[^()\s])\s{0,4}\)|\[\s{0,4}([^[\]\s][^[\]]{0,28}[^[\]\s])\s{0,4}\])$/d
  for (
    let match = closed ? brackets.exec(text.slice(start, end)) : null;
    match;
    match = brackets.exec(text.slice(start, end))
  ) {
    const inner = match.indices?.[1] ?? match.indices?.[2]
    if (!inner || (region && country)) break
    const found = { start: start + inner[0], end: start + inner[1] }
    if (match[2] !== undefined && !country) country = found
    else if (!region) region = found
    else break
    const plate =
      match[1] !== undefined &&
      (tables.plates.has(match[1]) || tables.brazilianStates.has(match[1])) &&
      !tables.credits.has(match[1])
    if (plate || isRegionName(inner)) known = true
    else if (match[2] === undefined && !mayBeProvince(text.slice(found.start, found.end))) return undefined
    end = start + match.index
  }
  // a country in square brackets without a region takes the field of the region
  if (country && !region) {
    region = country
    country = undefined
  }

  const commas: number[] = []
  for (let i = start; i < end; i++) if (text.charAt(i) === ',' || text.charAt(i) === '،') commas.push(i)
  const whole = tables.places.has(foldSpelling(text.slice(start, end)))
  if (commas.length > 0 && !whole) {
    const parts = bounds(text, start, end, commas)
    // the parts after the first are region and country: BETHESDA, Md.
    const tail = parts.slice(1)
    if (tail.length > 3) return undefined
    const last = tail.at(-1)
    if (!last) return undefined
    const isRegion = (part: Span): boolean => {
      const name = foldSpelling(text.slice(part.start, part.end))
      return tables.regions.has(name) || tables.countries.has(name)
    }
    if (tail.length === 1 || tail.every(isRegion) || isRegion(last)) {
      if (tail.length === 2) {
        region ??= tail[0] as Span
        country ??= last
      } else region ??= tail.length === 1 ? last : { start: (tail[0] as Span).start, end: last.end }
      known ||= tail.some(isRegion)
      const first = parts[0] as Span
      start = first.start
      end = first.end
    }
  }
  const names = splitPlaces(text, start, end, tables)
  const places: PlaceCandidate[] = []
  for (const name of names) {
    if (!isName(text.slice(name.start, name.end), dated)) return undefined
    if (isKnownPlace(text.slice(name.start, name.end), tables)) known = true
    places.push({ start: offset + name.start, end: offset + name.end })
  }
  const last = places.at(-1)
  if (!last) return undefined
  if (region && !looksLikeRegion(text.slice(region.start, region.end))) return undefined
  places[places.length - 1] = {
    ...last,
    ...(region && { region: { start: offset + region.start, end: offset + region.end } }),
    ...(country && { country: { start: offset + country.start, end: offset + country.end } }),
  }
  const first = names[0] as Span
  return { places, known, capitals: isCapitals(text.slice(first.start, first.end)) }
}

/** Whether a character may follow the places: a space, a comma, a dash. */
const endsPlace = (unit: number): boolean => isSpace(unit) || TRAILING.has(unit)
const TRAILING = new Set([...',;،۔–—-'].map((mark) => mark.charCodeAt(0)))

/**
 * Whether a place is in the gazetteer, or opens with a word such as `ABOARD` in capitals: `ABOARD AIR FORCE ONE`, `NEAR TIKRIT`; not:
 * `NEAR-DEATH`.
 */
export function isKnownPlace(name: string, tables: Tables): boolean {
  if (tables.places.has(foldSpelling(name))) return true
  if (!isCapitals(name)) return false
  const opening = tables.placePrefixes.opening(openingOf(name))
  return opening !== undefined && /^(?: |$)/.test(name.slice(opening.length))
}

function bounds(text: string, start: number, end: number, cuts: readonly number[]): Span[] {
  const parts: Span[] = []
  let from = start
  for (const cut of [...cuts, end]) {
    const part = trimSpan(text, from, cut)
    if (part) parts.push(part)
    from = cut + 1
  }
  return parts
}

/**
 * Splits a text into places: `LONDON/PARIS`, `NEW YORK and LONDON`, `مقديشو - نيروبي`; not: `Frankfurt/Main`, one place of the gazetteer.
 * Splits at `and` only if the gazetteer has one of the names, so not `TRINIDAD AND TOBAGO`; at a dash, only if it has both.
 */
function splitPlaces(text: string, start: number, end: number, tables: Tables): Span[] {
  const whole = text.slice(start, end)
  if (tables.places.has(foldSpelling(whole)) || !/[/&]|\s/.test(whole)) return [{ start, end }]
  const spans: Span[] = []
  let from = start
  BETWEEN.lastIndex = 0
  for (let match = BETWEEN.exec(whole); match; match = BETWEEN.exec(whole)) {
    const [sign, word] = match
    if (word !== undefined) {
      const before = tables.places.has(foldSpelling(whole.slice(0, match.index)))
      const after = tables.places.has(foldSpelling(whole.slice(match.index + sign.length)))
      const dash = word === '-' || word === '–'
      if (!(dash ? before && after : tables.and.has(foldSpelling(word)) && (before || after))) {
        BETWEEN.lastIndex = match.index + sign.trimEnd().length // the space after it may be before the next one
        continue
      }
    }
    spans.push({ start: from, end: start + match.index })
    from = start + match.index + sign.length
  }
  spans.push({ start: from, end })
  return spans.filter((part) => part.end > part.start)
}

/** Separator of two places: `/`, ` & `, ` and `, ` - `. */
const BETWEEN = /\s*[/&]\s*|\s+(\p{L}+|[-–])\s+/gu

/**
 * Whether a text may be the name of a place: at most six words, each with a capital or in a script without case, no digits.
 * `Stratford-upon-Avon`; not: `As of`. With `dated`, up to three words in small letters are allowed: `sioux falls`.
 */
function isName(name: string, dated: boolean): boolean {
  if (PLAIN.test(name)) return true
  if (name.length > LONGEST || name.length < 2 || /[\d"“”«»!?;:<>(){}%$@#*+=\\\\]/.test(name)) return false
  const words = name.split(/[\s]+/)
  if (words.length > MOST_WORDS) return false
  if (dated && name === name.toLowerCase() && words.length <= 3) return /^[\p{L}\p{M}\s.'’-]+$/u.test(name)
  if (words.length > 1 && PARTICLES.has(words.at(-1) ?? '')) return false // As of April 7
  return words.every((word, index) => {
    const letter = /\p{L}/u.exec(word)?.[0]
    if (letter === undefined) return false
    if (letter !== letter.toLowerCase() || letter === letter.toUpperCase()) return true // a capital, or no case at all
    return index > 0 && (PARTICLES.has(word) || /^(?:d'|l'|al-|el-|an-)\p{Lu}/u.test(word))
  })
}

/**
 * Whether a text in brackets may be a province: `BARI` in `MONOPOLI (BARI)`, `Karnataka`, `U/E`; not: `KMIZ`, the call sign of a station.
 */
const mayBeProvince = (name: string): boolean =>
  /^\p{Lu}\/\p{Lu}$|^[\p{Lu}\p{Lo}][\p{L}\p{M}'’ -]{2,}$/u.test(name) && !/^[KWC][A-Z]{2,3}$/.test(name)

const looksLikeRegion = (name: string): boolean =>
  !/\d/.test(name) && name.length <= 32 && /^\p{L}/u.test(name) && name.split(/\s+/).length <= 4

/** Whether a name is in capitals, apart from `Mc` and small particles: `PORT-AU-PRINCE`, `RIO de JANEIRO`; not: `Lima`. */
export function isCapitals(name: string): boolean {
  if (PLAIN.test(name)) return true
  const bare = name.replace(/\b(?:Mc|Mac|d'|de|da|do|di|la|le|el|al)\b/g, '').replace(/Mc(?=\p{Lu})/gu, '')
  return bare === bare.toUpperCase() && bare !== bare.toLowerCase()
}
