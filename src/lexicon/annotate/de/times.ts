// Written from general knowledge: usage of dpa and of German papers, the guidelines of TimeML for what belongs to a time.
import type { TimeRow } from '../time-row'

export const germanTimes: TimeRow = {
  months: `
    januar|jänner|jan|jän=1, februar|feber|feb|febr=2, märz|mär|mrz=3, april|apr=4, mai=5, juni|jun=6, juli|jul=7,
    august|aug=8, september|sept|sep=9, oktober|okt=10, november|nov=11, dezember|dez=12`,
  weekdays: `
    montag|montags=1, dienstag|dienstags=2, mittwoch|mittwochs=3, donnerstag|donnerstags=4, freitag|freitags=5,
    samstag|sonnabend|samstags=6, sonntag|sonntags=7`,
  weekdayParts: `
    morgen|vormittag|früh=MO, mittag=MI, nachmittag=AF, abend=EV, nacht=NI`,
  numbers: `
    null=0, ein|eins|eine|einen|einem|einer|eines=1, zwei|zweier|beiden=2, drei|dreier=3, vier=4, fünf=5, sechs=6, sieben=7,
    acht=8, neun=9, zehn=10, elf=11, zwölf=12, dreizehn=13, vierzehn=14, fünfzehn=15, sechzehn=16, siebzehn=17, achtzehn=18,
    neunzehn=19, zwanzig=20, einundzwanzig=21, vierundzwanzig=24, fünfundzwanzig=25, dreißig=30, vierzig=40,
    fünfzig=50, sechzig=60, siebzig=70, achtzig=80, neunzig=90, hundert=100, tausend=1000, eineinhalb|anderthalb=1.5,
    zweieinhalb=2.5, dreieinhalb=3.5, dutzend=12`,
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
    jetzt|derzeit|momentan|gegenwärtig|zurzeit|zur zeit|heutzutage|im moment|zur stunde|aktuell|die gegenwart|
    heutigen|heutige|heutiger=PRESENT_REF,
    früher|damals|einst|kürzlich|unlängst|neulich|jüngst|vor kurzem|die vergangenheit|der vergangenheit|
    in letzter zeit|seinerzeit|ehedem|vormals=PAST_REF,
    bald|demnächst|in zukunft|die zukunft|der zukunft|zukünftig=FUTURE_REF,
    früher oder später|zur zeit der|zur zeit des|mal so bald|so bald|der tag des herrn=NONE`,
  modifiers: 'anfang|beginn|frühen|frühe|früher|zu beginn=start, mitte=mid, ende|späten|späte|später=end',
  bounds: `
    rund|etwa|ungefähr|fast|knapp|circa|ca|gut|genau|beinahe|nahezu|gegen=approx, mehr als|über|mindestens=more,
    weniger als|bis zu|höchstens|maximal=less`,
  often: `
    täglich|alltäglichen|jeden tag|pro tag=P1D, wöchentlich|jede woche|pro woche=P1W, monatlich|jeden monat|pro monat=P1M,
    jährlich|alljährlich|jedes jahr|pro jahr=P1Y, stündlich|pro stunde=PT1H, nachts=XXXX-XX-XXTNI, morgens=XXXX-XX-XXTMO,
    abends=XXXX-XX-XXTEV, mittags=XXXX-XX-XXTMI, nachmittags=XXXX-XX-XXTAF, vormittags=XXXX-XX-XXTMO,
    vierteljährlich=P1Q`,
  spans: `
    tagelang=PXD, wochenlang=PXW, monatelang=PXM, jahrelang|jahrelange|jahrelangen|langjährige|langjährigen|langjähriger=PXY,
    jahrzehntelang=PXDE, stundenlang=PTXH, minutenlang=PTXM, jahrhundertelang=PXCE`,
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
    mehrere|mehreren|einige|einigen|wenige|wenigen|viele|vielen|ein paar|paar|etliche|etlichen|zahlreichen=X`,
  decades: `
    zwanziger=1920, dreißiger=1930, vierziger=1940, fünfziger=1950, sechziger=1960, siebziger=1970, achtziger=1980,
    neunziger=1990, zwanzigerjahre|zwanzigerjahren=1920, dreißigerjahre|dreißigerjahren=1930,
    fünfzigerjahre|fünfzigerjahren=1950, sechzigerjahre|sechzigerjahren=1960, siebzigerjahre|siebzigerjahren=1970,
    achtzigerjahre|achtzigerjahren=1980, neunzigerjahre|neunzigerjahren=1990`,
  decadeSuffix: 'er',
  capitals: true,
  patterns: `
    WEEKDAY ,? den? ORDINAL MONTH ,? YEAR?
    WEEKDAY ,? dem? ORDINAL MONTH ,? YEAR?
    WEEKDAY ( ORDINAL MONTH )
    WEEKDAY ,? ISO
    ORDINAL MONTH ,? YEAR?
    ORDINAL MONTH RELATION jahres => UNIT:Y
    MOD? MONTH ,? YEAR?
    MOD MONTH des jahres YEAR
    MONTH RELATION jahres => UNIT:Y
    MONTH des RELATION jahres => UNIT:Y
    dem MONTH des RELATION jahres => UNIT:Y
    RELATION MONTH
    ISO
    ~am ORDINAL
    ~vom ORDINAL
    ~zum ORDINAL
    WEEKDAY
    WEEKDAY PART
    RELATION WEEKDAY
    den RELATION WEEKDAY
    RELATION WEEKDAY PART
    WEEKDAY RELATION woche => UNIT:W
    WEEKDAY um CLOCK
    WEEKDAY ,? CLOCK
    WEEKDAYPART
    RELATION WEEKDAYPART
    BOUND? CLOCK
    DAYS um? CLOCK
    CLOCK DAYS PART?
    ~um NOON
    ~gegen NOON
    DAYS
    DAYS PART
    RELATION PART
    ~am MOD? PART
    ~in der PART
    YEAR
    jahr YEAR
    jahre YEAR
    jahres YEAR
    des jahres YEAR
    dem jahre? YEAR
    das jahr YEAR
    MOD YEAR
    MOD des jahres YEAR
    MOD der? DECADE jahre
    den DECADE jahren
    der DECADE jahre
    die DECADE jahre
    den MOD DECADE jahren
    der MOD DECADE jahre
    den DECADE - jahren
    die DECADE - jahre
    der DECADE - jahre
    DECADE
    den DECADE
    die DECADE
    ORDINAL jahrhundert => UNIT:CE
    ORDINAL jahrhunderts => UNIT:CE
    dem ORDINAL jahrhundert => UNIT:CE
    das ORDINAL jahrhundert => UNIT:CE
    des ORDINAL jahrhunderts => UNIT:CE
    MOD des ORDINAL jahrhunderts => UNIT:CE
    der ORDINAL hälfte des ORDINAL jahrhunderts => UNIT:CE
    RELATION ONE
    den? RELATION UNITS => COUNT:X
    der RELATION ONE
    die RELATION ONE
    das RELATION ONE
    des RELATION ONE
    dem RELATION ONE
    den RELATION ONE
    die RELATION UNITS => COUNT:X
    der RELATION UNITS => COUNT:X
    MOD der? RELATION ONE
    MOD des? RELATION ONE
    MOD der ONE => RELATION:0
    MOD des ONE => RELATION:0
    ORDINAL quartal => UNIT:Q
    ORDINAL quartals => UNIT:Q
    ORDINAL quartal YEAR => UNIT:Q
    ORDINAL quartals YEAR => UNIT:Q
    ORDINAL halbjahr YEAR? => UNIT:HALF
    ORDINAL halbjahres YEAR? => UNIT:HALF
    dem vorjahr => RELATION:-1 UNIT:Y
    vorjahr => RELATION:-1 UNIT:Y
    vorjahres => RELATION:-1 UNIT:Y
    des vorjahres => RELATION:-1 UNIT:Y
    vormonat => RELATION:-1 UNIT:M
    vorwoche => RELATION:-1 UNIT:W
    der vorwoche => RELATION:-1 UNIT:W
    vortag => RELATION:-1 UNIT:D TOLD:1
    heuer => RELATION:0 UNIT:Y
    ~am wochenende => RELATION:0 UNIT:WE
    wochenende => RELATION:0 UNIT:WE
    SEASON YEAR?
    RELATION SEASON
    MOD? SEASON YEAR
    BOUND? BOUND? COUNT UNIT
    BOUND? COUNT halbes jahr => COUNT:0.5 UNIT:Y
    BOUND? COUNT halben jahr => COUNT:0.5 UNIT:Y
    BOUND? COUNT | bis | COUNT UNIT
    BOUND? COUNT | oder | COUNT UNIT
    BOUND? COUNT | statt | COUNT UNIT
    ~zwischen COUNT | und | COUNT UNIT
    COUNT | - | COUNT UNIT
    HOUR | bis | CLOCK
    HOUR | und | CLOCK
    HOUR | - | CLOCK
    ORDINAL | und | ORDINAL MONTH ,? YEAR?
    ~am ORDINAL | und | ORDINAL MONTH ,? YEAR?
    ~am ORDINAL | oder | ORDINAL MONTH ,? YEAR?
    ~vom ORDINAL | bis | ORDINAL MONTH ,? YEAR?
    ORDINAL | bis | ORDINAL MONTH ,? YEAR?
    ORDINAL | oder | ORDINAL MONTH ,? YEAR?
    MONTH | und | MONTH YEAR
    MONTH | bis | MONTH YEAR
    YEAR | - | SHORTYEAR
    ab COUNT UNITS => REFERENCE:NONE
    unter COUNT UNITS => REFERENCE:NONE
    COUNT UNIT lang
    BOUND? COUNT UNIT später => AGO:1 TOLD:1
    BOUND? COUNT UNIT zuvor => AGO:-1 TOLD:1
    BOUND? COUNT UNIT darauf => AGO:1 TOLD:1
    UNITS später => COUNT:X AGO:1
    tag darauf => RELATION:1 UNIT:D TOLD:1
    tag danach => RELATION:1 UNIT:D TOLD:1
    jahr darauf => RELATION:1 UNIT:Y TOLD:1
    jahr zuvor => RELATION:-1 UNIT:Y TOLD:1
    ~am nächsten tag => RELATION:1 UNIT:D TOLD:1
    ~am folgenden tag => RELATION:1 UNIT:D TOLD:1
    ~am selben tag => RELATION:0 UNIT:D TOLD:1
    ~am gleichen tag => RELATION:0 UNIT:D TOLD:1
    nächsten morgen => RELATION:1 PART:MO TOLD:1
    folgenden jahr => RELATION:1 UNIT:Y TOLD:1
    folgejahr => RELATION:1 UNIT:Y TOLD:1
    selben jahr => RELATION:0 UNIT:Y TOLD:1
    die woche vom ORDINAL MONTH YEAR? => UNIT:W
    lange jahre => COUNT:X UNIT:Y
    ~in STOPWATCH
    STOPWATCH stunden
    den? RELATION COUNT UNIT
    der RELATION COUNT UNIT
    die RELATION COUNT UNIT
    die ersten COUNT UNIT
    der ersten COUNT UNIT
    den ersten COUNT UNIT
    ~seit UNITS => COUNT:X
    ~nach UNITS => COUNT:X
    ~vor UNITS => COUNT:X
    ~über UNITS => COUNT:X
    ~in UNITS => COUNT:X
    UNITS und UNITS => COUNT:X
    tags darauf => RELATION:1 UNIT:D TOLD:1
    tags zuvor => RELATION:-1 UNIT:D TOLD:1
    tag zuvor => RELATION:-1 UNIT:D TOLD:1
    OFTEN
    alle COUNT UNIT => SET:1
    alle paar UNIT => SET:1 COUNT:X
    je COUNT UNIT => SET:1
    jeden WEEKDAY => SET:1
    jeden zweiten WEEKDAY => SET:1
    einmal im UNIT => SET:1
    zweimal im UNIT => SET:1
    einmal pro UNIT => SET:1
    SPAN
    REFERENCE
    HOLIDAY YEAR?`,
  leads:
    'in, im, seit, bis, von, vom, ab, vor, nach, um, am, zum, zur, während, ende, anfang, mitte, jahr, jahre, jahres, und, oder, zwischen',
  notBefore:
    'euro, dollar, franken, prozent, kilometer, meter, menschen, einwohner, mitglieder, stimmen, teilnehmer, besucher, zuschauer, arbeitsplätze, quadratmeter, tonnen, kilo, stück, spiegel, zeitung, zeit',
  doubtful: 'morgen',
  ahead: 'bis, ab',
  old: 'alt, alte, alten, alter, altes, jährige, jährigen, jähriger',
  future: `
    wird, werden, soll, sollen, will, wollen, kann, können, steht, stehen, geplant, beginnt, startet, findet, muss, möchte,
    dürfte, könnte, würde`,
  past: `
    war, waren, hatte, hatten, hat, haben, wurde, wurden, sagte, sagten, kam, kamen, ging, starb, gab, gewann, verlor, teilte,
    erklärte, worden, ist`,
  pastEnding: 'te',
}
