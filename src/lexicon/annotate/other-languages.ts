import { arabic } from './ar'
import { german } from './de'
import { spanish } from './es'
import { french } from './fr'
import { indonesian } from './id'
import { italian } from './it'
import { japanese } from './ja'
import { korean } from './ko'
import type { Languages } from './language-rows'
import { dutch } from './nl'
import { portuguese } from './pt'
import { russian } from './ru'
import { sentencesOnly } from './sentences-only'
import { chinese } from './zh'

/** The languages but English. */
export const otherLanguages: Languages = {
  .../* @__PURE__ */ Object.fromEntries(Object.entries(sentencesOnly).map(([tag, sentences]) => [tag, { sentences }])),
  ar: arabic,
  de: german,
  es: spanish,
  fr: french,
  id: indonesian,
  it: italian,
  ja: japanese,
  ko: korean,
  nl: dutch,
  pt: portuguese,
  ru: russian,
  zh: chinese,
}
