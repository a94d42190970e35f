// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Slovenian. */
export const slovenian: Language = {
  tag: 'sl',
  script: 'Latn',
  months: `
    jan+uar+ja, feb+ruar+ja, mar+ec|marca, apr+il+a, maj+a, jun+ij+a, jul+ij+a, avg+ust+a, sep+tember|septembra,
    okt+ober|oktobra, nov+ember|novembra, dec+ember|decembra`,
  weekdays: 'ponedeljek, torek, sreda, četrtek, petek, sobota, nedelja',
  dateWords: 'leta',
  and: 'ter',
  byline: 'piše:, avtor:',
  in: 'v, iz',
  jobs: 'dopisnik, dopisnica',
  labels: 'analiza, mnenje, intervju, komentar, vprašanje, odgovor, reportaža',
  furniture: {
    'comment-count': '# komentar, # komentarja',
    related: 'preberite tudi*, preberi tudi*',
    share: 'delite*',
    advertisement: 'oglas',
    rights: 'vse pravice pridržane*',
    'photo-credit': 'foto:*',
  },
  endMarks: 'konec',
  roles: {
    editing: 'urednik:',
  },
  notices: {
    correction: 'popravek',
  },
  foot: {
    editors: 'opomba za urednike, opombe za urednike',
    about: 'o podjetju, o družbi',
    contact: 'kontakt, kontakti, stik za medije, kontakt za medije, kontaktna oseba',
    reach: 'za več informacij',
  },
  about: 'o podjetju, o skupini',
  published: 'objavljeno',
  updated: 'posodobljeno',
  common: `
    bi, bil, ki, pri, tudi, več, bilo, ter, bila, v, je, in, na, se, da, za, od, iz, po, pa, ne, o, kot, še, tega,
    saj, le, ali, jih, leta`,
  letters: 'čšž',
}
