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
  byline: `
    av, tekst:, skrevet av, tekst av, en artikkel av, intervju av, analyse av, tekst og foto:, av journalist,
    forfatter:, journalist:`,
  in: 'i, fra',
  jobs: `
    journalist, korrespondent, journalister, reporter, redaktør, sjefredaktør, fotograf, fotojournalist,
    utenrikskorrespondent, utsending, skribent, kommentator, spaltist, debattredaktør, nyhetsredaktør, redaksjonssjef,
    vaktsjef, anmelder, analytiker, frilansjournalist`,
  anonymous: `
    vår korrespondent, vår medarbeider, redaksjonen, nyhetsredaksjonen, vår utsendte medarbeider, vår utsendte,
    utsendt medarbeider, nyhetsbyråer, byråene, sportsredaksjonen, utenriksredaksjonen, debattredaksjonen,
    av redaksjonen, fra vår korrespondent, fra vår medarbeider, fra vår utsendte medarbeider`,
  labels: `
    analyse, bakgrunn, fakta, intervju, leder, kronikk, debatt, reportasje, spørsmål, svar, kommentar, direkte, live,
    akkurat nå, siste nytt, siste, breaking, haster, eksklusivt, video, bilder, foto, bildeserie, podkast, podcast,
    måling, meningsmåling, anmeldelse`,
  furniture: {
    'comment-count':
      '# kommentar, # kommentarer, kommentarer, kommentarer (#), kommentarer: #, ingen kommentarer, ingen kommentarer ennå, vis kommentarer',
    'reply-form':
      'legg igjen en kommentar*, skriv kommentar, skriv en kommentar, skriv din kommentar, legg til kommentar, legg til en kommentar, e-postadressen din vil ikke bli publisert',
    related:
      'les også*, les mer, les mer:*, les mer om, les mer om:*, les mer her, les mer her:*, les hele saken, les hele saken:*, les hele artikkelen, les hele artikkelen:*, les videre, les videre:*, les saken, les saken:*, les flere, les flere:*, se også, se også:*, relaterte artikler, mest lest, mest lest nå, mest leste, mest leste saker, siste nytt, vis mer',
    share:
      'del, del på, del på facebook, del artikkel, del saken, del via, del med, kopier lenke, kopier link, skriv ut, skriv ut artikkel, skriv ut saken',
    paging:
      'forrige artikkel, forrige artikkel:*, neste artikkel, neste artikkel:*, forrige innlegg, forrige innlegg:*, tilbake til toppen, til toppen, gå til toppen',
    navigation:
      'hopp til innhold, hopp til hovedinnhold, hopp over navigasjon, gå til innhold, gå til hovedinnhold, meny, søk, lukk, logg inn, logg på, logg ut, opprett bruker, opprett konto, om oss, personvern, personvernerklæring, personvernpolicy, personvern og cookies, cookiepolicy, cookie-innstillinger, personverninnstillinger',
    meta: 'emner:*, emneord:*, stikkord:*, nøkkelord:*, kategori:*, for # minutter siden, # minutter siden, # min siden',
    'reading-time': '# min lesetid, # min. lesetid, # minutters lesetid',
    'sign-up':
      'abonner, abonnement, bli abonnent, kjøp abonnement, bestill abonnement, prøv gratis, allerede abonnent, er du allerede abonnent, denne saken er kun for abonnenter, denne artikkelen er kun for abonnenter, denne artikkelen er for abonnenter, for abonnenter, kun for abonnenter, meld deg på',
    advertisement:
      'saken fortsetter under annonsen, annonse, artikkelen fortsetter, saken fortsetter, annonser, annonse -, annonsørinnhold, fortsetter under annonsen, sponset, sponset innhold',
    rights: 'alle rettigheter forbeholdt*, alle rettigheter reservert',
    'photo-credit': 'foto:*, foto/, fotograf:*, bilde:*, bilder:*, arkivfoto, illustrasjonsfoto, illustrasjonsbilde',
  },
  endMarks: 'slutt',
  roles: {
    reporting: 'av:, journalist:, reporter:',
    'additional reporting': 'bidragsytere:',
    writing: 'tekst:, skrevet av, tekst av, tekst og foto:',
    editing: 'redaktør:, redigert av, redigering:, redaksjon:, vaktsjef:, ansvarlig redaktør:',
    translation: 'oversatt av, oversettelse:',
    graphics: 'grafikk:, grafikk av',
  },
  editorsNote: `
    merk redaksjonene, melding til redaksjonene, til redaksjonene, redaksjonell merknad, redaksjonens merknad,
    til umiddelbar publisering, for umiddelbar publisering, til umiddelbar offentliggjøring, det talte ord gjelder`,
  notices: {
    correction: `
      rettelse, retter, rettelse:, beriktigelse:, i en tidligere versjon av saken,
      i en tidligere versjon av artikkelen, i en tidligere versjon av denne, i en tidligere versjon sto,
      en tidligere versjon av saken, i artikkelen sto, presisering:, rettelser:`,
    update: 'oppdatering, oppdaterer, oppdatert:, oppdatering:, legger til, ny versjon',
  },
  foot: {
    about: 'om selskapet, om virksomheten, om bedriften',
    contact: 'kontakt, pressekontakt, kontaktperson, kontaktinformasjon, kontaktpersoner',
    reach: 'for mer informasjon, for ytterligere informasjon',
    editors: 'til redaksjonen, merknad til redaksjonen, merknader til redaksjonen',
  },
  about: 'om',
  restrictions: `
    kun til redaksjonell bruk*, kun for redaksjonell bruk*, kun redaksjonell bruk*, kun til redaksjonelle formål*,
    ikke for salg, ikke til arkivering, ikke til kommersiell bruk*`,
  rights: { source: 'kilde' },
  published: 'publisert, lagt ut:',
  updated: 'oppdatert, sist oppdatert',
  common: `
    ikke, etter, jeg, hun, noe, mot, bli, fra, nå, mye, ble, sier, i, av, det, den, på, og, som, er, til, et, de, med,
    har, kan, var, vil, skal, seg, ved, om, en, han`,
  letters: 'æøå',
}
