// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Croatian. */
export const croatian: Language = {
  tag: 'hr',
  name: 'Croatian',
  script: 'Latn',
  months: rows(
    `siječnja|siječanj|sij, veljače|veljača|velj, ožujka|ožujak|ožu, travnja|travanj|tra, svibnja|svibanj|svi, lipnja|lipanj|lip,
    srpnja|srpanj|srp, kolovoza|kolovoz|kol, rujna|rujan|ruj, listopada|listopad|lis, studenoga|studeni|stu, prosinca|prosinac|pro`,
  ),
  weekdays: rows('ponedjeljak, utorak, srijeda, četvrtak, petak, subota, nedjelja'),
  dateWords: words('godine, g'),
  and: words('i'),
  byline: words('piše:, autor:'),
  in: words('u, iz'),
  jobs: words('dopisnik, novinar, novinarka'),
  anonymous: words('redakcija'),
  labels: words('analiza, mišljenje, intervju'),
  furniture: {
    'comment-count': words('# komentar, # komentara'),
    related: words('pročitajte i*, pročitajte više*, pročitaj i*'),
    share: words('podijeli'),
    meta: words('objavljeno:*, objavljeno #*'),
    advertisement: words('oglas'),
    rights: words('sva prava pridržana*'),
    'photo-credit': words('foto:*'),
  },
  endMarks: words('kraj, (kraj), svršetak'),
  roles: {
    editing: words('urednik:'),
    translation: words('prijevod:'),
  },
  editorsNote: words('napomena urednicima'),
  embargo: words('embargo do'),
  notices: {
    correction: words('ispravak'),
    update: words('dopuna'),
  },
  published: words('objavljeno'),
  updated: words('ažurirano'),
  abbreviations: words('dr, prof, ing, gen, ul'),
  common: words(`nije, što, koji, bio, uvijek, vijesti, gdje, prije, nakon, u, je, i, na, se, da, za, su, od`),
}
