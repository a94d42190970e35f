// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Norwegian. */
export const norwegian: Language = {
  tag: 'nb',
  script: 'Latn',
  months: 'jan+uar, feb+ruar, mar+s, apr+il, mai, jun+i, jul+i, aug+ust, sep+t+ember, okt+ober, nov+ember, des+ember',
  weekdays: 'mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag',
  dateWords: 'den',
  and: 'og, med',
  byline: 'av, tekst:',
  in: 'i, fra',
  jobs: 'journalist, korrespondent',
  labels: `
    analyse, bakgrunn, fakta, intervju, leder, kronikk, debatt, reportasje, spørsmål, svar, kommentar`,
  anonymous: 'vår korrespondent, vår medarbeider',
  furniture: {
    'comment-count': '# kommentar, # kommentarer',
    'reply-form': 'legg igjen en kommentar*',
    related: 'les også*, les mer',
    share: 'del',
    advertisement: 'annonse',
    rights: 'alle rettigheter forbeholdt*',
    'photo-credit': 'foto:*',
  },
  endMarks: 'slutt',
  roles: {
    writing: 'tekst:',
    editing: 'redaktør:',
  },
  notices: {
    correction: 'retter, rettelse:, beriktigelse:',
  },
  foot: {
    about: 'om selskapet, om virksomheten, om bedriften',
    contact: 'kontakt, pressekontakt, kontaktperson, kontaktinformasjon, kontaktpersoner',
    reach: 'for mer informasjon, for ytterligere informasjon',
    editors: 'til redaksjonen, merknad til redaksjonen, merknader til redaksjonen',
  },
  about: 'om',
  restrictions: 'kun til redaksjonell bruk*, kun for redaksjonell bruk*',
  published: 'publisert',
  updated: 'oppdatert',
  common: `
    ikke, etter, jeg, hun, noe, mot, bli, fra, nå, mye, ble, sier, i, av, det, den, på, og, som, er, til, et, de, med,
    har, kan, var, vil, skal, seg, ved, om, en, han`,
  letters: 'æøå',
}
