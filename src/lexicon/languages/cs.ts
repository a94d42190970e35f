// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Czech. */
export const czech: Language = {
  tag: 'cs',
  name: 'Czech',
  script: 'Latn',
  months: rows(
    `ledna|leden|led, února|únor|úno, března|březen|bře, dubna|duben|dub, května|květen|kvě, června|červen|čvn, července|červenec|čvc,
    srpna|srpen|srp, září|zář, října|říjen|říj, listopadu|listopad|lis, prosince|prosinec|pro`,
  ),
  weekdays: rows('pondělí, úterý, středa, čtvrtek, pátek, sobota, neděle'),
  dateWords: words('dne, roku'),
  and: words('a'),
  byline: words('autor:, autoři:'),
  in: words('v, ve, z'),
  jobs: words('redaktor, redaktorka, zpravodaj'),
  anonymous: words('redakce'),
  labels: words('analýza, komentář, rozhovor'),
  furniture: {
    'comment-count': words('# komentář, # komentáře'),
    related: words('čtěte také*, čtěte více*, čtěte dále*'),
    share: words('sdílet'),
    meta: words('publikováno:*, publikováno #*'),
    advertisement: words('reklama'),
    rights: words('všechna práva vyhrazena*'),
    'photo-credit': words('foto:*'),
  },
  endMarks: words('konec, (konec)'),
  roles: {
    editing: words('redigoval'),
    translation: words('překlad:'),
  },
  editorsNote: words('poznámka redakce'),
  embargo: words('embargo do'),
  notices: {
    correction: words('opravuje'),
    update: words('aktualizováno'),
  },
  published: words('publikováno'),
  updated: words('aktualizováno'),
  abbreviations: words('mgr, ing, dr, prof, judr'),
  common: words(`že, který, jsou, podle, také, jeho, ale, být, které, a, v, na, se, je, to, o, z, do`),
}
