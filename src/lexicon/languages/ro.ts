// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Romanian. */
export const romanian: Language = {
  tag: 'ro',
  name: 'Romanian',
  script: 'Latn',
  months: rows(
    `ianuarie|ian, februarie|feb, martie|mar, aprilie|apr, mai, iunie|iun, iulie|iul, august|aug, septembrie|sept|sep, octombrie|oct,
    noiembrie|nov, decembrie|dec`,
  ),
  weekdays: rows('luni, marți|marţi, miercuri, joi, vineri, sâmbătă, duminică'),
  dateWords: words('din, de'),
  and: words('și, şi, cu'),
  byline: words('autor:, autori:'),
  in: words('în, din'),
  jobs: words('jurnalist, jurnalistă, corespondent'),
  anonymous: words('redacția'),
  labels: words('analiză, opinie, interviu'),
  furniture: {
    'comment-count': words('# comentariu, # comentarii'),
    related: words('citește și*, citeşte şi*, citiți și*'),
    share: words('distribuie*'),
    meta: words('publicat:*, publicat pe *'),
    advertisement: words('publicitate'),
    rights: words('toate drepturile rezervate*'),
    'photo-credit': words('foto:*'),
  },
  endMarks: words('sfârșit, (sfârșit)'),
  roles: {
    editing: words('editor:'),
    translation: words('traducere:'),
  },
  editorsNote: words('notă către editori'),
  embargo: words('embargo până'),
  notices: {
    correction: words('corectează'),
    update: words('actualizează'),
  },
  published: words('publicat'),
  updated: words('actualizat'),
  abbreviations: words('dl, d-na, d-l, dr, prof'),
  common: words(`și, este, pentru, care, sunt, fost, mai, din, după, de, la, în, a, cu, pe, o, un, al`),
}
