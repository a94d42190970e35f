// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Danish. */
export const danish: Language = {
  tag: 'da',
  name: 'Danish',
  script: 'Latn',
  months: rows(
    `januar|jan, februar|feb, marts|mar, april|apr, maj, juni|jun, juli|jul, august|aug, september|sep|sept, oktober|okt, november|nov,
    december|dec`,
  ),
  weekdays: rows('mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag'),
  dateWords: words('den'),
  and: words('og, med'),
  byline: words('af, tekst:, af:'),
  in: words('i, fra'),
  jobs: words('journalist, korrespondent, reporter'),
  anonymous: words('redaktionen, ritzau'),
  labels: words('analyse, baggrund, fakta, kommentar, interview'),
  furniture: {
    'comment-count': words('# kommentar, # kommentarer, ingen kommentarer'),
    'reply-form': words('skriv et svar*'),
    related: words('læs også*, læs mere, læs mere:*, læs mere om*'),
    share: words('del, del artiklen'),
    paging: words('forrige, næste'),
    meta: words('udgivet:*, udgivet #*, udgivet den *'),
    'reading-time': words('læsetid*'),
    'sign-up': words('abonnér'),
    advertisement: words('annonce'),
    rights: words('alle rettigheder forbeholdes*'),
    'photo-credit': words('foto:*, billede:*'),
  },
  endMarks: words('(slut)'),
  roles: {
    editing: words('redaktør:'),
    translation: words('oversat af'),
  },
  editorsNote: words('til redaktionen'),
  embargo: words('klausuleret til'),
  notices: {
    kill: words('annulleres'),
    correction: words('retter'),
    update: words('ny version'),
  },
  published: words('udgivet, udgivet den'),
  updated: words('opdateret, opdateret den'),
  abbreviations: words('bl.a, f.eks, ca, kl, nr, mrd, dr, jf'),
  common: words(
    `ikke, af, efter, jeg, hun, noget, mod, blive, siger, bliver, være, også, i, det, den, på, og, som, er, til, at`,
  ),
}
