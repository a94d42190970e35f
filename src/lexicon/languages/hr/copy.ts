// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Croatian. */
export const croatian: Language = {
  tag: 'hr',
  script: 'Latn',
  months: `
    sij+ečnja|siječanj, velj+ače|veljača, ožu+jka|ožujak, tra+vnja|travanj, svi+bnja|svibanj, lip+nja|lipanj,
    srp+nja|srpanj, kol+ovoz+a, ruj+na|rujan, lis+topad+a, stu+denoga|studeni, pro+sinca|prosinac`,
  weekdays: 'ponedjeljak, utorak, srijeda, četvrtak, petak, subota, nedjelja',
  dateWords: 'godine, g',
  and: 'i',
  byline: 'piše:, autor:',
  in: 'u, iz',
  jobs: 'dopisnik, novinar',
  labels: 'analiza, mišljenje, intervju, komentar, pitanje, odgovor, reportaža',
  furniture: {
    'comment-count': '# komentar, # komentara',
    related: 'pročitajte i*, pročitajte više*',
    share: 'podijeli',
    advertisement: 'oglas',
    rights: 'sva prava pridržana*',
    'photo-credit': 'foto:*',
  },
  endMarks: 'kraj, svršetak',
  roles: {
    reporting: 'autor:, piše:',
    editing: 'urednik:',
  },
  notices: {
    correction: 'ispravak',
  },
  foot: {
    editors: 'napomena urednicima, napomene urednicima',
    about: 'o tvrtki, o društvu, o udruzi',
    contact: 'kontakt, kontakti, kontakt za medije, kontakti za medije, kontakt osoba',
    reach: 'za više informacija, za dodatne informacije',
  },
  about: 'o tvrtki, o udruzi, o grupi',
  published: 'objavljeno',
  updated: 'ažurirano',
  common: `
    nije, što, koji, bio, uvijek, vijesti, gdje, prije, nakon, u, je, i, na, se, da, za, su, od, koja, bi, iz, će,
    kako, te, kao, o, do, jer, samo, više, ali`,
  letters: 'čćđšž',
}
