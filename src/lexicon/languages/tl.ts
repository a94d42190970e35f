// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Filipino. */
export const filipino: Language = {
  tag: 'tl',
  name: 'Filipino',
  script: 'Latn',
  months: rows(
    `enero|ene|jan, pebrero|peb|feb, marso|mar, abril|abr, mayo|may, hunyo|hun|june, hulyo|hul|july, agosto|ago|aug,
    setyembre|set|sept, oktubre|okt|oct, nobyembre|nob|nov, disyembre|dis|dec`,
  ),
  weekdays: rows('lunes, martes, miyerkules, huwebes, biyernes, sabado, linggo'),
  dateWords: words('ng, ika, ika-'),
  and: words('at ni'),
  byline: words('ulat ni, ulat nina'),
  in: words('sa'),
  jobs: words('reporter, manunulat, mamamahayag'),
  anonymous: words('staff'),
  labels: words('pagsusuri, opinyon, panayam'),
  furniture: {
    'comment-count': words('# komento, walang komento'),
    related: words('basahin din*, basahin:*, magbasa pa'),
    share: words('ibahagi'),
    meta: words('inilathala noong*, na-update noong*'),
    advertisement: words('patalastas'),
    rights: words('lahat ng karapatan ay nakalaan*'),
    'photo-credit': words('larawan:*'),
  },
  endMarks: words('wakas'),
  roles: {
    translation: words('isinalin ni'),
  },
  editorsNote: words('tala ng editor'),
  embargo: words('embargo hanggang'),
  notices: {
    correction: words('pagwawasto:'),
    update: words('update:'),
  },
  published: words('inilathala'),
  updated: words('na-update'),
  abbreviations: words('gng, gob, kag, sen, rep'),
  common: words('ang, mga, ng, sa, na, ay, ito, si, ni'),
}
