import { arabicTimes } from './ar'
import { germanTimes } from './de'
import { englishTimes } from './en'
import { spanishTimes } from './es'
import { frenchTimes } from './fr'
import { indonesianTimes } from './id'
import { italianTimes } from './it'
import { japaneseTimes } from './ja'
import { koreanTimes } from './ko'
import { dutchTimes } from './nl'
import { portugueseTimes } from './pt'
import { russianTimes } from './ru'
import type { TimeRow } from './time-row'
import { chineseTimes } from './zh'

/** How languages tell times, by BCP 47 tag. */
export const timeRows: { readonly [tag: string]: TimeRow } = {
  en: englishTimes,
  de: germanTimes,
  ar: arabicTimes,
  es: spanishTimes,
  fr: frenchTimes,
  id: indonesianTimes,
  it: italianTimes,
  ja: japaneseTimes,
  ko: koreanTimes,
  nl: dutchTimes,
  pt: portugueseTimes,
  ru: russianTimes,
  zh: chineseTimes,
}
