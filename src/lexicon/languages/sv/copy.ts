// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Swedish. */
export const swedish: Language = {
  tag: 'sv',
  script: 'Latn',
  months: 'jan+uari, feb+ruari, mars, apr+il, maj, juni, juli, aug+usti, sep+t+ember, okt+ober, nov+ember, dec+ember',
  weekdays: 'måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag',
  dateWords: 'den, de',
  and: 'och, med',
  byline: 'av, text:, skriven av, publicerad av',
  in: 'i, från',
  jobs: 'reporter, korrespondent',
  labels: 'analys, bakgrund, fakta, intervju, ledare, krönika, debatt, reportage, fråga, svar, recension',
  anonymous: 'vår korrespondent, vår reporter',
  furniture: {
    'comment-count': '# kommentar, # kommentarer',
    'reply-form': 'lämna ett svar*',
    related: 'läs mer, läs mer:*',
    share: 'dela',
    advertisement: 'annons',
    rights: 'alla rättigheter förbehållna*',
    'photo-credit': 'foto:*',
  },
  endMarks: 'slut',
  roles: {
    reporting: 'reporter:, rapport av',
    writing: 'text:, text och foto:',
    editing: 'redaktör:',
  },
  notices: {
    correction: 'rättar, rättat:, rättelse:',
  },
  foot: {
    about: 'om bolaget, om företaget, kort om bolaget, om organisationen',
    legal: 'ansvarsfriskrivning',
    contact: 'kontakt, presskontakt, kontaktperson, kontaktuppgifter, kontaktpersoner, presskontakter',
    reach: 'för mer information, för ytterligare information',
    editors: 'till redaktionen, not till redaktionen, noter till redaktionen, information till redaktionen',
  },
  about: 'om, kort om',
  restrictions: 'endast för redaktionellt bruk*, endast redaktionellt bruk*',
  published: 'publicerad',
  updated: 'uppdaterad',
  common: `
    och, är, inte, också, från, har, för, men, till, säger, efter, mycket, i, av, det, den, på, att, som, en, de, ett,
    om, han, hon, kan, var, vid, sig, så, ut, mot, eller, över, sin, ska, blev`,
  letters: 'åäö',
}
