// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Swedish. */
export const swedish: Language = {
  tag: 'sv',
  name: 'Swedish',
  script: 'Latn',
  months: rows(
    `januari|jan, februari|feb, mars, april|apr, maj, juni, juli, augusti|aug, september|sep|sept, oktober|okt, november|nov,
    december|dec`,
  ),
  weekdays: rows('måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag'),
  dateWords: words('den, de'),
  and: words('och, med'),
  byline: words('av, text:, av:'),
  in: words('i, från'),
  jobs: words('reporter, korrespondent, journalist'),
  anonymous: words('redaktionen, tt'),
  labels: words('analys, bakgrund, fakta, kommentar, intervju'),
  furniture: {
    'comment-count': words('# kommentar, # kommentarer, inga kommentarer'),
    'reply-form': words('lämna ett svar*'),
    related: words('läs mer, läs mer:*, läs mer om*, läs även*'),
    share: words('dela, dela:*'),
    paging: words('föregående, nästa'),
    meta: words('publicerad:*, publicerat:*, publicerad #*'),
    'reading-time': words('lästid*'),
    'sign-up': words('prenumerera*'),
    advertisement: words('annons'),
    rights: words('alla rättigheter förbehållna*'),
    'photo-credit': words('foto:*, bild:*'),
  },
  endMarks: words('(slut)'),
  roles: {
    editing: words('redaktör:'),
    translation: words('översättning:'),
  },
  editorsNote: words('till redaktionerna'),
  embargo: words('embargo till'),
  notices: {
    kill: words('annulleras'),
    correction: words('rättar'),
    update: words('ny version'),
  },
  published: words('publicerad, publicerad den'),
  updated: words('uppdaterad, uppdaterad den'),
  abbreviations: words('bl.a, t.ex, ca, kl, nr, s.k, dvs, m.m'),
  common: words(
    `och, är, inte, också, från, har, för, men, till, säger, efter, mycket, i, av, det, den, på, att, som, en`,
  ),
}
