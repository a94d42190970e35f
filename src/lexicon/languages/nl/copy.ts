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
  byline: 'door, van onze redactie, geschreven door, geplaatst door',
  in: 'in, vanuit',
  jobs: 'verslaggever, verslaggeefster',
  labels: `
    analyse, opinie, achtergrond, interview, reportage, column, commentaar, recensie, factcheck, vraag, antwoord,
    duiding, uitleg`,
  anonymous:
    'onze correspondent, van onze correspondent, van een onzer verslaggevers, van onze redactie, onze redactie, de redactie, redactie, onze verslaggever',
  furniture: {
    'comment-count': '# reactie, # reacties, reacties',
    'reply-form': 'geef een reactie*',
    related: 'lees ook*, lees meer, meest gelezen',
    share: 'delen',
    advertisement: 'advertentie',
    rights: 'alle rechten voorbehouden*',
    'photo-credit': 'foto:*',
  },
  endMarks: 'einde',
  roles: {
    reporting: 'verslag van, verslag door, tekst:, auteur:, verslaggever:',
    editing: 'bewerkt door, redactie:, eindredactie:',
  },
  notices: {
    correction: 'corrigeert, correctie:, rectificatie:, gecorrigeerd:',
    update: 'nieuw bericht, n i e u w bericht',
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
  restrictions: 'alleen voor redactioneel gebruik*, uitsluitend voor redactioneel gebruik*, geen verkoop, geen archief',
  published: 'gepubliceerd, gepubliceerd op, geplaatst',
  updated: 'bijgewerkt, bijgewerkt op',
  common: `
    een, het, van, niet, zijn, naar, voor, worden, ook, wordt, aan, hebben, de, en, in, op, te, met, dat, die, bij,
    uit, ze, maar, om, er, heeft, nog, als, tot, werd, meer, deze, zegt`,
}
