// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Slovak. */
export const slovak: Language = {
  tag: 'sk',
  name: 'Slovak',
  script: 'Latn',
  months: rows(
    `januára|január|jan, februára|február|feb, marca|marec|mar, apríla|apríl|apr, mája|máj, júna|jún, júla|júl, augusta|august|aug,
    septembra|september|sep, októbra|október|okt, novembra|november|nov, decembra|december|dec`,
  ),
  weekdays: rows('pondelok, utorok, streda, štvrtok, piatok, sobota, nedeľa'),
  dateWords: words('dňa, roku'),
  and: words('a'),
  byline: words('autor:, autori:'),
  in: words('v, vo, z'),
  jobs: words('redaktor, redaktorka, spravodajca'),
  anonymous: words('redakcia'),
  labels: words('analýza, komentár, rozhovor'),
  furniture: {
    'comment-count': words('# komentár, # komentáre'),
    related: words('čítajte aj*, čítajte tiež*, čítajte viac*'),
    share: words('zdieľať'),
    meta: words('publikované:*, publikované #*'),
    advertisement: words('reklama'),
    rights: words('všetky práva vyhradené*'),
    'photo-credit': words('foto:*'),
  },
  endMarks: words('koniec, (koniec)'),
  roles: {
    editing: words('redakcia:'),
    translation: words('preklad:'),
  },
  editorsNote: words('poznámka redakcie'),
  embargo: words('embargo do'),
  notices: {
    correction: words('opravuje'),
    update: words('aktualizované'),
  },
  published: words('publikované'),
  updated: words('aktualizované'),
  abbreviations: words('mgr, ing, dr, prof, judr'),
  common: words(`ktorý, aj, ako, podľa, sú, bol, bolo, ktoré, jeho, a, v, na, sa, je, že, to, o, z, do`),
}
