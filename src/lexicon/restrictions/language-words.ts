import { arabicRestrictions } from '../languages/ar/restrictions'
import { bulgarianRestrictions } from '../languages/bg/restrictions'
import { catalanRestrictions } from '../languages/ca/restrictions'
import { czechRestrictions } from '../languages/cs/restrictions'
import { danishRestrictions } from '../languages/da/restrictions'
import { germanRestrictions } from '../languages/de/restrictions'
import { greekRestrictions } from '../languages/el/restrictions'
import { englishRestrictions } from '../languages/en/restrictions'
import { spanishRestrictions } from '../languages/es/restrictions'
import { persianRestrictions } from '../languages/fa/restrictions'
import { finnishRestrictions } from '../languages/fi/restrictions'
import { frenchRestrictions } from '../languages/fr/restrictions'
import { hebrewRestrictions } from '../languages/he/restrictions'
import { hindiRestrictions } from '../languages/hi/restrictions'
import { croatianRestrictions } from '../languages/hr/restrictions'
import { hungarianRestrictions } from '../languages/hu/restrictions'
import { indonesianRestrictions } from '../languages/id/restrictions'
import { italianRestrictions } from '../languages/it/restrictions'
import { japaneseRestrictions } from '../languages/ja/restrictions'
import { koreanRestrictions } from '../languages/ko/restrictions'
import { norwegianRestrictions } from '../languages/nb/restrictions'
import { dutchRestrictions } from '../languages/nl/restrictions'
import { polishRestrictions } from '../languages/pl/restrictions'
import { portugueseRestrictions } from '../languages/pt/restrictions'
import { romanianRestrictions } from '../languages/ro/restrictions'
import { russianRestrictions } from '../languages/ru/restrictions'
import { slovakRestrictions } from '../languages/sk/restrictions'
import { slovenianRestrictions } from '../languages/sl/restrictions'
import { serbianRestrictions } from '../languages/sr-Cyrl/restrictions'
import { swedishRestrictions } from '../languages/sv/restrictions'
import { thaiRestrictions } from '../languages/th/restrictions'
import { turkishRestrictions } from '../languages/tr/restrictions'
import { ukrainianRestrictions } from '../languages/uk/restrictions'
import { vietnameseRestrictions } from '../languages/vi/restrictions'
import { simplifiedChineseRestrictions } from '../languages/zh-Hans/restrictions'
import { traditionalChineseRestrictions } from '../languages/zh-Hant/restrictions'
import type { RestrictionWords } from './roles'

/** Words of notes that restrict publication, one entry for each language. If several entries have a word, its first role counts. */
export const languageWords: readonly RestrictionWords[] = [
  arabicRestrictions,
  bulgarianRestrictions,
  catalanRestrictions,
  czechRestrictions,
  danishRestrictions,
  germanRestrictions,
  greekRestrictions,
  englishRestrictions,
  spanishRestrictions,
  persianRestrictions,
  finnishRestrictions,
  frenchRestrictions,
  hebrewRestrictions,
  hindiRestrictions,
  croatianRestrictions,
  hungarianRestrictions,
  indonesianRestrictions,
  italianRestrictions,
  japaneseRestrictions,
  koreanRestrictions,
  norwegianRestrictions,
  dutchRestrictions,
  polishRestrictions,
  portugueseRestrictions,
  romanianRestrictions,
  russianRestrictions,
  slovakRestrictions,
  slovenianRestrictions,
  serbianRestrictions,
  swedishRestrictions,
  thaiRestrictions,
  turkishRestrictions,
  ukrainianRestrictions,
  vietnameseRestrictions,
  traditionalChineseRestrictions,
  simplifiedChineseRestrictions,
]
