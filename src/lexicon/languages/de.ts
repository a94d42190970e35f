// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** German. */
export const german: Language = {
  tag: 'de',
  name: 'German',
  script: 'Latn',
  months: rows(
    `januar|jan|jän|jänner, februar|feb|feber, märz|mär|mrz|maerz, april|apr, mai, juni|jun, juli|jul, august|aug, september|sept|sep,
    oktober|okt, november|nov, dezember|dez|dec`,
  ),
  weekdays: rows('montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag'),
  dateWords: words('den, am, der, dem, vom'),
  and: words('und, mit'),
  byline: words('von, text:, ein bericht von, eine analyse von, ein kommentar von, ein interview von'),
  in: words('in, aus'),
  jobs: words('redakteur, redakteurin, korrespondent, korrespondentin, reporter, reporterin, journalist, journalistin'),
  anonymous: words('redaktion, die redaktion, online-redaktion, onlineredaktion, unser korrespondent'),
  labels: words(
    `analyse, kommentar, hintergrund, interview, porträt, reportage, chronologie, exklusiv, eilmeldung, eil, blitz`,
  ),
  furniture: {
    'comment-count': words(
      `# kommentar, # kommentare, keine kommentare, kein kommentar, kommentare, kommentieren, zu den kommentaren*, beitrag kommentieren*, diskutieren sie mit*, mitdiskutieren`,
    ),
    'reply-form': words('schreibe einen kommentar*, schreiben sie einen kommentar*, hinterlasse einen kommentar*'),
    related: words(
      `lesen sie auch*, das könnte sie auch interessieren*, mehr zum thema*, ähnliche beiträge, ähnliche artikel, weiterlesen,
      meistgelesen, das könnte dich auch interessieren*, auch interessant, lesen sie mehr, lesen sie mehr zum thema, weitere artikel, weitere themen, mehr artikel, ähnliche themen, passend dazu, empfehlungen, meistgelesene artikel*, mehr anzeigen, das könnte sie interessieren*, neueste artikel, top-themen, mehr lesen, weitere nachrichten`,
    ),
    share: words(
      `teilen, artikel teilen, drucken, link kopieren, merken, anhören, vorlesen, per e-mail teilen*, auf facebook teilen*, auf twitter teilen*, auf x teilen*, per whatsapp teilen*, link wurde kopiert*, artikel drucken, artikel merken, artikel anhören, feedback, teilen auf*, artikel teilen*`,
    ),
    paging: words('vorheriger beitrag*, nächster beitrag*, vorheriger artikel*, nächster artikel*'),
    navigation: words(
      `startseite, impressum, datenschutz, datenschutzerklärung, agb, kontakt, anmelden, registrieren, menü, suche, zur startseite, nach oben, mediadaten, karriere, einloggen, abmelden, nutzungsbedingungen, cookie-einstellungen, barrierefreiheit, stellenmarkt`,
    ),
    meta: words(
      `veröffentlicht am *, veröffentlicht:*, aktualisiert:*, stand:*, zuletzt aktualisiert*, themen:*, schlagworte*, schlagwörter*, erstellt:*`,
    ),
    'reading-time': words('# min lesezeit, lesezeit*'),
    'sign-up': words(
      `abonnieren, newsletter, jetzt abonnieren*, folgen sie uns*, jetzt anmelden*, jetzt registrieren*, e-mail-adresse, newsletter abonnieren*, zum newsletter*, jetzt testen, folgen`,
    ),
    advertisement: words('anzeige, werbung'),
    rights: words('alle rechte vorbehalten*, *alle rechte vorbehalten, © dpa*, nachdruck verboten*'),
    'photo-credit': words('foto:*, fotos:*, bild:*, (foto:*, symbolbild*'),
  },
  endMarks: words('ende, (ende), schluss, (schluss), - ende -'),
  roles: {
    reporting: words('bericht von, bericht:'),
    'additional reporting': words('unter mitarbeit von, mitarbeit:'),
    writing: words('geschrieben von, text von'),
    editing: words('redigiert von, redaktion:'),
    compiling: words('zusammengestellt von'),
    translation: words('übersetzt von, übersetzung:'),
  },
  editorsNote: words('achtung redaktionen, hinweis an die redaktionen'),
  embargo: words('sperrfrist, sperrfrist:, sperrfrist bis'),
  notices: {
    kill: words('storno, stornierung'),
    withhold: words('bitte nicht verwenden'),
    correction: words('korrigiert, korrektur:, korrektur, korr'),
    clarification: words('klarstellung'),
    refile: words('wiederholung'),
    update: words('aktualisiert, aktualisierung:, aktualisierung'),
  },
  published: words('erstellt:, publiziert, publiziert am, veröffentlicht, veröffentlicht am, veröffentlicht um'),
  updated: words('stand:, zuletzt aktualisiert, aktualisiert, aktualisiert am, aktualisiert um'),
  abbreviations: words(
    `dr, prof, hr, hrn, z.b, d.h, u.a, z. b, d. h, u. a, nr, ca, bzw, ing, dipl, st, gen, jan, jän, feb, apr, jul, aug, sept, okt, nov,
    dez, mrd, tsd`,
  ),
  common: words('und, nicht, auch, der, den, dem, das, ist, ein, eine, mit, sich, auf, für, werden, von, zu, einer'),
}
