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
  byline: `
    av, text:, skriven av, publicerad av, skrivet av, text av, en artikel av, intervju av, analys av, text och foto:,
    text & foto:, av vår reporter, författare:, skribent:`,
  in: 'i, från',
  jobs: `
    reporter, korrespondent, reportrar, journalist, journalister, redaktör, chefredaktör, fotograf, fotoreporter,
    utrikeskorrespondent, utsänd, skribent, krönikör, kolumnist, kommentator, ledarskribent, nyhetschef,
    redaktionschef, recensent, analytiker, frilansjournalist, webbredaktör, nattchef`,
  anonymous: `
    vår korrespondent, vår reporter, redaktionen, nyhetsredaktionen, webbredaktionen, våra reportrar, vår utsända,
    vår utsände, vår medarbetare, från vår korrespondent, nyhetsbyråer, sportredaktionen, utrikesredaktionen,
    ledarredaktionen, kulturredaktionen, från vår utsände, från vår utsända, från vår medarbetare`,
  labels: `
    analys, bakgrund, fakta, intervju, ledare, krönika, debatt, reportage, fråga, svar, recension, direkt, just nu,
    senaste nytt, live, extra, exklusivt, avslöjar, granskning, video, tv, bilder, foto, bildextra, bildspel, podd,
    podcast, mätning`,
  furniture: {
    'comment-count':
      '# kommentar, # kommentarer, kommentarer, kommentarer (#), kommentarer: #, inga kommentarer, inga kommentarer än, visa kommentarer',
    'reply-form':
      'lämna ett svar*, skriv kommentar, skriv en kommentar, skriv din kommentar, lämna en kommentar, lägg till kommentar, din e-postadress kommer inte publiceras',
    related:
      'läs mer, läs mer:*, läs även, läs även:*, läs också, läs också:*, läs mer om, läs mer om:*, läs mer här, läs mer här:*, läs hela artikeln, läs hela artikeln:*, läs vidare, läs vidare:*, läs artikeln, läs artikeln:*, läs fler, läs fler:*, se även, se även:*, se också, se också:*, relaterade artiklar, mest läst, mest läst just nu, mest lästa, mest lästa artiklar, senaste nytt, visa mer',
    share:
      'dela, dela på, dela på facebook, dela artikel, dela via, dela med, dela detta, kopiera länk, skriv ut, skriv ut artikel, spara',
    paging:
      'föregående artikel, föregående artikel:*, nästa artikel, nästa artikel:*, föregående inlägg, föregående inlägg:*, tillbaka till toppen, till toppen, upp till toppen',
    navigation:
      'hoppa till innehåll, hoppa till huvudinnehåll, hoppa över till innehåll, gå till innehåll, gå till huvudinnehållet, gå direkt till, meny, sök, stäng, logga in, logga ut, skapa konto, registrera dig, om oss, integritetspolicy, personuppgiftspolicy, cookiepolicy, om cookies, hantera cookies, cookieinställningar, integritetsinställningar',
    meta: 'artikeln publicerades först i *, artikeln publicerades först på *, den här artikeln publicerades först *, ämnen:*, ämnen, taggar:*, taggar, nyckelord:*, för # minuter sedan, # minuter sedan, # min sedan',
    'reading-time': '# min lästid, # min. lästid, # minuters läsning',
    'sign-up':
      'prenumerera, prenumerera på, prenumeration, bli prenumerant, köp prenumeration, teckna prenumeration, redan prenumerant, är du redan prenumerant, den här artikeln är för prenumeranter, denna artikel är för prenumeranter, endast för prenumeranter, för prenumeranter, nyhetsbrev, få vårt nyhetsbrev',
    advertisement:
      'annons, artikeln fortsätter, texten fortsätter under, fortsätt läsa, annonser, annons -, fortsätter under annonsen, sponsrat innehåll, sponsrad',
    rights: 'alla rättigheter förbehållna*, med ensamrätt',
    'photo-credit': 'foto:*, foton:*, fotograf:*, bild:*, bilder:*, arkivbild, (arkivbild, illustrationsbild',
  },
  endMarks: 'slut',
  roles: {
    reporting: 'reporter:, rapport av, av:, skribent:, journalist:, text och research:',
    writing: 'text:, text och foto:, skriven av, skrivet av, text av, text & foto:, text och bild:',
    editing: `
      redaktör:, redigerad av, redigerat av, redigering:, redaktion:, ansvarig utgivare:, nyhetschef:, nattchef:`,
    translation: 'översatt av, översättning:',
    graphics: 'grafik:, grafik av',
    video: 'redigering och foto:',
  },
  editorsNote: `
    till redaktionerna, obs redaktioner, not till redaktioner, meddelande till redaktionerna, redaktionell notis,
    red:s anm, reds. anm, red. anm, för omedelbar publicering, till omedelbar publicering, det talade ordet gäller`,
  notices: {
    correction: `
      rättelse, rättar, rättat:, rättelse:, i en tidigare version av artikeln, i en tidigare version av texten,
      i en tidigare version av denna, i en tidigare version stod, en tidigare version av artikeln, i artikeln stod,
      förtydligande:, rättelser:`,
    update: 'uppdatering, uppdaterar, uppdaterad:, uppdatering:, lägger till, ny version',
  },
  foot: {
    about: 'om bolaget, om företaget, kort om bolaget, om organisationen',
    legal: 'ansvarsfriskrivning',
    contact: 'kontakt, presskontakt, kontaktperson, kontaktuppgifter, kontaktpersoner, presskontakter',
    reach: 'för mer information, för ytterligare information',
    editors: 'till redaktionen, not till redaktionen, noter till redaktionen, information till redaktionen',
  },
  about: 'om, kort om',
  restrictions: `
    endast för redaktionellt bruk*, endast redaktionellt bruk*, endast redaktionell användning*,
    endast för redaktionell användning*, får ej arkiveras, ej till försäljning, ej för kommersiellt bruk*`,
  rights: { source: 'källa' },
  published: 'publicerad, publicerat, publicerades, publicerad den',
  updated: 'uppdaterad, uppdaterat, uppdaterades, senast uppdaterad',
  common: `
    och, är, inte, också, från, har, för, men, till, säger, efter, mycket, i, av, det, den, på, att, som, en, de, ett,
    om, han, hon, kan, var, vid, sig, så, ut, mot, eller, över, sin, ska, blev`,
  letters: 'åäö',
}
