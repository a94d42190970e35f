import type { Article, Dateline, DatelineDate, DatelinePlace, Stamp } from '../../article'
import { toDay, toInstant } from '../parse-values'

/** A region, or country around a place, as it is written. */
interface BroaderPlace {
  readonly qcode?: string
  readonly name?: string
}

/** What lies around a place, nearest first: the region, with its ISO code where it has one, and the country. */
export function broaderOf({ region, country, countryCode, subdivisionCode }: DatelinePlace): BroaderPlace[] {
  return [
    { ...(subdivisionCode && { qcode: `iso3166-2:${subdivisionCode}` }), ...(region && { name: region }) },
    { ...(countryCode && { qcode: `iso3166-1a2:${countryCode}` }), ...(country && { name: country }) },
  ].filter(({ qcode, name }) => qcode || name)
}

/** A place as it is read back: a name that is the text again is not told, a country alone and without a code is read as a region. */
function saidPlace({ text, name, region, country, countryCode, subdivisionCode }: DatelinePlace): DatelinePlace {
  const alone = country && !region && !countryCode
  return {
    text,
    ...(name && name !== text && { name }),
    ...(alone ? { region: country } : { ...(region && { region }), ...(country && { country }) }),
    ...(countryCode && { countryCode }),
    ...(subdivisionCode && { subdivisionCode }),
  }
}

/** A calendar day as the date of a dateline. */
export function dateOf(value: string): DatelineDate {
  const [year, month, date] = value.split('-').map(Number)
  return { text: value, ...(year && { year }), ...(month && { month }), ...(date && { day: date }), value }
}

/** A dateline as it is read back. */
export function roundTripNewsmlDateline({ dateline }: Article): Dateline | undefined {
  if (!dateline) return undefined
  const { text, places, date, credits } = dateline
  return {
    text,
    ...(places && { places: places.map(saidPlace) }),
    ...(date?.value && { date: dateOf(date.value) }),
    ...(credits && {
      credits: credits.map(({ text, agency }) => ({ text, ...(agency && agency !== text && { agency }) })),
    }),
  }
}

/** When the content was made: the day of the dateline, or else the moment the story was published, or a day where there is no dateline. */
export function contentCreated({ dateline, published }: Article): string | undefined {
  return dateline?.date?.value ?? toInstant(published?.at) ?? (dateline ? undefined : toDay(published?.at))
}

/** When the story was published, where that cannot stand for when its content was made. */
export function publication({ dateline, published }: Article): string | undefined {
  const time = toInstant(published?.at)
  return dateline?.date?.value || !time ? (time ?? (dateline ? toDay(published?.at) : undefined)) : undefined
}

/** The stamp of publication as it is read back. */
export const roundTripPublished = ({ published }: Article): Stamp | undefined =>
  stamp(toInstant(published?.at) ?? toDay(published?.at))

/** When the content was changed. */
export function contentModified({ updated }: Article): string | undefined {
  return toInstant(updated?.at) ?? toDay(updated?.at)
}

/** The stamp of the last change as it is read back. */
export const roundTripUpdated = (article: Article): Stamp | undefined => stamp(contentModified(article))

/** A stamp that is known as a time only. */
export const stamp = (at: string | undefined): Stamp | undefined => (at ? { text: at, at } : undefined)
