// biome-ignore-all assist/source/organizeImports: neighbours share spellings, so that the bundle is smaller when they stand side by side
import type { Language } from '../language'
import { english } from './en/copy'
import { german } from './de/copy'
import { norwegian } from './nb/copy'
import { danish } from './da/copy'
import { swedish } from './sv/copy'
import { dutch } from './nl/copy'
import { french } from './fr/copy'
import { spanish } from './es/copy'
import { portuguese } from './pt/copy'
import { italian } from './it/copy'
import { romanian } from './ro/copy'
import { finnish } from './fi/copy'
import { turkish } from './tr/copy'
import { indonesian } from './id/copy'
import { malay } from './ms/copy'
import { filipino } from './tl/copy'
import { slovak } from './sk/copy'
import { czech } from './cs/copy'
import { croatian } from './hr/copy'
import { slovenian } from './sl/copy'
import { serbianLatin } from './sr-Latn/copy'
import { swahili } from './sw/copy'
import { polish } from './pl/copy'
import { azerbaijani } from './az/copy'
import { vietnamese } from './vi/copy'
import { hungarian } from './hu/copy'
import { greek } from './el/copy'
import { korean } from './ko/copy'
import { traditionalChinese } from './zh-Hant/copy'
import { simplifiedChinese } from './zh-Hans/copy'
import { japanese } from './ja/copy'
import { serbianCyrillic } from './sr-Cyrl/copy'
import { bulgarian } from './bg/copy'
import { russian } from './ru/copy'
import { ukrainian } from './uk/copy'
import { kazakh } from './kk/copy'
import { hindi } from './hi/copy'
import { bengali } from './bn/copy'
import { hebrew } from './he/copy'
import { thai } from './th/copy'
import { persian } from './fa/copy'
import { urdu } from './ur/copy'
import { arabic } from './ar/copy'

/** The languages that the parser reads. If two of them define one word differently, the earlier one in this list counts. */
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
