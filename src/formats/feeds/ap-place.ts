import type { DatelinePlace } from '../../article'
import { countryOf } from '../country-code'
import { type JsonRecord, withoutUndefined, words } from '../json/loose'
import { toLine } from '../parse-values'

/** Reads a place, such as `{"city":"Albany","countryareacode":"NY","countrycode":"USA"}`; undefined without a name. */
export function readPlace(place: JsonRecord): DatelinePlace[] | undefined {
  const text = toLine(words(place.city)) ?? toLine(words(place.countryareaname)) ?? toLine(words(place.countryname))
  if (text === undefined) return undefined
  const region = toLine(words(place.countryareaname)) ?? toLine(words(place.countryareacode))
  const country = toLine(words(place.countryname))
  return [
    withoutUndefined({
      text,
      region: region === text ? undefined : region,
      country: country === text ? undefined : country,
      countryCode: countryOf(words(place.countrycode)),
    }),
  ]
}
