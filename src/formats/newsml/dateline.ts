import type { Article, Dateline, DatelineDate, DatelinePlace, Stamp } from '../../article'
import { toDay, toInstant } from '../parse-values'
import { stampOfTime } from '../stamp-of-time'

/** The region or country of a place in a dateline, as written in a `broader` element. */
interface BroaderPlace {
  readonly qcode?: string
  readonly name?: string
}

/** Returns the region and the country of a place, in this order. Each has its ISO code if known; an unknown one is left out. */
export function broaderOf({ region, country, countryCode, subdivisionCode }: DatelinePlace): BroaderPlace[] {
  return [
    { ...(subdivisionCode && { qcode: `iso3166-2:${subdivisionCode}` }), ...(region && { name: region }) },
    { ...(countryCode && { qcode: `iso3166-1a2:${countryCode}` }), ...(country && { name: country }) },
  ].filter(({ qcode, name }) => qcode || name)
}

/**
 * Returns a place of a dateline as it is read back.
 * A name equal to the text is dropped. A country without region and country code becomes the region.
 */
function roundTripPlace({ text, name, region, country, countryCode, subdivisionCode }: DatelinePlace): DatelinePlace {
  const alone = country && !region && !countryCode
  return {
    text,
    ...(name && name !== text && { name }),
    ...(alone ? { region: country } : { ...(region && { region }), ...(country && { country }) }),
    ...(countryCode && { countryCode }),
    ...(subdivisionCode && { subdivisionCode }),
  }
}

/** Returns a calendar day, such as `2024-05-14`, as the date of a dateline. */
export function dateOf(value: string): DatelineDate {
  const [year, month, date] = value.split('-').map(Number)
  return { text: value, ...(year && { year }), ...(month && { month }), ...(date && { day: date }), value }
}

/** Returns the dateline of an article as it is read back. Undefined if not found. */
export function roundTripNewsmlDateline({ dateline }: Article): Dateline | undefined {
  if (!dateline) return undefined
  const { text, places, date, credits } = dateline
  return {
    text,
    ...(places && { places: places.map(roundTripPlace) }),
    ...(date?.value && { date: dateOf(date.value) }),
    ...(credits && {
      credits: credits.map(({ text, agency }) => ({ text, ...(agency && agency !== text && { agency }) })),
    }),
  }
}

/**
 * Returns when the content was made: the day of the dateline, or otherwise the time of publication.
 * A publication day without a time counts only if there is no dateline. Returns undefined if nothing is known.
 */
export function contentCreated({ dateline, published }: Article): string | undefined {
  return dateline?.date?.value ?? toInstant(published?.at) ?? (dateline ? undefined : toDay(published?.at))
}

/** Returns the publication time, unless {@link contentCreated} gives it already; undefined otherwise. */
export function publication({ dateline, published }: Article): string | undefined {
  const time = toInstant(published?.at)
  return dateline?.date?.value || !time ? (time ?? (dateline ? toDay(published?.at) : undefined)) : undefined
}

/** Returns the publication time as it is read back: an instant or a day. Undefined for anything else. */
export const roundTripPublished = ({ published }: Article): Stamp | undefined =>
  stampOfTime(toInstant(published?.at) ?? toDay(published?.at))

/** Returns when the content was last changed: an instant or a day; undefined if unknown. */
export function contentModified({ updated }: Article): string | undefined {
  return toInstant(updated?.at) ?? toDay(updated?.at)
}

/** Returns the time of the last change as it is read back; undefined if unknown. */
export const roundTripUpdated = (article: Article): Stamp | undefined => stampOfTime(contentModified(article))
