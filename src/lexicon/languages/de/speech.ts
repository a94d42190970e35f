// Verbs and frames: usage of agencies (dpa, Reuters, APA); the function words: any grammar of German.
import type { Speech } from '../../annotate/speech'

/** Words that help to find statements: German. */
export const germanSpeech: Speech = {
  // The forms: finite; participle; present participle.
  paradigms: [
    'ieren: iert|ierte|ieren|ierten, iert, ierend',
    'ten: tet|tete|ten|teten, *, tend',
    'en: t|te|en|ten, *, end',
    'n: t|te|n|ten, *, nd',
  ],
  verbs: [
    {
      force: 'evaluation',
      takes: 'thing hearer',
      apart: 'vor',
      verbs: '*/wirft|warf|werfen|warfen|hält|hielt|hielten/*/*',
    },
    { force: 'directive', takes: 'thing', apart: 'vor', verbs: '*/schlägt|schlug|schlagen|schlugen/*/*' },
    {
      force: 'assertion',
      takes: 'thing',
      apart: 'an',
      verbs: '*/kündigt|kündigte|kündigen|kündigten/*/*, */droht|drohte|drohen|drohten/*/*',
    },
    {
      force: 'directive',
      takes: 'thing hearer',
      apart: 'auf',
      verbs: '*/ruft|rief|rufen|riefen/*/*, */fordert|forderte|fordern|forderten/*/*',
    },
    {
      force: 'assertion',
      takes: 'thing',
      apart: 'ein',
      verbs: '*/räumt|räumte|räumen|räumten|gesteht|gestand|gestanden/*/*',
    },
    { force: 'assertion', takes: 'thing', apart: 'zu', verbs: '*/gibt|gab|geben|gaben/*/*' },
    {
      force: 'commissive',
      takes: 'thing hearer',
      apart: 'zu',
      verbs: '*/sagt|sagte|sagen|sagten/*/*, */sichert|sicherte|sichern|sicherten/*/*',
    },
    {
      force: 'assertion',
      takes: 'speech',
      verbs: `
        */schimpfte|schimpft|entgegnete|entgegnet|konterte|kontert|erzählte|erzählt|schilderte|schildert|gestand|gesteht|beteuerte|beteuert|prophezeite|prophezeit|bilanzierte|bilanziert|urteilte|urteilt|befand|befindet|scherzte|scherzt|witzelte|witzelt|seufzte|seufzt|analysierte|analysiert|ätzte|ätzt|wetterte|wettert|jubelte|jubelt|rief|ruft/*/*`,
    },
    { force: 'assertion', takes: 'speech', apart: 'klar', verbs: '*/stellt|stellte|stellen|stellten/*/*' },
    { force: 'assertion', takes: 'speech', apart: 'hinzu', sure: 97, verbs: '*/fügt|fügte|fügen|fügten/*/*' },
    {
      force: 'assertion',
      takes: 'thing',
      apart: 'bekannt, kund, zu Protokoll',
      verbs: '*/gibt|gab|geben|gaben|macht|machte|machen|machten/*/*',
    },
    {
      force: 'assertion',
      takes: 'that',
      apart: 'an, zu verstehen, zu bedenken, zu erkennen',
      verbs: '*/gibt|gab|geben|gaben/*/*',
    },
    {
      force: 'assertion',
      takes: 'that',
      apart: 'darauf hin, darauf aufmerksam, klar, deutlich, davon aus',
      verbs:
        '*/weist|wies|weisen|wiesen|macht|machte|machen|machten|stellt|stellte|stellen|stellten|geht|ging|gehen|gingen/*/*',
    },
    {
      force: 'assertion',
      takes: 'that',
      apart: 'fest',
      verbs: '*/stellt|stellte|stellen|stellten|hält|hielt|halten|hielten/*/*',
    },
    {
      force: 'assertion',
      takes: 'that',
      apart: 'aus, dar',
      verbs: '*/führt|führte|führen|führten|legt|legte|legen|legten/*/*',
    },
    { force: 'assertion', takes: 'that', apart: 'daran', verbs: '*/erinnert|erinnerte|erinnern|erinnerten/*/*' },
    { force: 'assertion', takes: 'that hearer', apart: 'wissen', verbs: '*/lässt|ließ|lassen|ließen/*/*' },
    {
      force: 'assertion',
      takes: 'that',
      apart: 'ein',
      verbs: '*/wendet|wandte|wenden|wandten|wirft|warf|werfen|warfen/*/*',
    },
    { force: 'assertion', takes: 'thing', apart: 'nicht aus', verbs: '*/schließt|schloss|schließen|schlossen/*/*' },
    { force: 'denial', takes: 'that', apart: 'aus', verbs: '*/schließt|schloss|schließen|schlossen/*/*' },
    { force: 'denial', takes: 'thing', apart: 'von sich', verbs: '*/weist|wies|weisen|wiesen/*/*' },
    {
      force: 'commissive',
      takes: 'thing hearer',
      apart: 'in Aussicht',
      verbs: '*/stellt|stellte|stellen|stellten/*/*',
    },
    { force: 'denial', takes: 'thing', apart: 'in Abrede', verbs: '*/stellt|stellte|stellen|stellten/*/*' },
    { force: 'assertion', takes: 'thing', apart: 'hervor', verbs: '*/hebt|hob|heben|hoben/*/*' },
    { force: 'denial', takes: 'thing', apart: 'zurück', verbs: '*/weist|wies|weisen|wiesen/*/*' },
    {
      force: 'denial',
      takes: 'thing',
      apart: 'ab',
      verbs: '*/lehnt|lehnte|lehnen|lehnten|streitet|stritt|streiten|stritten/*/*',
    },
    {
      force: 'assertion',
      takes: 'speech that whether work',
      sure: 97,
      verbs: 'schreiben/schreibt|schrieb|schrieben/geschrieben/schreibend',
    },
    {
      force: 'assertion',
      takes: 'speech that whether',
      sure: 97,
      verbs: `
        sagen/sagt|sagte|sagten|sage/gesagt/sagend, erklären/erklärt|erklärte|erklärten/erklärt/erklärend,
        mitteilen/teilt|teilte|teilten|mitteilt|mitteilte|mitteilten/mitgeteilt/*, betonen/betont|betonte|betonten/betont/betonend,
        ergänzen/ergänzt|ergänzte|ergänzten/ergänzt/*, hinzufügen/hinzufügte|hinzufügt/hinzugefügt/*,
        berichten/berichtet|berichtete|berichteten/berichtet/*, meinen/meint|meinte|meinten/gemeint/*, sprechen/spricht|sprach|sprachen/gesprochen/*`,
    },
    {
      force: 'assertion',
      takes: 'speech that',
      verbs: `
        erläutern, behaupten, melden, äußern, argumentieren, kommentieren, versichern,
        verkünden, einräumen/räumt|räumte|einräumte|einräumt/eingeräumt/*, zugeben/zugab/zugegeben/*, antworten, erwidern,
        entgegnen, warnen, klagen, ankündigen/kündigt|kündigte|kündigten|ankündigte|ankündigt/angekündigt/*, twittern/twittert|twitterte/getwittert/*,
        widersprechen/widerspricht|widersprach|widersprachen/widersprochen/*, mahnen, resümieren, prognostizieren, hervorheben/hebt|hob|hervorhob/hervorgehoben/*, verlauten, zitieren`,
    },
    {
      force: 'assertion',
      takes: 'speech that',
      verbs: `
        bekanntgeben/bekanntgab|bekanntgibt|bekannt gab|bekannt gibt|bekannt gaben/bekanntgegeben|bekannt gegeben/*,
        angeben/angab|angibt/angegeben/*, hinweisen/hinwies|hinweist|hinwiesen/darauf hingewiesen/*,
        klarstellen/klarstellte|klarstellt|klarstellten/klargestellt/*, deutlich machen/deutlich machte|deutlich machten/deutlich gemacht/*,
        wissen lassen/wissen ließ|wissen ließen/wissen lassen/*, einwenden/einwandte|einwendet/eingewandt/*, feststellen/feststellte/festgestellt/*`,
    },
    { force: 'assertion', takes: 'speech that quoted', verbs: 'bemerken/bemerkt|bemerkte|bemerkten/bemerkt/*' },
    {
      force: 'assertion',
      takes: 'speech that thing',
      verbs: 'bestätigen, bekräftigen, unterstreichen/unterstrich|unterstreicht/unterstrichen/*',
    },
    {
      force: 'denial',
      takes: 'speech that thing',
      verbs:
        'bestreiten/bestreitet|bestritt|bestritten/*/*, dementieren, zurückweisen/zurückweist|zurückwies|zurückwiesen/zurückgewiesen/*',
    },
    {
      force: 'directive',
      takes: 'speech that thing asked',
      verbs:
        'fordern, verlangen, appellieren, anordnen/ordnet|ordnete/angeordnet/*, empfehlen/empfiehlt|empfahl/empfohlen/*',
    },
    { force: 'directive', takes: 'hearer asked', verbs: 'bitten/bittet|bat|baten/gebeten/*' },
    { force: 'assertion', takes: 'speech nobody', sure: 95, verbs: '*/hieß es|heißt es' },
    { force: 'question', takes: 'speech whether', verbs: 'fragen' },
    {
      force: 'commissive',
      takes: 'speech that',
      verbs: 'versprechen/verspricht|versprach|versprachen/versprochen/*, drohen, zusagen/zusagte/zugesagt/*',
    },
    {
      force: 'evaluation',
      takes: 'speech thing',
      verbs: 'kritisieren, loben, begrüßen/begrüßt|begrüßte|begrüßten/begrüßt/*, verurteilen, bedauern, bemängeln',
    },
    {
      force: 'evaluation',
      takes: 'thing',
      verbs:
        'beschuldigen/beschuldigt|beschuldigte|beschuldigten/*/*, bezichtigen/bezichtigt|bezichtigte|bezichtigten/*/*',
    },
    { force: 'assertion', takes: 'that', sure: 75, verbs: 'glauben, hoffen, erwarten, vermuten, schätzen' },
    {
      force: 'evaluation',
      takes: 'thing hearer last',
      verbs: 'vorwerfen/vorwirft|vorwarf|vorwarfen/vorgeworfen/*, vorhalten/vorhält|vorhielt/vorgehalten/*',
    },
    {
      force: 'assertion',
      takes: 'thing last',
      verbs: '*/*/angekündigt|bekanntgegeben|bekannt gegeben|eingeräumt|zugegeben|bestätigt|bekräftigt|gemeldet/*',
    },
    {
      force: 'commissive',
      takes: 'thing hearer last',
      verbs: '*/*/zugesagt|zugesichert|angedroht|in Aussicht gestellt/*',
    },
    { force: 'directive', takes: 'thing last', verbs: '*/*/gefordert|verlangt/*' },
    { force: 'directive', takes: 'thing hearer last', verbs: '*/*/aufgerufen|aufgefordert/*' },
    {
      force: 'evaluation',
      takes: 'thing last',
      verbs: '*/*/kritisiert|gelobt|begrüßt|bedauert|bemängelt/*',
    },
    {
      force: 'evaluation',
      takes: 'thing last',
      verbs: '*/*/beschuldigt|bezichtigt/*',
    },
    { force: 'assertion', takes: 'names quoted', verbs: 'nennen/nennt|nannte|nannten/genannt/*, bezeichnen' },
  ],
  refusals: [
    {
      verbs: 'schreiben/schreibt|schrieb|schrieben/geschrieben/schreibend',
      things:
        '", roman, romane, buch, bücher, lied, lieder, stück, theaterstück, gedicht, gedichte, drehbuch, essay, biografie, oper, erzählung, hit, album, musik, film, song, ballade',
    },
    {
      verbs:
        '*/weist|wies|weisen|wiesen|räumt|räumte|räumen|räumten|teilt|teilte|teilen|teilten|hält|hielt|hielten|wirft|warf|werfen|warfen|führt|führte|führten/*/*',
      things: '%',
    },
    { verbs: '*/gibt|gab|geben|gaben/*/*', things: '%, bekannt' },
    {
      verbs: 'verurteilen',
      things: '>, zu, jahren, monaten, haft, haftstrafe, gefängnisstrafe, geldstrafe, bewährungsstrafe',
    },
  ],
  sources: [
    {
      side: 'after',
      phrases:
        'laut, nach angaben, nach ansicht, nach einschätzung, nach den worten, nach auffassung, nach darstellung, nach aussage, nach angaben von, nach ansicht von, nach einschätzung von, nach auffassung von, nach aussage von, nach darstellung von, nach den worten von, nach meinung, aus sicht',
    },
    { side: 'apart', phrases: 'so' },
    { side: 'before', phrases: 'zufolge' },
    { side: 'cited', phrases: 'unter berufung auf' },
  ],
  words: {
    determiners: `der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, dieser, diese, dieses, diesem, kein, keine, alle, viele,
      einige, mehrere, beide, zwei, drei, vier, fünf`,
    possessives: 'sein, seine, seiner, seinem, seinen, ihr, ihre, ihrer, ihrem, ihren, unser, unsere',
    prepositions: `in, im, an, am, auf, bei, beim, mit, nach, von, vom, vor, zu, zum, zur, für, über, unter, gegen, um, aus, durch, ohne, seit, während,
      wegen, trotz, zwischen, bis, ab, anlässlich, gegenüber, per, via`,
    hearers: 'von, vom',
    askedFor: 'um',
    circumstances: 'in, im, nach, vor, auf, während, gegenüber, am, bei, beim, anlässlich',
    bounds: 'bis, ab, seit, von, zwischen',
    holderEndings: 'inister, inisterin, räsident, räsidentin, anzler, anzlerin, precher, precherin, remier, Papst',
    charges: 'wegen, für',
    neuters: 'es, das, dies, dieses, alles',
    pronouns: 'er, sie, es, wir, ich, man, beide, viele, einige, andere',
    he: 'er, ihn, ihm, sein, seine',
    she: 'sie, ihr, ihre',
    they: 'sie, ihnen',
    men: 'herr, sprecher, könig, prinz, papst',
    women:
      'frau, sprecherin, ministerin, präsidentin, kanzlerin, königin, prinzessin, senatorin, bürgermeisterin, direktorin',
    both: 'sowohl, weder',
    counts: 'zwei, drei, vier, fünf',
    by: 'von',
    witnesses:
      'polizei, behörden, ministerium, minister, ministerin, bericht, studie, umfrage, experten, experte, regierung, staatsanwaltschaft, kreise, bürgermeister, bürgermeisterin, sprecher, sprecherin, gericht, richter, zeugen, anwalt, anwältin',
    ties: 'für, der, des',
    haves: 'hat, haben, hatte, hatten, habe, hätte, hätten',
    likes: 'wie',
    told: 'gegenüber',
    targeting:
      'angriff, angriffe, verbot, verzicht, steuer, verweis, antwort, anspruch, druck, werbung, kampagne, beitrag, beiträge, konto, eintrag, bericht',
    years: 'jahre',
    media:
      'mitteilung, pressemitteilung, erklärung, interview, stellungnahme, gespräch, brief, schreiben, video, mail, nachricht, podcast, pressekonferenz, telefon, telegram, facebook, twitter, instagram, tiktok, linkedin, youtube, whatsapp, bluesky, mastodon, threads, x, internetseite, website, webseite, homepage, netz, plattform, kurznachrichtendienst, netzwerk, netzwerken, onlineplattform, beitrag, kanal, telegram-kanal',
    events: `besuch, rede, sitzung, kundgebung, tagung, treffen, feier, debatte, gipfel, prozess, auftritt, anhörung, veranstaltung, versammlung, termin, rande,
      rahmen, vortrag, parteitag, sendung, bericht, beitrag, ansprache, abschluss, beginn, anfrage, nachfrage, parlamentsdebatte, spiel, partie`,
    outlets:
      'zeitung, sender, nachrichtenagentur, agentur, post, welt, bild, allgemeinen, anzeiger, nachrichten, presse, spiegel, rundschau, rundfunk, tageszeitung, journalisten, reportern, medien, reuters, afp, ap, dpa, apa, bloomberg',
    means: 'per, via',
    definites: 'der, die, das, dem, den',
    particles: 'ab, auf, aus, los, weg, um',
    concretes: `ball, bälle, puck, buch, bücher, brot, brötchen, kuchen, koffer, tasche, taschen, paket, pakete, kiste, kisten, glas, gläser, teller, tassen, geschirr, möbel, schrank, regal, tisch, stuhl, stühle,
      werkzeug, ring, schlüssel, schuhe, hose, jacke, mantel, hut, bein, hand, fuß, messer, pistole, gewehr, waffe, auto, autos, wagen, laster, lkw, bus, busse, boot, boote, schiff, schiffe, flugzeug, flugzeuge,
      fahrrad, traktor, hund, hunde, pferd, pferde, kühe, tiere, kind, kinder, mann, männer, frau, frauen, flüchtling, flüchtlinge, migrant, migranten, asylbewerber, reisende, passagiere, fahrgäste,
      touristen, besucher, zuschauer, einwanderer, salz, zucker, mehl, wasser, milch, butter, tablette, tabletten, suppe, fleisch, gemüse, knochen, spiegel, zimmer, wohnung, keller`,
    genitives: 'der, des, dieser, dieses, einer, eines',
    oblique: 'dem, den, einem, einen, diesem, diesen, ihm, ihn, ihnen, mir, mich, dir, dich',
    moods: `sei, seien, habe, werde, könne, müsse, solle, dürfe, wolle, gebe, gehe, komme, bleibe, stehe, lasse, mache, nehme, sehe, wisse, halte, bringe, brauche,
      liege, gehöre, bedeute, zeige, führe, laufe, finde, treffe, spreche`,
    indefinites: 'nichts, wenig, etwas, viel, alles, dasselbe',
    chambers:
      'bundestag, landtag, parlament, senat, kongress, nationalrat, bundesrat, gemeinderat, stadtrat, kreistag, abgeordnetenhaus, ausschuss, plenum, unterhaus, oberhaus',
    envoys:
      'sprecher, sprecherin, fraktion, gruppe, fraktionschef, fraktionschefin, fraktionsvorsitzende, fraktionsvorsitzender, vorsitzende, vorsitzender, botschafter, botschafterin, abgeordnete, abgeordneter, obmann',
    relatives: 'der, die, das, welcher, welche',
    auxiliaries: `ist, sind, war, waren, sei, seien, wäre, hat, haben, hatte, hatten, habe, hätte, wird, werden, wurde, wurden, werde, würde, kann,
      können, könne, könnte, konnte, konnten, wollte, wollten, musste, mussten, durfte, durften, muss, müssen, müsse, soll, sollen, solle, sollte, will, wollen, wolle, darf, dürfen, dürfe`,
    passive: 'wird, werden, wurde, wurden, worden',
    negations: 'nicht, nie',
    adverbs:
      'auch, dann, später, zugleich, zudem, außerdem, erneut, nun, bereits, noch, weiter, dabei, dort, hier, nicht, jedoch, allerdings, zuvor, jetzt, weiterhin, mit, hinzu, an',
    and: 'und, oder, sowie',
    conjunctions: 'und, aber, oder, doch, denn, sondern',
    subordinators:
      'dass, weil, wenn, als, ob, obwohl, während, nachdem, bevor, da, damit, wie, wo, warum, wer, was, nach',
    that: 'dass, daß',
    to: 'zu',
    labels:
      'fußball, tennis, handball, kommentar, porträt, analyse, hintergrund, interview, überblick, video, live, service',
    whether: 'ob, wie, warum, wer, was, wann, wo',
    times: `montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, heute, gestern, morgen, januar, februar, märz, april, mai, juni,
      juli, august, september, oktober, november, dezember, abend, nachmittag, vormittag, nacht, montagabend, dienstagabend, mittwochabend,
      donnerstagabend, freitagabend, samstagabend, sonntagabend, montagmorgen, dienstagmorgen, mittwochmorgen, donnerstagmorgen, freitagmorgen`,
    verbs:
      'machten, stellt, stellte, stellten, geht, führt, führte, führten, legt, legte, legten, schließt, schloss, schlossen, lässt, ließ, ließen, wendet, wandte, wandten, weist, wies, wiesen, hielt, kam, kamen, ging, gingen, gab, gibt, nahm, steht, stand, liegt, lag, bleibt, blieb, macht, machte, fand, findet, traf, trifft, begann',
  },
  habits: { commaBeforeClause: true, sourceInside: true, verbSecond: true, looseSubject: true, capitalNouns: true },
}
