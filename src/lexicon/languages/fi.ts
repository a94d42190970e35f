// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Finnish. */
export const finnish: Language = {
  tag: 'fi',
  name: 'Finnish',
  script: 'Latn',
  months: rows(
    `tammikuuta|tammikuu|tammi, helmikuuta|helmikuu|helmi, maaliskuuta|maaliskuu|maalis, huhtikuuta|huhtikuu|huhti,
    toukokuuta|toukokuu|touko, kesäkuuta|kesäkuu|kesä, heinäkuuta|heinäkuu|heinä, elokuuta|elokuu|elo, syyskuuta|syyskuu|syys,
    lokakuuta|lokakuu|loka, marraskuuta|marraskuu|marras, joulukuuta|joulukuu|joulu`,
  ),
  weekdays: rows('maanantai, tiistai, keskiviikko, torstai, perjantai, lauantai, sunnuntai'),
  and: words('ja, &'),
  byline: words('teksti:, kirjoittaja:'),
  in: [],
  jobs: words('toimittaja, kirjeenvaihtaja, päätoimittaja'),
  anonymous: words('toimitus'),
  labels: words('analyysi, taustaa, fakta'),
  furniture: {
    'comment-count': words('# kommentti, # kommenttia'),
    related: words('lue myös*, lue lisää, lue lisää:*'),
    share: words('jaa'),
    meta: words('julkaistu:*, julkaistu #*'),
    advertisement: words('mainos'),
    rights: words('kaikki oikeudet pidätetään*'),
    'photo-credit': words('kuva:*'),
  },
  endMarks: words('loppu, (loppu)'),
  roles: {
    editing: words('toimittanut'),
    translation: words('suomentanut'),
  },
  editorsNote: words('huom toimitukset'),
  embargo: words('julkaisuvapaa'),
  notices: {
    correction: words('oikaisu'),
    update: words('päivitetty'),
  },
  published: words('julkaistu'),
  updated: words('päivitetty'),
  abbreviations: words('esim, mm, klo, tms, ym'),
  common: words(`että, oli, ovat, mutta, kun, myös, hän, mukaan, ei, ja, on, se, joka, sen`),
}
