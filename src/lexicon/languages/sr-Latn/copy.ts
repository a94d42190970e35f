// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Serbian, Latin. */
export const serbianLatin: Language = {
  tag: 'sr-Latn',
  script: 'Latn',
  months: `
    jan+uar+a, feb+ruar+a, mar+t+a, apr+il+a, maj+a, jun+a|juni, jul+a|juli, avg+ust+a|aug, sep+t+embar|septembra,
    okt+obar|oktobra, nov+embar|novembra, dec+embar|decembra`,
  weekdays: 'ponedeljak, utorak, sreda, četvrtak, petak, subota, nedelja',
  dateWords: 'godine',
  and: 'i',
  byline: 'piše:, autor:',
  in: 'u, iz',
  jobs: 'dopisnik, novinar',
  labels: 'analiza, mišljenje, intervju, komentar, pitanje, odgovor, reportaža',
  furniture: {
    'comment-count': '# komentar, # komentara',
    related: 'pročitajte još*, pročitajte i*',
    share: 'podeli',
    advertisement: 'reklama',
    rights: 'sva prava zadržana*',
    'photo-credit': 'foto:*',
  },
  endMarks: 'kraj',
  roles: {
    editing: 'urednik:',
  },
  notices: {
    correction: 'ispravka',
  },
  foot: {
    editors: 'napomena urednicima, napomene za urednike',
    about: 'o kompaniji, o preduzeću, o udruženju',
    contact: 'kontakt, kontakti, kontakt za medije, kontakt osoba',
    reach: 'za više informacija, za dodatne informacije',
  },
  about: 'o kompaniji, o grupi',
  published: 'objavljeno',
  updated: 'ažurirano',
  common: `
    nije, što, koji, bio, uvek, vesti, gde, pre, posle, u, je, i, na, se, da, za, su, od, koja, bi, iz, će, kako, kao,
    o, do, jer, samo, više, ali`,
  letters: 'čćđšž',
}
