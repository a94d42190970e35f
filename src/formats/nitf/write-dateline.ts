import type { Dateline, DatelinePlace } from '../../article'
import {
  type DatelinePart,
  type DatelinePartSpan,
  datelinePartSpans,
  isoNumbers,
  roundTripDateline,
} from '../markup/dateline-parts'
import { element } from '../xml/element'
import { escapeText } from '../xml/escape'

/* NITF’s dateline has places and a date; whose copy it is stands in classifiers before it. */

const NAMES: Readonly<Record<DatelinePart, string>> = {
  place: 'city',
  region: 'state',
  country: 'country',
  date: 'story.date',
  credit: 'credit',
}

/** A dateline with the places and the date that stand in its text marked: `<location><city>LIMA</city>, <country>Peru</country></location>`. */
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
    // what lies around a place in a known country, and has no code of its own, is that country: `LIMA, Peru`
    const land = place.find(({ part }) => part === (country ? 'country' : 'region'))
    const named = countryCode && !subdivisionCode ? land : undefined
    for (const stretch of place) {
      const { part, start, end } = stretch
      const attributes = part === 'date' ? { norm } : stretch === named ? { 'iso-cc': countryCode } : undefined
      location += escapeText(text.slice(at, start))
      location += element(
        stretch === named ? NAMES.country : NAMES[part],
        attributes,
        escapeText(text.slice(start, end)),
      )
      at = end
    }
    const codes = writeCodes(named ? undefined : countryCode, subdivisionCode)
    inside += first.part === 'date' ? location : element('location', undefined, location + codes)
  }
  return element('dateline', undefined, inside + escapeText(text.slice(at)))
}

/** The codes of a place, each by the name of its scheme. */
const writeCodes = (countryCode: string | undefined, subdivisionCode: string | undefined): string =>
  (countryCode ? element('alt-code', { idsrc: 'iso3166-1a2', value: countryCode }) : '') +
  (subdivisionCode ? element('alt-code', { idsrc: 'iso3166-2', value: subdivisionCode }) : '')

/** Stretches by place, each with what lies around it; a date alone. */
function places(stretches: readonly DatelinePartSpan[]): DatelinePartSpan[][] {
  const found: DatelinePartSpan[][] = []
  for (const stretch of stretches) {
    const last = found.at(-1)
    if (last && last[0]?.part !== 'date' && (stretch.part === 'region' || stretch.part === 'country'))
      last.push(stretch)
    else found.push([stretch])
  }
  return found
}

/** Whose copy a dateline says it is: the words as filed, and as the value the agency they stand for. */
export const writeSources = ({ credits = [] }: Dateline): string[] =>
  credits.map(({ text, agency }) => element('classifier', { type: 'source', value: agency }, escapeText(text)))

/** A dateline as it is read back from NITF: the words of places and date that stand in its text, their codes, and the sources. */
export function carriedDateline(dateline: Dateline): Dateline {
  const { credits, places = [], ...rest } = dateline
  const said = roundTripDateline({ ...rest, places })
  const stretches = datelinePartSpans({ ...rest, places }).filter(({ part }) => part === 'place')
  const coded = said.places?.map((place, i) => ({ ...place, ...codesOf(places[stretches[i]?.index ?? -1]) }))
  return {
    ...said,
    ...(coded && { places: coded }),
    ...(credits && { credits: credits.map(({ text, agency }) => ({ text, ...(agency && { agency }) })) }),
  }
}

const codesOf = ({ countryCode, subdivisionCode }: Partial<DatelinePlace> = {}): Partial<DatelinePlace> => ({
  ...(countryCode && { countryCode }),
  ...(subdivisionCode && { subdivisionCode }),
})
