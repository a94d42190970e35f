import type { Credit, Dateline, DatelineDate, DatelinePlace } from '../../../article'
import { titleCaseParticles } from '../../../lexicon/name-particles'
import { words } from '../../../lexicon/words'
import { formatDay } from '../../../text/calendar'
import { isoDay } from '../../../text/partial-date'
import { foldSpelling } from '../../fold-spelling'
import { languageOf } from '../../language'
import type { Reader } from '../../reader'
import type { JoinedText } from '../../source'
import type { Tables } from '../../tables'
import { addDatelineAuthors } from './add-authors'
import type { DatelineCandidate, PlaceCandidate } from './dateline-candidate'
import { isCapitals } from './places'

/** Converts a candidate to a dateline, and adds the span of each part under `path`. The caller assigns the result. */
export function addDateline(reader: Reader, joined: JoinedText, reading: DatelineCandidate, path: string): Dateline {
  const { builder, source } = reader
  const { text } = joined
  const paths = path === 'dateline' ? STORY : pathsOf(path)
  const dateline: Dateline = { text: builder.addField(paths.text, joined, 0, reading.end) }
  if (reading.places.length > 0) {
    dateline.places = reading.places.map((place, index) => {
      const { text: name, region, country } = index === 0 ? paths.place : placePathsOf(path, index)
      builder.addField(name, joined, place.start, place.end)
      if (place.region) builder.addField(region, joined, place.region.start, place.region.end)
      if (place.country) builder.addField(country, joined, place.country.start, place.country.end)
      return placeOf(text, place, reader)
    })
  }
  const { date, authors } = reading
  if (authors && path === 'dateline') addDatelineAuthors(reader, joined, authors)
  if (date) {
    builder.addField(paths.date, joined, date.start, date.end)
    dateline.date = dateOf(
      text.slice(date.start, date.end),
      date,
      source.date ?? builder.article.published?.at?.slice(0, 10),
    )
  }
  if (reading.credits.length > 0) {
    dateline.credits = reading.credits.map((credit, index) => {
      const at = index === 0 ? paths.credit : `${path}.credits.${index}.text`
      const name = builder.addField(at, joined, credit.start, credit.end)
      const agency = source.tables.credits.get(name)
      const known: Credit = { text: name }
      if (agency) {
        known.kind = agency.kind
        known.agency = agency.name
      } else if (/^[KWC][A-Z]{2,3}(?:-TV)?$/.test(name)) known.kind = 'broadcaster'
      return known
    })
  }
  return dateline
}

interface PlacePaths {
  readonly text: string
  readonly region: string
  readonly country: string
}

const placePathsOf = (path: string, index: number): PlacePaths => ({
  text: `${path}.places.${index}.text`,
  region: `${path}.places.${index}.region`,
  country: `${path}.places.${index}.country`,
})

/** Paths of the parts of a dateline; of several places or credits, those of the first. */
interface DatelinePaths {
  readonly text: string
  readonly date: string
  readonly place: PlacePaths
  readonly credit: string
}

const pathsOf = (path: string): DatelinePaths => ({
  text: `${path}.text`,
  date: `${path}.date.text`,
  place: placePathsOf(path, 0),
  credit: `${path}.credits.0.text`,
})

/** Paths of the story’s dateline. Made once, as most stories have one. */
const STORY = /* @__PURE__ */ pathsOf('dateline')

/**
 * Returns a place as filed, with the codes that its region and country or the gazetteer determine.
 * `ATLANTA, Ga.` has `US-GA`; `GEORGIA` may have none.
 */
function placeOf(text: string, reading: PlaceCandidate, reader: Reader): DatelinePlace {
  const { tables } = reader.source
  const place: DatelinePlace = { text: text.slice(reading.start, reading.end) }
  const folded = foldSpelling(place.text)
  const known = tables.places.get(folded)
  if (isCapitals(place.text) && place.text.length > 1) {
    const name = known?.find((row) => foldSpelling(row.name) === folded)?.name ?? titleCase(place.text)
    if (name !== place.text) place.name = name
  }
  const region = reading.region && text.slice(reading.region.start, reading.region.end)
  const country = reading.country && text.slice(reading.country.start, reading.country.end)
  if (region !== undefined) place.region = region
  if (country !== undefined) place.country = country
  const isBracketed = text.charAt((reading.region?.start ?? 0) - 1) === '('
  const code = codes(region, country, known ?? [], tables, isBracketed ? codeOfLetters(region, reader) : undefined)
  if (code.country) place.countryCode = code.country
  if (code.subdivision) place.subdivisionCode = code.subdivision
  return place
}

/** Returns the code of an Italian province or, in Portuguese copy, of a Brazilian state: that of `BA` in `MONOPOLI (BA)`, `Salvador (BA)`. */
function codeOfLetters(letters: string | undefined, reader: Reader): string | undefined {
  if (letters === undefined) return undefined
  const { plates, brazilianStates } = reader.source.tables
  const state = brazilianStates.get(letters)
  if (state === undefined) return plates.get(letters)
  const language = languageOf(reader) ?? ''
  return language.startsWith('pt') ? state : language.startsWith('it') ? plates.get(letters) : undefined
}

type KnownPlace = readonly { readonly country: string; readonly subdivision?: string }[]

function codes(
  region: string | undefined,
  country: string | undefined,
  known: KnownPlace,
  tables: Tables,
  plate?: string,
): { country?: string | undefined; subdivision?: string | undefined } {
  if (region === undefined) {
    const [only] = known
    return known.length === 1 && only ? { country: only.country, subdivision: only.subdivision } : {}
  }
  const outer = country === undefined ? undefined : tables.countries.get(foldSpelling(country))
  const subdivisions = [...(tables.regions.get(foldSpelling(region)) ?? []), ...(plate ? [plate] : [])].filter(
    (code) => !outer || code.startsWith(`${outer}-`),
  )
  const asCountry = tables.countries.get(foldSpelling(region))
  if (subdivisions.length === 1 && !asCountry)
    return { country: subdivisions[0]?.slice(0, 2), subdivision: subdivisions[0] }
  if (asCountry && subdivisions.length === 0) return { country: asCountry }
  // the gazetteer distinguishes the country in `TBILISI, Georgia` from the state in `ATLANTA, Georgia`
  const fits = known.filter(
    (row) => row.country === asCountry || (row.subdivision && subdivisions.includes(row.subdivision)),
  )
  return fits.length === 1 && fits[0]
    ? { country: fits[0].country, subdivision: fits[0].subdivision }
    : { country: outer }
}

function dateOf(text: string, reading: NonNullable<DatelineCandidate['date']>, reference?: string): DatelineDate {
  const { day, month, year } = reading
  const date: DatelineDate = { text }
  if (day !== undefined && day >= 1 && day <= 31) date.day = day
  if (month !== undefined && month >= 1 && month <= 12) date.month = month
  if (year !== undefined && year >= 1) date.year = year
  if (date.day !== undefined && date.month !== undefined) {
    const value = date.year !== undefined ? isoDay(date) : nearest(date.month, date.day, reference)
    if (value) date.value = value
  }
  return date
}

/**
 * Returns the ISO date of a day without a year: the latest up to 31 days after the reference.
 * With the reference `2024-01-02`, `24 April` is `2023-04-24` and `20 January` is `2024-01-20`. Undefined without a reference.
 */
function nearest(month: number, day: number, reference?: string): string | undefined {
  if (reference === undefined) return undefined
  const year = Number(reference.slice(0, 4))
  const last = monthAfter(year, Number(reference.slice(5, 7)), Number(reference.slice(8, 10)))
  for (const candidate of [year + 1, year, year - 1]) {
    const value = isoDay({ year: candidate, month, day })
    if (value && value <= last) return value
  }
  return undefined
}

/** Returns the same day of the next month, for comparison only: `2024-02-31` for 31 January. */
const monthAfter = (year: number, month: number, day: number): string =>
  month === 12 ? formatDay({ year: year + 1, month: 1, day }) : formatDay({ year, month: month + 1, day })

const SMALL = new Set(words(titleCaseParticles))

/**
 * Returns a name in capitals in title case: `Port-au-Prince` for `PORT-AU-PRINCE`, `St. Louis` for `ST. LOUIS`, `N'Djamena` for
 * `N'DJAMENA`.
 */
function titleCase(name: string): string {
  if (/^[A-Z]+$/.test(name)) return name.charAt(0) + name.slice(1).toLowerCase()
  let first = true
  return smallLetters(name).replace(/\p{L}[\p{L}\p{M}]*/gu, (word, at: number, whole: string) => {
    const small = !first && SMALL.has(word)
    const possessive = word === 's' && /['’]/.test(whole.charAt(at - 1))
    first = false
    return small || possessive ? word : name.charAt(at).toUpperCase() + word.slice(1)
  })
}

/** Returns a name in small letters, of the same length. A name with `İ` is Turkish or Azerbaijani, where `I` has no dot: `Diyarbakır`. */
const smallLetters = (name: string): string =>
  (name.includes('İ') ? name.replaceAll('I', 'ı').replaceAll('İ', 'i') : name).toLowerCase()
