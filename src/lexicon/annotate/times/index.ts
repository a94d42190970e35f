import { germanTimes } from './de'
import { englishTimes } from './en'
import type { TimeRow } from './time-row'

/** How languages tell times, by BCP 47 tag. */
export const timeRows: { readonly [tag: string]: TimeRow } = {
  en: englishTimes,
  de: germanTimes,
}
