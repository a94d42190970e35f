// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Danish. */
export const danish: Language = {
  tag: 'da',
  script: 'Latn',
  months: 'jan+uar, feb+ruar, mar+ts, apr+il, maj, jun+i, jul+i, aug+ust, sep+t+ember, okt+ober, nov+ember, dec+ember',
  weekdays: 'mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag',
  dateWords: 'den',
  and: 'og, med',
  byline: 'af, tekst:',
  in: 'i, fra',
  jobs: 'journalist, korrespondent',
  labels: `
    analyse, baggrund, fakta, interview, leder, kronik, debat, reportage, spørgsmål, svar, kommentar`,
  anonymous: 'vores korrespondent, vores medarbejder',
  furniture: {
    'comment-count': '# kommentar, # kommentarer',
    'reply-form': 'skriv et svar*',
    related: 'læs også*, læs mere',
    share: 'del',
    advertisement: 'annonce',
    rights: 'alle rettigheder forbeholdes*',
    'photo-credit': 'foto:*',
  },
  endMarks: 'slut',
  roles: {
    writing: 'tekst:',
    editing: 'redaktør:',
  },
  notices: {
    correction: 'retter, rettelse:, berigtigelse:',
  },
  foot: {
    about: 'om virksomheden, om selskabet',
    legal: 'ansvarsfraskrivelse',
    contact: 'kontakt, pressekontakt, kontaktperson, kontaktoplysninger, presse',
    reach: 'for yderligere information, for mere information',
    editors: 'til redaktionen, note til redaktionen, noter til redaktionen, bemærkninger til redaktionen',
  },
  about: 'om',
  restrictions: 'kun til redaktionel brug*, kun til redaktionelt brug*',
  published: 'udgivet',
  updated: 'opdateret',
  common: `
    ikke, af, efter, jeg, hun, noget, mod, blive, siger, bliver, være, også, i, det, den, på, og, som, er, til, at,
    et, de, der, med, har, kan, var, vil, skal, sig, ved, om, en, fra, han`,
  letters: 'æøå',
}
