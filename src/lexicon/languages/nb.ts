// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Norwegian. */
export const norwegian: Language = {
  tag: 'nb',
  name: 'Norwegian',
  script: 'Latn',
  months: rows(
    `januar|jan, februar|feb, mars|mar, april|apr, mai, juni|jun, juli|jul, august|aug, september|sep|sept, oktober|okt, november|nov,
    desember|des`,
  ),
  weekdays: rows('mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag'),
  dateWords: words('den'),
  and: words('og, med'),
  byline: words('av, tekst:, av:'),
  in: words('i, fra'),
  jobs: words('journalist, korrespondent, reporter'),
  anonymous: words('redaksjonen, ntb'),
  labels: words('analyse, bakgrunn, fakta, kommentar, intervju'),
  furniture: {
    'comment-count': words('# kommentar, # kommentarer, ingen kommentarer'),
    'reply-form': words('legg igjen en kommentar*'),
    related: words('les også*, les mer, les mer:*, les mer om*'),
    share: words('del, del:*'),
    paging: words('forrige, neste'),
    meta: words('publisert:*, publisert #*, publisert den *'),
    'reading-time': words('lesetid*'),
    'sign-up': words('abonner'),
    advertisement: words('annonse'),
    rights: words('alle rettigheter forbeholdt*'),
    'photo-credit': words('foto:*, bilde:*'),
  },
  endMarks: words('slutt, (slutt)'),
  roles: {
    editing: words('redaktør:'),
    translation: words('oversatt av'),
  },
  editorsNote: words('til redaksjonene'),
  embargo: words('embargo til'),
  notices: {
    kill: words('annulleres'),
    correction: words('retter'),
    update: words('ny versjon'),
  },
  published: words('publisert, publisert den'),
  updated: words('oppdatert, oppdatert den'),
  abbreviations: words('bl.a, f.eks, ca, kl, nr, mrd, dr, jf'),
  common: words(`ikke, etter, jeg, hun, noe, mot, bli, fra, nå, mye, ble, sier, i, av, det, den, på, og, som, er, til`),
}
