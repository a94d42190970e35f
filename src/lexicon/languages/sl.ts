// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Slovenian. */
export const slovenian: Language = {
  tag: 'sl',
  name: 'Slovenian',
  script: 'Latn',
  months: rows(
    `januar|jan|januarja, februar|feb|februarja, marec|mar|marca, april|apr|aprila, maj|maja, junij|jun|junija, julij|jul|julija,
    avgust|avg|avgusta, september|sep|septembra, oktober|okt|oktobra, november|nov|novembra, december|dec|decembra`,
  ),
  weekdays: rows('ponedeljek, torek, sreda, četrtek, petek, sobota, nedelja'),
  dateWords: words('leta'),
  and: words('ter'),
  byline: words('piše:, avtor:'),
  in: words('v, iz'),
  jobs: words('dopisnik, dopisnica, novinar'),
  anonymous: words('uredništvo'),
  labels: words('analiza, mnenje, intervju'),
  furniture: {
    'comment-count': words('# komentar, # komentarja'),
    related: words('preberite tudi*, preberi tudi*, preberite še*'),
    share: words('delite*'),
    meta: words('objavljeno:*, objavljeno #*'),
    advertisement: words('oglas'),
    rights: words('vse pravice pridržane*'),
    'photo-credit': words('foto:*'),
  },
  endMarks: words('konec, (konec)'),
  roles: {
    editing: words('urednik:'),
    translation: words('prevod:'),
  },
  editorsNote: words('opomba urednikom'),
  embargo: words('embargo do'),
  notices: {
    correction: words('popravek'),
    update: words('dopolnjeno'),
  },
  published: words('objavljeno'),
  updated: words('posodobljeno'),
  abbreviations: words('dr, prof, gen, ul, št'),
  common: words(`bi, bil, ki, pri, tudi, več, bilo, ter, bila, v, je, in, na, se, da, za, so, od`),
}
