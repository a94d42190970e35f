// biome-ignore-all assist/source/organizeImports: neighbours share spellings, so that the bundle is smaller when they stand side by side
import type { Language } from '../language'
import { english } from './en'
import { german } from './de'
import { norwegian } from './nb'
import { danish } from './da'
import { swedish } from './sv'
import { dutch } from './nl'
import { french } from './fr'
import { spanish } from './es'
import { portuguese } from './pt'
import { italian } from './it'
import { romanian } from './ro'
import { finnish } from './fi'
import { turkish } from './tr'
import { indonesian } from './id'
import { malay } from './ms'
import { filipino } from './tl'
import { slovak } from './sk'
import { czech } from './cs'
import { croatian } from './hr'
import { slovenian } from './sl'
import { serbianLatin } from './sr-Latn'
import { swahili } from './sw'
import { polish } from './pl'
import { azerbaijani } from './az'
import { vietnamese } from './vi'
import { hungarian } from './hu'
import { greek } from './el'
import { korean } from './ko'
import { traditionalChinese } from './zh-Hant'
import { simplifiedChinese } from './zh-Hans'
import { japanese } from './ja'
import { serbianCyrillic } from './sr-Cyrl'
import { bulgarian } from './bg'
import { russian } from './ru'
import { ukrainian } from './uk'
import { kazakh } from './kk'
import { hindi } from './hi'
import { bengali } from './bn'
import { hebrew } from './he'
import { thai } from './th'
import { persian } from './fa'
import { urdu } from './ur'
import { arabic } from './ar'

/** The languages that wirecopy reads; the first come first where two say different things of one word. */
export const languages: readonly Language[] = [
  english,
  french,
  spanish,
  portuguese,
  italian,
  german,
  russian,
  simplifiedChinese,
  traditionalChinese,
  japanese,
  korean,
  arabic,
  indonesian,
  dutch,
  swedish,
  norwegian,
  danish,
  finnish,
  polish,
  czech,
  slovak,
  hungarian,
  romanian,
  bulgarian,
  serbianCyrillic,
  serbianLatin,
  croatian,
  slovenian,
  greek,
  turkish,
  azerbaijani,
  ukrainian,
  kazakh,
  persian,
  hebrew,
  hindi,
  urdu,
  bengali,
  thai,
  vietnamese,
  malay,
  filipino,
  swahili,
]
