// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Hungarian. */
export const hungarian: Language = {
  tag: 'hu',
  script: 'Latn',
  months: `
    jan+uár, febr+uár, márc+ius, ápr+ilis, máj+us, jún+ius, júl+ius, aug+usztus, szept+ember, okt+óber, nov+ember,
    dec+ember`,
  weekdays: 'hétfő, kedd, szerda, csütörtök, péntek, szombat, vasárnap',
  dateWords: '-án, -én',
  and: 'és, &',
  byline: 'írta:, szerző:',
  in: '',
  jobs: 'újságíró, tudósító',
  labels: 'elemzés, vélemény, interjú, kérdés, válasz, riport, háttér, portré',
  furniture: {
    'comment-count': '# hozzászólás, nincs hozzászólás',
    related: 'olvassa el*, olvasd el*',
    share: 'megosztás',
    advertisement: 'hirdetés',
    rights: 'minden jog fenntartva*',
    'photo-credit': 'fotó:*',
  },
  endMarks: 'vége',
  roles: {
    reporting: 'szerző:, írta:',
    editing: 'szerkesztette:',
  },
  notices: {
    correction: 'javítás',
  },
  foot: {
    editors: 'megjegyzés a szerkesztőknek, megjegyzések a szerkesztőknek',
    about: 'a társaságról, a cégről, a vállalatról, a szervezetről',
    contact: 'kapcsolat, sajtókapcsolat, elérhetőség, elérhetőségek, sajtókapcsolatok, kapcsolattartó',
  },
  published: 'közzétéve',
  updated: 'frissítve',
  common: `
    hogy, nem, egy, volt, meg, csak, mint, azt, már, a, az, és, is, ez, de, ha, kell, több, után, szerint, lesz, ezt,
    pedig, mely, vagy, akkor, között, azonban, még, lehet, ami`,
  letters: 'őűöüáé',
}
