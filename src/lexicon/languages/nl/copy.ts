// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Dutch. */
export const dutch: Language = {
  tag: 'nl',
  script: 'Latn',
  months: `
    jan+uari, feb+ruari, maa+rt|mrt, apr+il, mei, jun+i, jul+i, aug+ustus, sep+t+ember, okt+ober, nov+ember, dec+ember`,
  weekdays: 'maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag',
  dateWords: 'de, van',
  and: 'en, met',
  byline: `
    door, van onze redactie, geschreven door, geplaatst door, tekst:, auteur:, auteurs:, tekst door, een artikel van,
    tekst en foto's:, door onze verslaggever, door onze redacteur, redacteur:`,
  in: 'in, vanuit',
  jobs: `
    verslaggever, verslaggeefster, verslaggevers, correspondent, correspondente, redacteur, redactrice, hoofdredacteur,
    eindredacteur, journalist, journaliste, fotograaf, fotografe, columnist, columniste, commentator, recensent,
    nieuwschef, politiek-redacteur, freelancer, stagiair, analist`,
  anonymous: `
    onze correspondent, van onze correspondent, van een onzer verslaggevers, van onze redactie, onze redactie,
    de redactie, redactie, onze verslaggever, van onze correspondente, van onze verslaggever, van onze verslaggeefster,
    van onze verslaggevers, van onze redacteur, van onze buitenlandredactie, van onze sportredactie,
    van onze economieredactie, onze verslaggeefster, webredactie, nieuwsredactie, redactie online, onlineredactie,
    sportredactie, buitenlandredactie, door onze redactie, door een onzer redacteuren, een verslaggever, persbureaus,
    redactie en anp, redacteuren`,
  labels: `
    analyse, opinie, achtergrond, interview, reportage, column, commentaar, recensie, factcheck, vraag, antwoord,
    duiding, uitleg, live, liveblog, net binnen, exclusief, video, foto, foto's, fotoserie, podcast, peiling, enquête,
    quiz, test, portret, profiel`,
  furniture: {
    'comment-count':
      '# reactie, # reacties, reacties, reacties (#), reacties: #, geen reacties, nog geen reacties, bekijk reacties, bekijk alle reacties',
    'reply-form':
      'geef een reactie*, reageer, reageren, reageer op dit artikel, plaats een reactie, plaats reactie, je e-mailadres wordt niet gepubliceerd',
    related:
      'lees ook*, lees meer, meest gelezen, lees meer over, lees meer over:*, lees meer:*, lees verder, lees verder:*, lees hier, lees hier:*, lees het hele artikel, lees het hele artikel:*, lees het volledige artikel, lees het volledige artikel:*, bekijk ook, bekijk ook:*, zie ook, zie ook:*, gerelateerde artikelen, gerelateerde berichten, gerelateerde onderwerpen, meest gelezen artikelen, laatste nieuws, het laatste nieuws, toon meer',
    share:
      'delen, deel, deel artikel, deel dit artikel, deel dit bericht, deel deze, deel op, kopieer link, kopieer de link, printen, afdrukken, artikel afdrukken',
    paging:
      'vorig artikel, vorig artikel:*, volgend artikel, volgend artikel:*, vorige artikel, vorige artikel:*, terug naar boven, naar boven',
    navigation:
      'ga naar de inhoud, ga naar inhoud, ga naar hoofdinhoud, ga naar de hoofdinhoud, naar de inhoud springen, spring naar inhoud, spring naar de inhoud, direct naar inhoud, direct naar artikel, overslaan en naar, overslaan naar, doorgaan naar inhoud, naar hoofdinhoud, over ons, privacy, privacybeleid, privacyverklaring, privacy- en cookiebeleid, privacy statement, cookiebeleid, cookieverklaring',
    meta: 'dit artikel verscheen eerder in *, dit artikel verscheen eerder op *, dit artikel is eerder verschenen *, dit artikel is vertaald uit *, onderwerpen:*, onderwerpen, trefwoorden:*, trefwoorden, categorie:*, # minuten geleden, # minuut geleden, # min geleden',
    'reading-time': '# min leestijd, # min. leestijd, # minuten leestijd',
    'sign-up':
      'schrijf je in voor de nieuwsbrief, abonneren, abonneer, abonneer je, abonneer nu, abonnement, abonnementen, word abonnee, al abonnee?, ben je al abonnee, bent u al abonnee, dit artikel is alleen voor abonnees, alleen voor abonnees, exclusief voor abonnees, schrijf je in',
    advertisement:
      'artikel gaat verder onder de advertentie, advertentie, artikel gaat verder, het artikel gaat verder, tekst gaat verder onder, tekst loopt door onder, de tekst gaat verder, gesponsord, gesponsorde inhoud, gesponsord artikel',
    rights: 'alle rechten voorbehouden*, auteursrechten voorbehouden',
    'photo-credit': "foto:*, foto's:*, foto ©, foto door, fotograaf:*, fotografie:*, archieffoto, archiefbeeld",
  },
  endMarks: 'einde',
  roles: {
    reporting: `
      verslag van, verslag door, tekst:, auteur:, verslaggever:, verslaggeefster:, verslaggevers:, auteurs:,
      redacteur:, redacteuren:, correspondent:, journalist:`,
    'additional reporting': 'met medewerking van, m.m.v, met bijdragen van, met bijdrage van, medewerking:',
    writing: "geschreven door, tekst door, tekst en foto's:, tekst en beeld:, tekst en foto:",
    editing: `
      bewerkt door, redactie:, eindredactie:, eindredactie, geredigeerd door, redactie en eindredactie:,
      hoofdredactie:, eindredacteur:`,
    translation: 'vertaling:, vertaald door, vertaler:',
    graphics: 'graphics:, infographic:, graphic:',
    video: 'camera en montage:',
  },
  editorsNote: `
    noot redactie, noot van de redactie, redactionele noot, let op redacties, nb redacties, aan de redacties,
    voor directe publicatie, per direct te publiceren, voor onmiddellijke publicatie, voor onmiddellijke verspreiding,
    alleen het gesproken woord geldt, alleen het gesproken woord telt`,
  notices: {
    correction: `
      correctie, corrigeert, correctie:, rectificatie:, gecorrigeerd:, in een eerdere versie van dit,
      in een eerdere versie van deze, in een eerdere versie van het artikel, in een eerdere versie stond,
      in een eerdere versie is, in een eerdere versie werd, in een vorige versie van dit,
      in een vorige versie van deze, in een vorige versie van het artikel, in een vorige versie stond,
      in een vorige versie is, in een vorige versie werd, een eerdere versie van dit, in dit artikel stond eerder,
      verbetering:, verbetering., herstel:, rectificatie`,
    update: 'update, nieuw bericht, n i e u w bericht, voegt toe, aangevuld, aanvulling:, bijgewerkt, update:',
  },
  foot: {
    about: 'over het bedrijf, over de organisatie',
    legal: 'disclaimer',
    contact:
      'contact, contactpersoon, perscontact, perscontacten, contactgegevens, persvoorlichting, mediacontact, voor de pers',
    reach: 'voor meer informatie, voor nadere informatie',
    editors:
      'noot voor de redactie, noten voor de redactie, noot voor redacties, noten voor redacties, noot aan de redactie, noten aan de redactie',
  },
  about: 'over, over de, over het',
  restrictions: `
    alleen voor redactioneel gebruik*, uitsluitend voor redactioneel gebruik*, geen verkoop, geen archief,
    enkel voor redactioneel gebruik*, niet voor verkoop, niet voor commercieel gebruik*`,
  rights: { source: 'bron' },
  published: 'gepubliceerd, gepubliceerd op, geplaatst, geplaatst op, publicatiedatum',
  updated: 'bijgewerkt, bijgewerkt op, laatst bijgewerkt, laatste update, gewijzigd:',
  common: `
    een, het, van, niet, zijn, naar, voor, worden, ook, wordt, aan, hebben, de, en, in, op, te, met, dat, die, bij,
    uit, ze, maar, om, er, heeft, nog, als, tot, werd, meer, deze, zegt`,
}
