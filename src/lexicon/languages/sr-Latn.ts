// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Serbian, Latin. */
export const serbianLatin: Language = {
  tag: 'sr-Latn',
  name: 'Serbian, Latin',
  script: 'Latn',
  months: rows(
    `januar|jan|januara, februar|feb|februara, mart|mar|marta, april|apr|aprila, maj|maja, jun|juna|juni, jul|jula|juli,
    avgust|avg|avgusta|aug, septembar|sep|septembra|sept, oktobar|okt|oktobra, novembar|nov|novembra, decembar|dec|decembra`,
  ),
  weekdays: rows('ponedeljak, utorak, sreda, četvrtak, petak, subota, nedelja'),
  dateWords: words('godine'),
  and: words('i'),
  byline: words('piše:, autor:'),
  in: words('u, iz'),
  jobs: words('dopisnik, novinar, novinarka'),
  anonymous: words('redakcija'),
  labels: words('analiza, mišljenje, intervju'),
  furniture: {
    'comment-count': words('# komentar, # komentara'),
    related: words('pročitajte još*, pročitajte i*, pročitaj još*'),
    share: words('podeli'),
    meta: words('objavljeno:*, objavljeno #*'),
    advertisement: words('reklama'),
    rights: words('sva prava zadržana*'),
    'photo-credit': words('foto:*'),
  },
  endMarks: words('kraj, (kraj)'),
  roles: {
    editing: words('urednik:'),
    translation: words('prevod:'),
  },
  editorsNote: words('napomena urednicima'),
  embargo: words('embargo do'),
  notices: {
    correction: words('ispravka'),
    update: words('dopuna'),
  },
  published: words('objavljeno'),
  updated: words('ažurirano'),
  abbreviations: words('dr, prof, inž, gen, puk'),
  common: words(`nije, što, koji, bio, uvek, vesti, gde, pre, posle, u, je, i, na, se, da, za, su, od`),
}
