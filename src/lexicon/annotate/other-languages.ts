import { arabic } from '../languages/ar'
import { german } from '../languages/de'
import { spanish } from '../languages/es'
import { french } from '../languages/fr'
import { indonesian } from '../languages/id'
import { italian } from '../languages/it'
import { japanese } from '../languages/ja'
import { korean } from '../languages/ko'
import { dutch } from '../languages/nl'
import { polish } from '../languages/pl'
import { portuguese } from '../languages/pt'
import { russian } from '../languages/ru'
import { swedish } from '../languages/sv'
import { turkish } from '../languages/tr'
import { chinese } from '../languages/zh'
import type { Languages } from './language-rows'
import { sentencesOnly } from './sentences-only'

/** The data for `annotate` of all languages except English. */
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
  pl: polish,
  pt: portuguese,
  ru: russian,
  sv: swedish,
  tr: turkish,
  zh: chinese,
}
