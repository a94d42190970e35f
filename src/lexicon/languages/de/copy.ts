// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: German. */
export const german: Language = {
  tag: 'de',
  script: 'Latn',
  months: `
    jan+uar|jän+ner, feb+ruar|feber, mär+z|mrz|maerz, apr+il, mai, jun+i, jul+i, aug+ust, sep+t+ember, okt+ober,
    nov+ember, dez+ember|dec`,
  weekdays: 'montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag',
  dateWords: 'den, am, der, dem, vom',
  and: 'und, mit',
  byline:
    'von, text:, ein bericht von, eine analyse von, geschrieben von, verfasst von, veröffentlicht von, erstellt von',
  in: 'in, aus',
  jobs: 'redakteur, redakteurin, korrespondent, korrespondentin, reporter',
  anonymous: `
    redaktion, die redaktion, unserem korrespondenten, unserer korrespondentin, unserem mitarbeiter,
    unserer redaktion, unserem redakteur, eigener bericht, unserem sonderkorrespondenten,
    unserem eigenen korrespondenten, unserem reporter, unserer reporterin`,
  labels: `
    analyse, kommentar, hintergrund, interview, porträt, faktencheck, fakten, glosse, leitartikel, reportage,
    ratgeber, fragen und antworten, überblick, chronologie, essay, rezension, meinung, frage, antwort, stichwort,
    dokumentation`,
  furniture: {
    'comment-count': '# kommentar, # kommentare, keine kommentare, kein kommentar, kommentare',
    'reply-form': 'schreibe einen kommentar*, schreiben sie einen kommentar*',
    related: `
      lesen sie auch*, das könnte sie auch interessieren*, mehr zum thema*, ähnliche beiträge, ähnliche artikel,
      weiterlesen, auch interessant, meistgelesen`,
    share: 'teilen, drucken, link kopieren, merken',
    paging: 'vorheriger beitrag*, nächster beitrag*',
    navigation: 'startseite, impressum, datenschutz, datenschutzerklärung, agb, kontakt, anmelden',
    meta: 'dieser artikel erschien zuerst in *, dieser artikel erschien zuerst bei *, dieser text erschien zuerst in *, dieser text erschien zuerst bei *, dieser beitrag erschien zuerst *, dieser artikel wurde aus dem *, veröffentlicht am *, aktualisiert:*',
    'reading-time': '# min lesezeit',
    'sign-up': 'abonnieren, jetzt abonnieren*',
    advertisement: 'anzeige, werbung',
    rights: 'alle rechte vorbehalten*, *alle rechte vorbehalten',
    'photo-credit': 'foto:*, fotos:*',
  },
  endMarks: 'ende, schluss',
  roles: {
    reporting: 'bericht von, von unserem korrespondenten, autor:, autorin:, autoren:, reporter:',
    'additional reporting': 'unter mitarbeit von',
    writing: 'geschrieben von, text von',
    editing: 'redigiert von, redaktion:, redakteur:, redakteurin:, bearbeitet von, verantwortlich:',
    translation: 'übersetzt von',
  },
  editorsNote: `
    achtung redaktionen, hinweis an die redaktionen, zur sofortigen veröffentlichung, zur sofortigen freigabe,
    zur sofortigen verwendung, es gilt das gesprochene wort`,
  notices: {
    correction: `
      korrigiert, korrektur, berichtigung:, berichtigt:, in einer früheren version dieses,
      in einer früheren version des artikels, in einer früheren version des textes,
      in einer früheren version der meldung, in einer früheren version hieß es, in einer früheren version stand,
      in einer früheren fassung dieses, in einer früheren fassung des artikels,
      in einer früheren fassung des textes, in einer früheren fassung der meldung,
      in einer früheren fassung hieß es, in einer früheren fassung stand, in einer ersten version dieses,
      in einer ersten version des artikels, in einer ersten version des textes, in einer ersten version der meldung,
      in einer ersten version hieß es, in einer ersten version stand, in der ursprünglichen version dieses,
      in der ursprünglichen version des artikels, in der ursprünglichen version des textes,
      in der ursprünglichen version der meldung, in der ursprünglichen version hieß es,
      in der ursprünglichen version stand, eine frühere version dieses, eine frühere fassung dieses, berichtigung,
      berichtigungshinweis:, richtigstellung:, korrekturhinweis:, korrektur zu unserem, korrektur zu unserer,
      präzisierung:`,
    refile: 'wiederholung:, wiederholt:',
    update: `
      update, aktualisiert, aktualisierung, zusammenfassung - neu:, zusammenfassung:, neu:, ergänzt:, aktualisiert:,
      ergänzt, ergänzung:, präzisiert, überarbeitet`,
  },
  foot: {
    about: 'über das unternehmen, über die gesellschaft, unternehmensprofil, hintergrund zum unternehmen',
    reach: 'für weitere informationen, für rückfragen',
    editors: `
      hinweis für redaktionen, hinweise für redaktionen, hinweis für die redaktion,
      hinweise für die redaktion, hinweis an die redaktion, hinweise an die redaktion,
      hinweis an die redaktionen, hinweise an die redaktionen, hinweis an redaktionen,
      hinweise an redaktionen, anmerkung für redaktionen, anmerkungen für redaktionen,
      anmerkungen für die redaktion, redaktionelle hinweise, redaktioneller hinweis`,
    notes: 'die folgenden informationen sind nicht zur veröffentlichung*, nicht zur veröffentlichung',
    legal: 'haftungsausschluss, disclaimer',
    contact: 'kontakt, pressekontakt, medienkontakt, ansprechpartner, rückfragehinweis, kontakt zum autor',
  },
  notebook: `
    notizblock*, dpa notizblock*, dpa-notizblock*, redaktionelle hinweise*, kontakt*, dpa-kontakt*, ansprechpartner*`,
  about: 'über, über die, über den, über das',
  rights: { usage: 'nachdruck nur, nachdruck verboten', source: 'quelle' },
  restrictions:
    'nur zur redaktionellen verwendung*, nur für redaktionelle zwecke*, nur für redaktionelle verwendung*, kein verkauf, kein weiterverkauf, keine archivierung, keine werbliche nutzung*, keine verwendung nach*',
  published: 'erstellt:, erstellt am, publiziert, publiziert am, veröffentlicht, veröffentlicht am',
  updated: 'stand:, aktualisiert, aktualisiert am, zuletzt aktualisiert, letzte aktualisierung',
  common: `
    und, nicht, auch, der, den, dem, das, ist, ein, eine, mit, sich, auf, für, werden, von, zu, einer, die, in, im,
    des, dass, hat, wie, bei, nach, aus, als, wird, sind, über, am, zum, zur, sagte, wurde, es, sie, er`,
  letters: 'äöüß',
}
