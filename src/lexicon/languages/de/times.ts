// Compiled from general knowledge: usage of dpa and German newspapers; the TimeML guidelines for the extent of a time.
import type { TimeRow } from '../../annotate/time-row'

export const germanTimes: TimeRow = {
  months: `
    januar|jänner|jan|jän=1, februar|feber|feb|febr=2, märz|mär|mrz=3, april|apr=4, mai=5, juni|jun=6, juli|jul=7,
    august|aug=8, september|sept|sep=9, oktober|okt=10, november|nov=11, dezember|dez=12`,
  weekdays: `
    montag=1, dienstag=2, mittwoch=3, donnerstag=4, freitag=5, samstag|sonnabend=6, sonntag=7`,
  weekdayParts: `
    morgen|vormittag|früh=MO, mittag=MI, nachmittag=AF, abend=EV, nacht=NI`,
  numbers: `
    null=0, ein|eins|eine|einen|einem|einer|eines=1, zwei|zweier|beiden=2, drei|dreier=3, vier=4, fünf=5, sechs=6, sieben=7,
    acht=8, neun=9, zehn=10, elf=11, zwölf=12, dreizehn=13, vierzehn=14, fünfzehn=15, sechzehn=16, siebzehn=17, achtzehn=18,
    neunzehn=19, zwanzig=20, einundzwanzig=21, vierundzwanzig=24, fünfundzwanzig=25, dreißig=30, vierzig=40,
    fünfzig=50, sechzig=60, siebzig=70, achtzig=80, neunzig=90, hundert=100, tausend=1000, eineinhalb|anderthalb=1.5,
    zweieinhalb=2.5, dreieinhalb=3.5, viereinhalb=4.5, fünfeinhalb=5.5, sechseinhalb=6.5, siebeneinhalb=7.5, achteinhalb=8.5, dutzend=12`,
  ordinals: `
    erste|ersten|erster|erstes|erstem=1, zweite|zweiten|zweiter|zweites|zweitem=2, dritte|dritten|dritter|drittes|drittem=3,
    vierte|vierten|vierter|viertes|viertem=4, fünfte|fünften=5, sechste|sechsten=6, siebte|siebten=7, achte|achten=8,
    neunte|neunten=9, zehnte|zehnten=10`,
  suffixes: '.',
  units: `
    sekunde/sekunden=S, minute/minuten=MIN, stunde/stunden=H, tag|tages|tags/tage|tagen=D, woche/wochen=W,
    wochenende|wochenendes/wochenenden=WE, monat|monats|monates/monate|monaten=M, quartal|quartals/quartale|quartalen=Q,
    jahr|jahrs|jahres/jahre|jahren=Y, jahrzehnt|jahrzehnts/jahrzehnte|jahrzehnten=DE,
    jahrhundert|jahrhunderts/jahrhunderte|jahrhunderten=CE, jahrtausend|jahrtausends/jahrtausende|jahrtausenden=ML,
    halbjahr|halbjahrs|halbjahres=HALF`,
  parts: `
    morgen|vormittag|früh=MO, mittag=MI, nachmittag=AF, abend=EV, nacht=NI, mitternacht=NI`,
  seasons: `
    frühling|frühjahr|frühlings|frühjahrs=SP, sommer|sommers|sommermonaten|sommermonate=SU, herbst|herbsts|herbstes=FA,
    winter|winters|wintermonaten|wintermonate=WI`,
  days: 'heute=0, gestern=-1, vorgestern=-2, morgen=1, übermorgen=2',
  relations: `
    letzte|letzten|letzter|letztes|letztem|vorige|vorigen|voriger|voriges|vorigem|vergangene|vergangenen|vergangener|
    vergangenes|vergangenem|verflossenen=-1, dieser|diese|dieses|diesem|diesen|laufenden|laufende=0,
    nächste|nächsten|nächster|nächstes|nächstem|kommende|kommenden|kommender|kommendes|kommendem|folgenden=1`,
  references: `
    jetzt|derzeit|momentan|gegenwärtig|zurzeit|zur zeit|heutzutage|im moment|zur stunde|aktuell|
    heutigen|heutige|heutiger=PRESENT_REF,
    früher|damals|einst|kürzlich|unlängst|neulich|jüngst|vor kurzem|
    in letzter zeit|seinerzeit|ehedem|vormals=PAST_REF,
    bald|demnächst|in zukunft|zukünftig=FUTURE_REF,
    früher oder später|früher als|zur zeit der|zur zeit des|mal so bald|so bald|der tag des herrn=NONE`,
  modifiers: 'anfang|beginn|frühen|frühe|früher=start, mitte=mid, ende|späten|späte|später=end',
  bounds: `
    rund|etwa|ungefähr|fast|knapp|circa|ca|gut|genau|beinahe|nahezu|gegen=approx, mehr als|über|mindestens=more,
    weniger als|bis zu|höchstens|maximal=less`,
  often: `
    täglich|alltäglichen|jeden tag|jedem tag|pro tag=P1D, wöchentlich|jede woche|jeder woche|pro woche=P1W, monatlich|jeden monat|jedem monat|pro monat=P1M,
    jährlich|alljährlich|jede saison|jeder saison|jedes jahr|jedem jahr|pro jahr=P1Y, stündlich|pro stunde=PT1H, nachts=XXXX-XX-XXTNI, morgens=XXXX-XX-XXTMO,
    abends=XXXX-XX-XXTEV, mittags=XXXX-XX-XXTMI, nachmittags=XXXX-XX-XXTAF, vormittags=XXXX-XX-XXTMO,
    vierteljährlich=P1Q, jedes wochenende|an jedem wochenende=XXXX-WXX-WE, montags=XXXX-WXX-1, dienstags=XXXX-WXX-2, mittwochs=XXXX-WXX-3, donnerstags=XXXX-WXX-4,
    freitags=XXXX-WXX-5, samstags|sonnabends=XXXX-WXX-6, sonntags=XXXX-WXX-7, werktags|wochentags=XXXX-WXX-XWD`,
  spans: `
    tagelang|tagelange|tagelanger|tagelangen|tagelanges|tagelangem=PXD,
    wochenlang|wochenlange|wochenlanger|wochenlangen|wochenlanges|wochenlangem=PXW,
    monatelang|monatelange|monatelanger|monatelangen|monatelanges|monatelangem=PXM,
    jahrelang|jahrelange|jahrelanger|jahrelangen|jahrelanges|jahrelangem|langjährige|langjährigen|langjähriger=PXY,
    jahrzehntelang|jahrzehntelange|jahrzehntelanger|jahrzehntelangen|jahrzehntelanges|jahrzehntelangem=PXDE,
    jahrhundertelang|jahrhundertelange|jahrhundertelanger|jahrhundertelangen|jahrhundertelanges|jahrhundertelangem=PXCE,
    stundenlang|stundenlange|stundenlanger|stundenlangen|stundenlanges|stundenlangem=PTXH,
    minutenlang|minutenlange|minutenlanger|minutenlangen|minutenlanges|minutenlangem=PTXM`,
  holidays: `
    heiligabend|heiliger abend|heiligen abend=12-24, weihnachten|weihnachtstag|christtag=12-25, silvester|silvesterabend=12-31,
    neujahr|neujahrstag=01-01, dreikönigstag|heilige drei könige=01-06, tag der arbeit=05-01, tag der deutschen einheit=10-03,
    nationalfeiertag=10-26, nikolaustag=12-06, valentinstag=02-14, allerheiligen=11-01, allerseelen=11-02, stefanstag|stephanstag=12-26,
    mariä himmelfahrt=08-15, reformationstag=10-31, aschermittwoch=E-46, rosenmontag=E-48, faschingsdienstag=E-47,
    palmsonntag=E-7, gründonnerstag=E-3, karfreitag=E-2, karsamstag=E-1, ostern|ostersonntag=E0, ostermontag=E1,
    weißer sonntag=E7, christi himmelfahrt=E39, pfingsten|pfingstsonntag=E49, pfingstmontag=E50, fronleichnam=E60,
    muttertag=5-2-7, buß- und bettag=11-3-3`,
  clock: 'uhr=HOURS, mez|mesz=ZONE',
  noon: 'mitternacht=24',
  vague: `
    mehrere|mehreren|einige|einigen|wenige|wenigen|weniger|viele|vielen|ein paar|paar|etliche|etlichen|zahlreichen=X`,
  decades: `
    zwanziger=1920, dreißiger=1930, vierziger=1940, fünfziger=1950, sechziger=1960, siebziger=1970, achtziger=1980,
    neunziger=1990, zwanzigerjahre|zwanzigerjahren=1920, dreißigerjahre|dreißigerjahren=1930,
    fünfzigerjahre|fünfzigerjahren=1950, sechzigerjahre|sechzigerjahren=1960, siebzigerjahre|siebzigerjahren=1970,
    achtzigerjahre|achtzigerjahren=1980, neunzigerjahre|neunzigerjahren=1990`,
  decadeSuffix: 'er',
  capitals: true,
  patterns: `
    WEEKDAY ,? den/dem? ORDINAL MONTH ,? YEAR?
    WEEKDAY ( ORDINAL MONTH )
    WEEKDAY ,? ISO/CLOCK
    ORDINAL MONTH ,? YEAR?
    RELATION ORDINAL MONTH ,? YEAR?
    ORDINAL MONTH RELATION jahres => UNIT:Y
    MOD? MONTH ,? YEAR?
    MOD MONTH des jahres YEAR
    MONTH RELATION jahres => UNIT:Y
    MONTH des RELATION jahres => UNIT:Y
    dem MONTH des RELATION jahres => UNIT:Y
    RELATION MONTH/WEEKDAY/WEEKDAYPART/PART/ONE/SEASON
    ISO/WEEKDAY/WEEKDAYPART/DAYS/YEAR/DECADE/OFTEN/SPAN/REFERENCE
    ~am/vom/zum ORDINAL
    ~in der vergangenheit => REFERENCE:PAST_REF
    ~in der zukunft => REFERENCE:FUTURE_REF
    WEEKDAY/DAYS PART
    den RELATION WEEKDAY/ONE
    RELATION WEEKDAY PART
    WEEKDAY RELATION woche => UNIT:W
    WEEKDAY um CLOCK
    BOUND? CLOCK
    DAYS um? CLOCK
    CLOCK DAYS PART?
    ~um/gegen NOON
    ~am MOD? PART
    ~in der PART
    jahr/jahre/jahres/MOD YEAR
    des jahres YEAR
    dem jahre? YEAR
    das jahr YEAR
    MOD des jahres YEAR
    MOD der? DECADE jahre
    MOD der? DECADE - jahre
    MOD der? DECADE
    den DECADE jahren
    der/die DECADE jahre
    den MOD DECADE jahren
    der MOD DECADE jahre
    den DECADE - jahren
    die/der DECADE - jahre
    den/die DECADE
    ORDINAL jahrhundert/jahrhunderts => UNIT:CE
    dem/das ORDINAL jahrhundert => UNIT:CE
    des ORDINAL jahrhunderts => UNIT:CE
    MOD des ORDINAL jahrhunderts => UNIT:CE
    der ORDINAL hälfte des ORDINAL jahrhunderts => UNIT:CE
    den? RELATION UNITS => COUNT:X
    der/die/das/des/dem RELATION ONE
    die/der RELATION UNITS => COUNT:X
    MOD der/des? RELATION ONE
    MOD der/des ONE => RELATION:0
    ORDINAL quartal/quartals => UNIT:Q
    ORDINAL quartal/quartals YEAR => UNIT:Q
    ORDINAL halbjahr/halbjahres YEAR? => UNIT:HALF
    dem vorjahr => RELATION:-1 UNIT:Y
    vorjahr/vorjahres => RELATION:-1 UNIT:Y
    des vorjahres => RELATION:-1 UNIT:Y
    vormonat => RELATION:-1 UNIT:M
    vorwoche => RELATION:-1 UNIT:W
    der vorwoche => RELATION:-1 UNIT:W
    vortag => RELATION:-1 UNIT:D ANAPHORIC:1
    heuer => RELATION:0 UNIT:Y
    RELATION geschäftsjahr/geschäftsjahrs/geschäftsjahres => UNIT:Y
    des/dem/das RELATION geschäftsjahr/geschäftsjahres/geschäftsjahrs => UNIT:Y
    jahresbeginn/jahresanfang => RELATION:0 UNIT:Y MOD:start
    jahresmitte => RELATION:0 UNIT:Y MOD:mid
    jahresende => RELATION:0 UNIT:Y MOD:end
    monatsende => RELATION:0 UNIT:M MOD:end
    wochenbeginn => RELATION:0 UNIT:W MOD:start
    der nacht zum/zu/auf WEEKDAY => PART:NI OFFSET:-1
    ~am wochenende => RELATION:0 UNIT:WE
    wochenende => RELATION:0 UNIT:WE
    SEASON/HOLIDAY YEAR?
    SEASON RELATION jahres => UNIT:Y
    SEASON des RELATION jahres => UNIT:Y
    SEASON des vorjahres => RELATION:-1 UNIT:Y
    MOD? SEASON YEAR
    BOUND? BOUND? COUNT UNIT
    BOUND? COUNT UNIT | und | COUNT UNIT => JOINED:1
    BOUND? COUNT UNIT ~früher/später/eher ~als
    BOUND? COUNT halbe/halben stunde => COUNT:0.5 UNIT:H
    BOUND? COUNT halbe/halben stunde später/darauf/danach => COUNT:0.5 UNIT:H AGO:1 ANAPHORIC:1
    BOUND? COUNT halbe/halben stunde zuvor/davor/früher => COUNT:0.5 UNIT:H AGO:-1 ANAPHORIC:1
    BOUND? COUNT halbes/halben jahr später/darauf/danach => COUNT:0.5 UNIT:Y AGO:1 ANAPHORIC:1
    BOUND? COUNT halbes/halben jahr zuvor/davor/früher => COUNT:0.5 UNIT:Y AGO:-1 ANAPHORIC:1
    BOUND? COUNT viertelstunde => COUNT:15 UNIT:MIN
    BOUND? COUNT dreiviertelstunde => COUNT:45 UNIT:MIN
    BOUND? COUNT viertelstunde später/darauf/danach => COUNT:15 UNIT:MIN AGO:1 ANAPHORIC:1
    BOUND? COUNT viertelstunde zuvor/davor/früher => COUNT:15 UNIT:MIN AGO:-1 ANAPHORIC:1
    BOUND? COUNT dreiviertelstunde später/darauf/danach => COUNT:45 UNIT:MIN AGO:1 ANAPHORIC:1
    BOUND? COUNT halbes/halben jahr => COUNT:0.5 UNIT:Y
    BOUND? COUNT | bis/oder/statt | COUNT UNIT
    ~zwischen COUNT | und | COUNT UNIT
    COUNT | - | COUNT UNIT
    HOUR | bis/und | CLOCK
    HOUR | - | CLOCK
    ORDINAL | und/sowie/bis/oder | ORDINAL MONTH ,? YEAR?
    ~am ORDINAL | , | ORDINAL | und | ORDINAL MONTH ,? YEAR?
    ~am ORDINAL | , | ORDINAL | , | ORDINAL | und | ORDINAL MONTH ,? YEAR?
    ~am ORDINAL | , | ORDINAL | , | ORDINAL | , | ORDINAL | und | ORDINAL MONTH ,? YEAR?
    ~am ORDINAL | und | ORDINAL | sowie am | ORDINAL | und | ORDINAL MONTH ,? YEAR?
    ~am ORDINAL | und/oder | ORDINAL MONTH ,? YEAR?
    ~vom ORDINAL | bis | ORDINAL MONTH ,? YEAR?
    ORDINAL | -/– | ORDINAL MONTH ,? YEAR?
    ORDINAL | / | ORDINAL MONTH ,? YEAR?
    ORDINAL | bis zum/einschließlich | ORDINAL MONTH ,? YEAR?
    der nacht zum ORDINAL MONTH YEAR? => PART:NI OFFSET:-1
    der nacht vom ORDINAL auf den ORDINAL MONTH YEAR? => PART:NI OFFSET:-1
    der nacht auf den ORDINAL MONTH YEAR? => PART:NI OFFSET:-1
    ORDINAL | und dem/der/den | ORDINAL MONTH ,? YEAR?
    ORDINAL MONTH des RELATION jahres => UNIT:Y
    ~vom ORDINAL | bis zum/einschließlich | ORDINAL MONTH ,? YEAR?
    MONTH | und/bis | MONTH YEAR
    MONTH | und/bis | MONTH des? RELATION jahres => UNIT:Y
    YEAR | - | SHORTYEAR
    ab/unter COUNT UNITS => REFERENCE:NONE
    COUNT UNIT ~lang
    BOUND? COUNT UNIT später/darauf/danach => AGO:1 ANAPHORIC:1
    BOUND? COUNT UNIT zuvor => AGO:-1 ANAPHORIC:1
    UNITS später => COUNT:X AGO:1 ANAPHORIC:1
    UNITS darauf/danach => COUNT:X AGO:1 ANAPHORIC:1 BARE:1
    UNITS zuvor/vorher => COUNT:X AGO:-1 BARE:1
    UNITS ~vor/nach => COUNT:X BARE:1
    ~nur/erst/bereits/schon/noch UNITS ~vor/nach => COUNT:X
    UNITS ~langer/langen/langem/voller/von => COUNT:X BARE:1
    stunden ~der/des => COUNT:X UNIT:H BARE:1
    wochen ~der/des => COUNT:X UNIT:W BARE:1
    monate ~der/des => COUNT:X UNIT:M BARE:1
    jahre ~der/des => COUNT:X UNIT:Y BARE:1
    jahrzehnte ~der/des => COUNT:X UNIT:DE BARE:1
    jahrhunderte ~der/des => COUNT:X UNIT:CE BARE:1
    tag darauf/danach => RELATION:1 UNIT:D ANAPHORIC:1
    jahr darauf => RELATION:1 UNIT:Y ANAPHORIC:1
    jahr zuvor => RELATION:-1 UNIT:Y ANAPHORIC:1
    ~am nächsten/folgenden tag => RELATION:1 UNIT:D ANAPHORIC:1
    ~am selben/gleichen tag => RELATION:0 UNIT:D ANAPHORIC:1
    nächsten morgen => RELATION:1 PART:MO ANAPHORIC:1
    folgenden jahr => RELATION:1 UNIT:Y ANAPHORIC:1
    folgejahr => RELATION:1 UNIT:Y ANAPHORIC:1
    selben jahr => RELATION:0 UNIT:Y ANAPHORIC:1
    die woche vom ORDINAL MONTH YEAR? => UNIT:W
    lange jahre => COUNT:X UNIT:Y
    ~in STOPWATCH
    STOPWATCH stunden
    den? RELATION COUNT UNIT
    der/die RELATION COUNT UNIT
    die/der/den ersten COUNT UNIT
    ~seit/nach/vor/über/in/binnen UNITS => COUNT:X
    UNITS und UNITS => COUNT:X
    UNITS ~in ~anspruch => COUNT:X BARE:1
    ~noch/sogar/schon/bereits/nur UNITS ~dauern/gedauert/warten/gewartet => COUNT:X
    UNITS ~dauern/gedauert/warten/gewartet/brauchen/gebraucht => COUNT:X BARE:1
    ~dauert/dauern/dauerte/dauerten/wartet/warten/wartete/warteten/braucht/brauchen/brauchte/brauchten UNITS => COUNT:X
    tags darauf => RELATION:1 UNIT:D ANAPHORIC:1
    tags/tag zuvor => RELATION:-1 UNIT:D ANAPHORIC:1
    alle/je COUNT UNIT => SET:1
    alle paar UNIT => SET:1 COUNT:X
    jeden/jedem WEEKDAY/WEEKDAYPART/SEASON/MONTH/PART => SET:1
    jede nacht => SET:1 PART:NI
    jedes SEASON => SET:1
    jeden zweiten WEEKDAY => SET:1
    einmal/zweimal im UNIT => SET:1
    einmal pro UNIT => SET:1`,
  leads:
    'in, im, seit, bis, von, vom, ab, vor, nach, um, am, zum, zur, während, ende, anfang, mitte, jahr, jahre, jahres, und, oder, zwischen',
  notBefore:
    'euro, dollar, franken, prozent, kilometer, meter, menschen, einwohner, mitglieder, stimmen, teilnehmer, besucher, zuschauer, arbeitsplätze, quadratmeter, tonnen, kilo, stück, spiegel, zeitung, zeit',
  doubtful: 'morgen',
  old: 'alt, alte, alten, alter, altes, jährige, jährigen, jähriger',
  future: `
    wirst, werdet, wollt, sollt, könnt, müsst, wird, werden, soll, sollen, will, wollen, kann, können, steht, stehen, geplant, beginnt, beginnen, endet, enden, startet, starten, findet, finden, tagt, tagen, eröffnet, eröffnen, muss, möchte,
    dürfte, dürften, könnte, könnten, würde, würden, werde, solle, wolle, könne, müsse, müssen, möchten, dürfen, darf, mögen, mag`,
  expected: `
    dürfte, dürften, könnte, könnten, würde, würden, werde, solle, wolle, könne, müsse, müssen, kann, können`,
  backshifted: 'würde, würden, werde, solle, sollte, sollten, wolle, wollte, wollten, könnte, könnten',
  joins: 'und, sowie, aber, doch, sondern',
  relatives: 'dass, weil, nachdem, bevor, obwohl, wo, wie',
  past: `
    war, waren, hatte, hatten, hat, haben, habe, wurde, wurden, sagte, sagten, kam, kamen, ging, starb, gab, gewann, verlor, teilte,
    erklärte, worden, begann, begannen, endeten, traf, trafen, fiel, fielen, stieg, stiegen, lag, lagen, nahm, nahmen, fand, fanden,
    sprach, sprachen, trat, traten, lief, liefen, schrieb, schrieben, blieb, blieben, hielt, hielten, gingen, starben, gaben, gewannen,
    verloren, ließ, ließen, wies, wiesen, zog, zogen, schlug, schlugen, rief, riefen, folgten, vergingen, dauerten, erlebten, erlitten, brachten, hieß, hießen, schwieg, schwiegen, ruhte, ruhten, schlossen, schossen, rissen, flohen, litten, stritten, schnitten, griffen, stießen, verließen, flogen, standen, bezogen, beschlossen, entschieden, erschossen, verschoben, verboten, unterschrieben, erschienen, bewiesen, vertrieben, bestritten, zerrissen, betrogen, erhoben, beschrieben`,
  pastEndings: `
    te, trat, traten, kam, kamen, ging, gab, nahm, fiel, hielt, lief, stieg, schrieb, sprach, traf, fand, stand, rief, schlug, zog, wies,
    ließ, blieb, schloss, brach, verlor, gewann, begann, lud, warf, bot, lag, griff, ten, schoss, starb, floh, sprang, sank, wuchs, half, trug, fuhr, flog, saß, riss, stieß, hing, barg, stahl, zwang, drang, gelang, entstand, kamen, gingen, gaben, nahmen, fielen, hielten, liefen, sprachen, trafen, fanden, riefen, schlugen, brachen, gewannen, begannen, luden, warfen, lagen, starben, sprangen, sanken, wuchsen, halfen, trugen, fuhren, saßen, hingen, bargen, stahlen, zwangen, drangen, sahen, wurden, wussten, kannten, brannten, sandten`,
  ahead: 'bis, ab',
  limit: 'spätestens',
  since: 'seit',
  perfect: 'ist, sind',
  participles: 'ge-t, ge-en, iert',
  presentParticiples: 'ver-t, be-t, ent-t, er-t, zer-t, ver-en, be-en, ent-en, er-en, zer-en',
  present:
    'steht, stehen, beginnt, beginnen, endet, enden, startet, starten, findet, finden, tagt, tagen, eröffnet, eröffnen, spricht, sprechen, trifft, treffen, gibt, geben, nimmt, nehmen, liest, tritt, treten, verlässt, verlassen, läuft, laufen, hält, halten, fährt, fahren, arbeiten, berichten, warten, erwarten, beraten, raten, bitten, bieten, leiten, retten, reiten, richten, errichten, verrichten, leisten, kosten, testen, achten, beachten, betrachten, gelten, streiten, eröffnen, veranstalten, bearbeiten, bereiten, vorbereiten, begleiten, debattieren, vertreten, erhalten, enthalten, behalten, verhalten, entscheiden, verhandeln, bekommen, besuchen, bestreiten, erscheinen, empfangen, empfängt, übernehmen, unterzeichnen, gilt',
  presentEndings: 't, en, ern, eln',
  notVerbs: `
    nicht, jetzt, zuletzt, zunächst, sonst, insgesamt, derzeit, bekannt, gesamt, recht, leicht, direkt, echt, weit, bereit, damit, womit, somit, sowohl, selbst, meist, längst, höchst, fast, dicht, schlecht, vielleicht, berühmt, bestimmt, anonst, ansonst, rechtzeitig, konkret, konstant, exakt, insolvent, wegen, gegen, neben, zwischen, morgen, gestern, sondern, aufgrund, seitens, daneben, dagegen, deswegen, weswegen, wochen, monaten, jahren, tagen, stunden, minuten, eigenen, offenen, verschiedenen, anderen, einzelnen, wenigen, meisten, ersten, zweiten, dritten, letzten, nächsten, vergangenen, kommenden, mindestens, außen, innen, hinten, vorn, oben, unten, drüben, draußen, neuen, alten, guten, großen, kleinen, jungen, hohen, langen, kurzen, deutschen, daheim, zusammen, sieben, zehn, millionen, extern, intern, modern, übrigen, weiteren, bisherigen, sowjetischen, fern, gern, ungern, insofern, sofern, inzwischen, besten, größten, jüngsten, höchsten, neuesten, ältesten, beliebten, bekannten, gesamten, geplanten, angekündigten, erwarteten, spätesten, letztlich, hunderten, tausenden`,
  attribute: 'vom, von',
  planned: 'für',
  had: 'hatte, hatten',
  lists: 'und, oder, bis, sowie',
  spansTwo: 'zwischen',
  age: {
    beside: 'mit',
    youngOf: 'von, mit',
    young:
      'junge, jungen, bub, buben, mädchen, kind, kinder, kindern, baby, babys, säugling, säuglinge, kleinkind, kleinkinder, sohn, söhne, söhnen, tochter, töchter, töchtern, bruder, brüder, brüdern, schwester, schwestern, schüler, schülern, zwillinge, zwillingen, welpe, welpen, kalb',
    people:
      'mann, männer, männern, frau, frauen, person, personen, erwachsene, erwachsenen, jugendliche, jugendlichen, jugendlicher, teenager, witwe, witwer',
  },
  ages: 'alter, alters, altersgrenze, mindestalter, höchstalter, lebensalter',
  captions: 'foto, fotos, bild, bilder, archivbild, archivfoto, symbolbild, symbolfoto, bildunterschrift',
  determiners:
    'der, die, das, den, dem, des, diese, dieser, diesen, jene, jenen, seine, seinen, ihre, ihren, unsere, unseren',
  occasions: `
    spiel, spiele, spiels, finale, finales, halbfinale, endspiel, derby, partie, begegnung, rennen, rennens, wahl, wahlen, abstimmung, referendum, volksabstimmung, sitzung, treffen, treffens, gipfel, gipfels, anhörung, debatte, gespräche, gesprächen, verhandlung, verhandlungen, konferenz, feier, konzert, festival, umzug, beerdigung, hochzeit, kundgebung, demonstration, protest, proteste, protesten, streik, streiks, besuch, besuchs, auktion, rede, prozess, prozesses, frist, auslosung, premiere, gottesdienst, veranstaltung, stichwahl, parteitag`,
  results: `
    urteil, urteils, urteile, entscheidung, entscheidungen, entscheid, beschluss, beschlusses, anschlag, anschlags, anschläge, angriff, angriffs, angriffe, attacke, attentat, absturz, absturzes, unfall, unfalls, unglück, unglücks, feuer, feuers, brand, brandes, brands, beben, bebens, erdbeben, tod, tode, mord, mords, mordes, schießerei, niederlage, sieg, sieges, festnahme, festnahmen, rücktritt, rücktritts, razzia, explosion, vorfall, vorfalls, ankündigung, gewalt, krawalle, krawallen, unwetter, unwetters, sturm, sturms, überschwemmung, hochwasser, panne, massaker, putsch, scheitern, einsturz, ablehnung, freispruch, verurteilung, äußerungen, entführung, überfall, überfalls, lawine, ergebnis, ergebnisse, wahlergebnis`,
  negations: `
    nicht, niemand, niemanden, niemandem, kein, keine, keinen, keiner, keinem, nichts, nie`,
  lasting: `
    dauerte, dauerten, blieb, blieben, wütete, wüteten, brannte, brannten, lebte, lebten, wartete, warteten, arbeitete, arbeiteten, kämpfte, kämpften, hielt, hielten, regnete, schneite, schlief, schliefen, währte, währten, stieg, stiegen, fiel, fielen, sank, sanken, wuchs, wuchsen`,
  commaRelatives: `
    der, die, das, den, dem, denen, dessen, deren`,
  nounNext: `
    der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, kein, keine, keinen, dieser, diese, dieses, diesen, diesem, jener, jene, seine, seinen, seiner, seinem, ihre, ihren, ihrer, ihrem, unsere, unseren, am, im, zum, zur, vom, beim, ins, in, von, mit, für, bei, aus, nach, auf, über, unter, gegen, durch, ohne, um, zu, alle, allen, viele, vielen, einige, mehrere, beide, beiden, sehr`,
  inflections: 'e, en, er, es, em, n',
  occurs: 'statt, stattfinden, stattfindet, beginnt, beginnen, ausgetragen, entscheidet, entscheiden, abgehalten',
  sequels: 'nachdem',
  sequelOpenings: 'nach',
  preludes: 'bevor, vor, ehe',
  sooner: 'vorgezogen, vorverlegt, vorverlegte, vorverlegten, vor',
  moves: `
    verlegt, verlegte, verlegten, verlegen, verschoben, verschob, verschoben, verschiebt, verschieben, vertagt, vertagte, vertagten, vertagen, vorgezogen, vorverlegt, vorverlegte, vorverlegten, verschiebt`,
  movesTo: 'auf',
  callsWith: 'rief, riefen, ruft, rufen, aufgerufen, aufrufen, ruft, einberufen, beruft, berief',
  callsTo: 'zu, zum, zur',
  infinitiveMarks: 'zu',
  infinitiveInfix: 'zu',
  wishes:
    'hofft, hoffen, droht, drohen, plant, planen, beabsichtigt, beabsichtigen, verspricht, versprechen, weigert, weigern, erwägt, erwägen, will, wollen, strebt, streben, bereit, denkt, denken, erwartet, erwarten',
  movesFrom: 'von, vom',
  upcoming:
    'trainiert, trainieren, bereitet, bereiten, erwartet, erwarten, karten, tickets, eintrittskarten, probt, proben, favorit, favoriten, favoritin, rüstet, rüsten, wartet, warten',
  countLeads: 'in, von, und, oder, zwischen, um, zu, nach',
  countedEndings:
    'e, en, ten, s, inder, indern, äuser, äusern, änner, ännern, lieder, liedern, esucher, esuchern, uschauer, uschauern, eilnehmer, eilnehmern, ewohner, ewohnern, ürger, ürgern, rbeiter, rbeitern, ähler, ählern, ücher, üchern, chüler, chülern, elfer, elfern, ilometer, ilometern',
  supposes: `
    soll, sollen, will, wollen, muss, müssen, kann, können, könnte, könnten, dürfte, dürften, mag, mögen, solle, wolle, müsse, könne, sollten, müsste, müssten`,
  haves: 'haben',
  beings: 'sein',
  movers: `
    kentert, strandet, gerutscht, getaucht, gestolpert, gerast, froren, erstickt, unglückt, hungert, geplatzt, gebrannt, gesegelt, wichen, geschwommen, gekrochen, schmolzen, laufen, geflohen, gegangen, kommen, gestorben, gefallen, gefahren, geflogen, gereist, gestürzt, plodiert, passiert, trunken, schwunden, ausgebrochen, eingebrochen, gelandet, gesunken, gestiegen, worden, blieben, wesen, flüchtet, gewandert, getreten, gelaufen, gewachsen, geschehen, scheitert, gesprungen, entstanden, eingetroffen, gewichen, gleist, umgezogen, eingezogen, geraten, storben, schienen, gekehrt`,
  counting: 'fasst, fassen, fasste, beschäftigt, beschäftigen, beschäftigte, zählt, zählen, zählte',
  abilities: 'versuch, versuche, weigerung, scheitern, unfähigkeit',
}
