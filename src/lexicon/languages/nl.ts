// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Dutch. */
export const dutch: Language = {
  tag: 'nl',
  name: 'Dutch',
  script: 'Latn',
  months: rows(
    `januari|jan, februari|feb, maart|mrt|maa, april|apr, mei, juni|jun, juli|jul, augustus|aug, september|sep|sept, oktober|okt,
    november|nov, december|dec`,
  ),
  weekdays: rows('maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag'),
  dateWords: words('de, van'),
  and: words('en, met'),
  byline: words('door, van onze redactie, van onze correspondent'),
  in: words('in, vanuit'),
  jobs: words('verslaggever, verslaggeefster, correspondent'),
  anonymous: words('redactie, de redactie'),
  labels: words('analyse, opinie, interview, reportage, achtergrond'),
  furniture: {
    'comment-count': words(`# reactie, # reacties, geen reacties, reacties, reageer, bekijk reacties*`),
    'reply-form': words('geef een reactie*'),
    related: words(`lees ook*, lees meer, lees verder, lees meer:*, meest gelezen, meer over dit onderwerp`),
    share: words(`delen, deel, kopieer link*, afdrukken`),
    paging: words('vorige, volgende'),
    meta: words(`gepubliceerd op *, gepubliceerd:*, geplaatst op *, tags, trefwoorden*`),
    'reading-time': words('leestijd*'),
    'sign-up': words('abonneer'),
    advertisement: words('advertentie'),
    rights: words('alle rechten voorbehouden*'),
    'photo-credit': words("foto:*, foto's:*"),
    navigation: words(`inloggen, menu, zoeken, over ons, privacybeleid, colofon`),
  },
  endMarks: words('einde, (einde)'),
  roles: {
    editing: words('bewerkt door'),
    translation: words('vertaald door'),
  },
  editorsNote: words('noot redactie'),
  embargo: words('onder embargo tot'),
  notices: {
    kill: words('vervallen'),
    correction: words('corrigeert'),
    update: words('nieuw bericht'),
  },
  published: words('gepubliceerd, gepubliceerd op'),
  updated: words('bijgewerkt, bijgewerkt op'),
  abbreviations: words('bijv, o.a, ca, m.b.t, d.w.z, jl, dhr, mevr'),
  common: words(
    `een, het, van, niet, zijn, naar, voor, worden, ook, wordt, aan, hebben, de, en, in, op, te, met, dat, die`,
  ),
}
