import type { Language } from '../language'
import { arabic } from './ar'
import { azerbaijani } from './az'
import { bulgarian } from './bg'
import { bengali } from './bn'
import { czech } from './cs'
import { danish } from './da'
import { german } from './de'
import { greek } from './el'
import { english } from './en'
import { spanish } from './es'
import { persian } from './fa'
import { finnish } from './fi'
import { french } from './fr'
import { hebrew } from './he'
import { hindi } from './hi'
import { croatian } from './hr'
import { hungarian } from './hu'
import { indonesian } from './id'
import { italian } from './it'
import { japanese } from './ja'
import { kazakh } from './kk'
import { korean } from './ko'
import { malay } from './ms'
import { norwegian } from './nb'
import { dutch } from './nl'
import { polish } from './pl'
import { portuguese } from './pt'
import { romanian } from './ro'
import { russian } from './ru'
import { slovak } from './sk'
import { slovenian } from './sl'
import { serbianCyrillic } from './sr-Cyrl'
import { serbianLatin } from './sr-Latn'
import { swedish } from './sv'
import { swahili } from './sw'
import { thai } from './th'
import { filipino } from './tl'
import { turkish } from './tr'
import { ukrainian } from './uk'
import { urdu } from './ur'
import { vietnamese } from './vi'
import { simplifiedChinese } from './zh-Hans'
import { traditionalChinese } from './zh-Hant'

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
