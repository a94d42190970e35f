// biome-ignore-all assist/source/organizeImports: neighbours share spellings, so that the bundle is smaller when they stand side by side
import type { Language } from '../language'
import { english } from './en'
import { french } from './fr'
import { spanish } from './es'
import { portuguese } from './pt'
import { italian } from './it'
import { romanian } from './ro'
import { german } from './de'
import { dutch } from './nl'
import { swedish } from './sv'
import { norwegian } from './nb'
import { danish } from './da'
import { finnish } from './fi'
import { hungarian } from './hu'
import { polish } from './pl'
import { czech } from './cs'
import { slovak } from './sk'
import { croatian } from './hr'
import { slovenian } from './sl'
import { serbianLatin } from './sr-Latn'
import { serbianCyrillic } from './sr-Cyrl'
import { bulgarian } from './bg'
import { russian } from './ru'
import { ukrainian } from './uk'
import { kazakh } from './kk'
import { azerbaijani } from './az'
import { turkish } from './tr'
import { greek } from './el'
import { indonesian } from './id'
import { malay } from './ms'
import { filipino } from './tl'
import { swahili } from './sw'
import { vietnamese } from './vi'
import { arabic } from './ar'
import { persian } from './fa'
import { urdu } from './ur'
import { hebrew } from './he'
import { hindi } from './hi'
import { bengali } from './bn'
import { thai } from './th'
import { simplifiedChinese } from './zh-Hans'
import { traditionalChinese } from './zh-Hant'
import { japanese } from './ja'
import { korean } from './ko'

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
