// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Serbian, Cyrillic. */
export const serbianCyrillic: Language = {
  tag: 'sr-Cyrl',
  name: 'Serbian, Cyrillic',
  script: 'Cyrl',
  months: rows(
    `јануар|јан|јануара, фебруар|феб|фебруара, март|мар|марта, април|апр|априла, мај|маја, јун|јуна|јуни, јул|јула|јули,
    август|авг|августа, септембар|сеп|септембра|септ, октобар|окт|октобра, новембар|нов|новембра, децембар|дец|децембра`,
  ),
  weekdays: rows('понедељак, уторак, среда, четвртак, петак, субота, недеља'),
  dateWords: words('године'),
  and: words('и, са'),
  byline: words('пише:, аутор:'),
  in: words('у, из'),
  jobs: words('дописник, новинар, новинарка'),
  anonymous: words('редакција'),
  labels: words('анализа, мишљење, интервју'),
  furniture: {
    'comment-count': words('# коментар, # коментара'),
    related: words('прочитајте још*, прочитајте и*, прочитај још*'),
    share: words('подели'),
    meta: words('објављено:*, објављено #*'),
    advertisement: words('реклама'),
    rights: words('сва права задржана*'),
    'photo-credit': words('фото:*'),
  },
  endMarks: words('крај, (крај)'),
  roles: {
    editing: words('уредник:'),
    translation: words('превод:'),
  },
  editorsNote: words('напомена уредницима'),
  embargo: words('ембарго до'),
  notices: {
    correction: words('исправка'),
    update: words('допуна'),
  },
  published: words('објављено'),
  updated: words('ажурирано'),
  abbreviations: words('проф, инж, ген, пук, ул'),
  common: words(`је, није, што, који, био, као, које, због, од, у, и, на, са, за, да, не`),
}
