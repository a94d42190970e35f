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
  byline: `
    af, tekst:, skrevet af, tekst af, en artikel af, interview af, analyse af, tekst og foto:, af journalist,
    forfatter:, journalist:`,
  in: 'i, fra',
  jobs: `
    journalist, korrespondent, journalister, reporter, redaktør, chefredaktør, fotograf, udlandskorrespondent, udsendt,
    skribent, kommentator, klummeskribent, debatredaktør, nyhedsredaktør, redaktionschef, journalistpraktikant,
    praktikant, anmelder, analytiker, debattør`,
  anonymous: `
    vores korrespondent, vores medarbejder, redaktionen, nyhedsredaktionen, vores udsendte,
    vores udsendte medarbejder, vor udsendte, vores udsendte korrespondent, bureauer, nyhedsbureauer,
    sportsredaktionen, udlandsredaktionen, debatredaktionen, af redaktionen, vor korrespondent,
    fra vor korrespondent, fra vores korrespondent, fra vores udsendte medarbejder`,
  labels: `
    analyse, baggrund, fakta, interview, leder, kronik, debat, reportage, spørgsmål, svar, kommentar, live, lige nu,
    seneste nyt, breaking, eksklusivt, eksklusiv, video, billeder, foto, galleri, podcast, måling, meningsmåling,
    anmeldelse, klumme, essay, portræt`,
  furniture: {
    'comment-count':
      '# kommentar, # kommentarer, kommentarer, kommentarer (#), kommentarer: #, ingen kommentarer, ingen kommentarer endnu, vis kommentarer',
    'reply-form':
      'skriv et svar*, skriv kommentar, skriv en kommentar, skriv din kommentar, tilføj kommentar, tilføj en kommentar, din e-mailadresse vil ikke blive publiceret',
    related:
      'læs også*, læs mere, læs mere:*, læs mere om, læs mere om:*, læs mere her, læs mere her:*, læs hele artiklen, læs hele artiklen:*, læs videre, læs videre:*, læs artiklen, læs artiklen:*, læs flere, læs flere:*, se også, se også:*, relaterede artikler, mest læste, mest læst, mest læste artikler, seneste nyheder, vis mere',
    share:
      'del, del på, del på facebook, del artikel, del artiklen, del via, del med, kopier link, kopiér link, udskriv, udskriv artikel, print artikel',
    paging:
      'forrige artikel, forrige artikel:*, næste artikel, næste artikel:*, forrige indlæg, forrige indlæg:*, tilbage til toppen, til toppen, gå til toppen',
    navigation:
      'gå til indhold, gå til hovedindhold, spring til indhold, spring til hovedindhold, spring over navigation, hop til indhold, søg, søgning, luk, log ind, log på, log ud, opret bruger, om os, privatlivspolitik, persondatapolitik, cookiepolitik, cookie- og privatlivspolitik, cookies og privatliv, cookieindstillinger, privatlivsindstillinger',
    meta: 'emner:*, emneord:*, nøgleord:*, kategori:*, kategorier:*, for # minutter siden, # minutter siden, # min. siden',
    'reading-time': '# min læsetid, # min. læsetid, # minutters læsning',
    'sign-up':
      'abonner, abonnér, abonnement, bliv abonnent, køb abonnement, tegn abonnement, allerede abonnent, er du allerede abonnent, denne artikel er kun for abonnenter, artiklen er kun for abonnenter, kun for abonnenter, for abonnenter, tilmeld nyhedsbrev',
    advertisement:
      'artiklen fortsætter efter annoncen, annonce, artiklen fortsætter, fortsættes under, annoncer, annonce -, fortsætter efter annoncen, sponseret, sponseret indhold',
    rights: 'alle rettigheder forbeholdes*, alle rettigheder forbeholdt',
    'photo-credit': 'foto:*, fotos:*, fotograf:*, billede:*, billeder:*, arkivfoto, (arkivfoto, illustration:*',
  },
  endMarks: 'slut',
  roles: {
    reporting: 'af:, journalist:, reporter:, tekst og research:',
    'additional reporting': 'bidragydere:',
    writing: 'tekst:, skrevet af, tekst af, tekst og foto:, tekst og fotos:',
    editing: 'redaktør:, redigeret af, redigering:, redaktion:, redaktionssekretær:, jourhavende:, ansvarshavende:',
    translation: 'oversat af, oversættelse:',
    graphics: 'grafik:, grafik af',
  },
  editorsNote: `
    note til redaktioner, note til redaktionerne, redaktionel note, obs redaktioner, redaktionens note,
    til umiddelbar offentliggørelse, til omgående offentliggørelse, det talte ord gælder`,
  notices: {
    correction: `
      rettelse, retter, rettelse:, berigtigelse:, i en tidligere version af artiklen,
      i en tidligere version af historien, i en tidligere version af denne, i en tidligere version stod,
      en tidligere version af artiklen, i artiklen stod, præcisering:, rettelser:`,
    update: 'opdatering, opdaterer, opdateret:, opdatering:, tilføjer, ny version',
  },
  foot: {
    about: 'om virksomheden, om selskabet',
    legal: 'ansvarsfraskrivelse',
    contact: 'kontakt, pressekontakt, kontaktperson, kontaktoplysninger, presse',
    reach: 'for yderligere information, for mere information',
    editors: 'til redaktionen, note til redaktionen, noter til redaktionen, bemærkninger til redaktionen',
  },
  about: 'om',
  restrictions: `
    kun til redaktionel brug*, kun til redaktionelt brug*, kun redaktionel brug*, kun til redaktionelle formål*,
    må ikke arkiveres, ikke til kommerciel brug*`,
  rights: { source: 'kilde' },
  published: 'udgivet, publiceret, offentliggjort',
  updated: 'opdateret, sidst opdateret, senest opdateret',
  common: `
    ikke, af, efter, jeg, hun, noget, mod, blive, siger, bliver, være, også, i, det, den, på, og, som, er, til, at,
    et, de, der, med, har, kan, var, vil, skal, sig, ved, om, en, fra, han`,
  letters: 'æøå',
}
