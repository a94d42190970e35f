import type { Dateline, DatelinePlace } from '../../article'
import {
  type DatelinePart,
  type DatelinePartSpan,
  datelinePartSpans,
  isoNumbers,
  roundTripDateline,
} from '../body/opening/dateline-parts'
import { element } from '../xml/element'
import { escapeText } from '../xml/escape'

/* A NITF dateline has places and a date. Its sources are in classifiers before it. */

const NAMES: Readonly<Record<DatelinePart, string>> = {
  place: 'city',
  region: 'state',
  country: 'country',
  date: 'story.date',
  credit: 'credit',
}

/**
 * Writes a dateline with its places and date marked.
 * For example `<location><city>LIMA</city>, <country>Peru</country></location>`.
 */
export function writeDateline(dateline: Dateline): string {
  const { text, date } = dateline
  const norm = date && isoNumbers(date)?.replace(/(?<=\d)-/g, '')
  let inside = ''
  let at = 0
  for (const place of places(datelinePartSpans({ ...dateline, credits: [] }))) {
    let location = ''
    const [first] = place
    if (!first) continue
    inside += escapeText(text.slice(at, first.start))
    at = first.start
    const { country, countryCode, subdivisionCode } = dateline.places?.[first.index] ?? {}
    // with a country code and no region code, the part after the place is the country: `LIMA, Peru`
    const land = place.find(({ part }) => part === (country ? 'country' : 'region'))
    const named = countryCode && !subdivisionCode ? land : undefined
    for (const span of place) {
      const { part, start, end } = span
      const attributes = part === 'date' ? { norm } : span === named ? { 'iso-cc': countryCode } : undefined
      location += escapeText(text.slice(at, start))
      location += element(span === named ? NAMES.country : NAMES[part], attributes, escapeText(text.slice(start, end)))
      at = end
    }
    const codes = writeCodes(named ? undefined : countryCode, subdivisionCode)
    inside += first.part === 'date' ? location : element('location', undefined, location + codes)
  }
  return element('dateline', undefined, inside + escapeText(text.slice(at)))
}

/** Writes the ISO codes of a place as `alt-code` elements; an empty string without codes. */
const writeCodes = (countryCode: string | undefined, subdivisionCode: string | undefined): string =>
  (countryCode ? element('alt-code', { idsrc: 'iso3166-1a2', value: countryCode }) : '') +
  (subdivisionCode ? element('alt-code', { idsrc: 'iso3166-2', value: subdivisionCode }) : '')

/** Groups spans by place, each with the region and the country after it. A date is a group by itself. */
function places(spans: readonly DatelinePartSpan[]): DatelinePartSpan[][] {
  const found: DatelinePartSpan[][] = []
  for (const span of spans) {
    const last = found.at(-1)
    if (last && last[0]?.part !== 'date' && (span.part === 'region' || span.part === 'country')) last.push(span)
    else found.push([span])
  }
  return found
}

/** Writes the sources of a dateline as classifiers, with the text as filed and the agency as value. */
export const writeSources = ({ credits = [] }: Dateline): string[] =>
  credits.map(({ text, agency }) => element('classifier', { type: 'source', value: agency }, escapeText(text)))

/**
 * Returns a dateline as it is read back from NITF.
 * It keeps the places and the date that occur in its text, the codes of places, and the credits.
 */
export function carriedDateline(dateline: Dateline): Dateline {
  const { credits, places = [], ...rest } = dateline
  const roundTrip = roundTripDateline({ ...rest, places })
  const spans = datelinePartSpans({ ...rest, places }).filter(({ part }) => part === 'place')
  const coded = roundTrip.places?.map((place, i) => ({ ...place, ...codesOf(places[spans[i]?.index ?? -1]) }))
  return {
    ...roundTrip,
    ...(coded && { places: coded }),
    ...(credits && { credits: credits.map(({ text, agency }) => ({ text, ...(agency && { agency }) })) }),
  }
}

const codesOf = ({ countryCode, subdivisionCode }: Partial<DatelinePlace> = {}): Partial<DatelinePlace> => ({
  ...(countryCode && { countryCode }),
  ...(subdivisionCode && { subdivisionCode }),
})
