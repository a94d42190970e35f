// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Slovak. */
export const slovak: Language = {
  tag: 'sk',
  script: 'Latn',
  months: `
    jan+uár+a, feb+ruár+a, mar+ca|marec, apr+íl+a, máj+a, jún+a, júl+a, aug+ust+a, sep+tembra|september,
    okt+óbra|október, nov+embra|november, dec+embra|december`,
  weekdays: 'pondelok, utorok, streda, štvrtok, piatok, sobota, nedeľa',
  dateWords: 'dňa, roku',
  and: 'a',
  byline: 'autor:, autori:',
  in: 'v, vo, z',
  jobs: 'redaktor, redaktorka',
  labels: 'analýza, komentár, rozhovor, názor, profil, otázka, odpoveď, reportáž, prehľad',
  furniture: {
    'comment-count': '# komentár, # komentáre',
    related: 'čítajte aj*, čítajte tiež*',
    share: 'zdieľať',
    advertisement: 'reklama',
    rights: 'všetky práva vyhradené*',
    'photo-credit': 'foto:*',
  },
  endMarks: 'koniec',
  roles: {
    editing: 'redakcia:',
  },
  notices: {
    correction: 'opravuje, oprava:',
  },
  foot: {
    editors: 'poznámka pre redakcie, poznámky pre redakcie',
    about: 'o spoločnosti, o firme, o organizácii',
    contact: 'kontakt, kontakty, kontakt pre médiá, kontakty pre médiá, mediálny kontakt',
    reach: 'pre viac informácií',
  },
  about: 'o spoločnosti, o nadácii, o skupine',
  published: 'publikované',
  updated: 'aktualizované',
  common: `
    ktorý, aj, ako, podľa, sú, bol, bolo, ktoré, jeho, a, v, na, sa, je, že, to, o, z, do, ktorá, ktorí, bola, pre,
    po, od, už, alebo, viac, pri, s, aby, k, si, len, keď`,
  letters: 'ľĺŕôäčšžýáí',
}
