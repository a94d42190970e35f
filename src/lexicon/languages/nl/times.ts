// Compiled from general knowledge: usage of ANP, Belga and Dutch newspapers.
import type { TimeRow } from '../../annotate/time-row'

export const dutchTimes: TimeRow = {
  months: `
    januari|jan=1, februari|feb|febr=2, maart|mrt=3, april|apr=4, mei=5, juni|jun=6, juli|jul=7, augustus|aug=8,
    september|sept|sep=9, oktober|okt=10, november|nov=11, december|dec=12`,
  weekdays: `
    maandag|maandags=1, dinsdag=2, woensdag=3, donderdag=4, vrijdag=5, zaterdag=6, zondag=7`,
  weekdayParts: 'ochtend|morgen=MO, middag=AF, avond=EV, nacht=NI',
  numbers: `
    een|één=1, twee=2, drie=3, vier=4, vijf=5, zes=6, zeven=7, acht=8, negen=9, tien=10, elf=11, twaalf=12, dertien=13, veertien=14,
    vijftien=15, zestien=16, achttien=18, twintig=20, dertig=30, veertig=40, vijftig=50, zestig=60, zeventig=70, tachtig=80,
    negentig=90, honderd=100, duizend=1000, anderhalf|anderhalve=1.5, tweeënhalf|tweeënhalve=2.5, drieënhalf|drieënhalve=3.5, vierenhalf|vierenhalve=4.5`,
  ordinals:
    'eerste|1e=1, tweede|2e=2, derde|3e=3, vierde|4e=4, vijfde=5, negentiende=19, twintigste=20, eenentwintigste=21, achttiende=18',
  suffixes: 'e, ste, de',
  decadeSuffix: '',
  units: `
    seconde/seconden=S, minuut/minuten=MIN, uur/uren=H, dag/dagen=D, week/weken=W, weekend/weekends=WE, maand/maanden=M,
    kwartaal/kwartalen=Q, jaar/jaren=Y, decennium/decennia=DE, eeuw/eeuwen=CE, halfjaar=HALF`,
  parts: 'ochtend|morgen=MO, middag=AF, avond=EV, nacht=NI',
  seasons: 'lente|voorjaar=SP, zomer=SU, herfst|najaar=FA, winter=WI',
  days: `
    vandaag=0, gisteren=-1, eergisteren=-2, morgen=1, overmorgen=2, vanochtend|vanmorgen=0MO, vanmiddag=0AF, vanavond=0EV,
    vannacht=0NI, gisteravond=-1EV, gisterochtend=-1MO, gistermiddag=-1AF`,
  relations: 'vorige|vorig|afgelopen|voorbije|laatste=-1, deze|dit=0, volgende|volgend|komende|komend=1',
  ago: 'geleden=-1',
  references: `
    nu|momenteel|tegenwoordig|thans|op dit moment=PRESENT_REF, onlangs|vroeger|destijds|eerder|recent=PAST_REF,
    binnenkort|in de toekomst=FUTURE_REF, vroeg of laat|eerder dan|vroeger dan=NONE`,
  modifiers: 'begin|vroege=start, half|midden|medio=mid, eind|einde|late=end',
  bounds: 'ongeveer|circa|bijna|zowat|rond=approx, meer dan|ruim|minstens=more, minder dan|hooguit=less',
  often: `
    dagelijks|elke dag|iedere dag|per dag=P1D, wekelijks|elke week|per week=P1W, maandelijks|elke maand|per maand=P1M,
    jaarlijks|elk seizoen|ieder seizoen|elk jaar|ieder jaar|per jaar=P1Y, elk weekend|ieder weekend=XXXX-WXX-WE`,
  holidays: `
    kerst|kerstmis|eerste kerstdag=12-25, tweede kerstdag=12-26, kerstavond=12-24, oudjaar|oudejaarsavond=12-31, nieuwjaar|nieuwjaarsdag=01-01,
    koningsdag=04-27, bevrijdingsdag=05-05, sinterklaas=12-05, wapenstilstand=11-11, pasen|eerste paasdag=E0, tweede paasdag|paasmaandag=E1,
    goede vrijdag=E-2, aswoensdag=E-46, hemelvaart|hemelvaartsdag=E39, pinksteren|eerste pinksterdag=E49, tweede pinksterdag=E50,
    allerheiligen=11-01, dag van de arbeid=05-01`,
  clock: 'uur=HOURS, gmt=Z',
  noon: 'middernacht=24',
  vague: 'enkele|meerdere|verschillende|veel|een paar|paar|tientallen|honderden=X',
  patterns: `
    WEEKDAY DAY MONTH YEAR?
    WEEKDAY ( DAY MONTH )
    DAY MONTH YEAR?
    DAY MONTH RELATION jaar => UNIT:Y
    DAY MONTH van het? RELATION jaar => UNIT:Y
    MONTH van het? RELATION jaar => UNIT:Y
    MONTH | en/tot/of | MONTH van het? RELATION jaar => UNIT:Y
    MONTH | en/tot/of | MONTH RELATION jaar => UNIT:Y
    DAY | en/tot/- | DAY MONTH YEAR?
    DAY | tot en met | DAY MONTH YEAR?
    DAY | t / m | DAY MONTH YEAR?
    ISO/WEEKDAY/WEEKDAYPART/DAYS/YEAR/OFTEN/REFERENCE
    MOD? MONTH YEAR?
    MONTH RELATION jaar => UNIT:Y
    MONTH | en | MONTH YEAR
    RELATION WEEKDAY/PART/ONE/SEASON
    WEEKDAY/DAYS om CLOCK
    ~om/rond CLOCK
    ~tussen HOUR | en | CLOCK
    ~van HOUR | tot | CLOCK
    ~om NOON
    ~in de PART
    MOD/SEASON YEAR
    het jaar YEAR
    jaren DECADE
    de jaren DECADE
    YEAR | - | SHORTYEAR
    de? ORDINAL eeuw => UNIT:CE
    het? ORDINAL kwartaal YEAR? => UNIT:Q
    het? ORDINAL halfjaar YEAR? => UNIT:HALF
    het? ORDINAL halfjaar van YEAR => UNIT:HALF
    het? ORDINAL kwartaal van YEAR => UNIT:Q
    de? ORDINAL helft van YEAR => UNIT:HALF
    de/het/MOD RELATION ONE
    dit boekjaar => RELATION:0 UNIT:Y
    RELATION boekjaar => UNIT:Y
    het RELATION boekjaar => UNIT:Y
    het? lopende/huidige boekjaar => RELATION:0 UNIT:Y
    lopend/huidig boekjaar => RELATION:0 UNIT:Y
    MOD van het jaar => RELATION:0 UNIT:Y
    het weekend => RELATION:0 UNIT:WE
    SEASON van YEAR
    SEASON van RELATION jaar => UNIT:Y
    ~in ~de SEASON
    ~in ~de SEASON van YEAR
    BOUND? COUNT UNIT
    BOUND? COUNT en een half/halve UNIT => HALF:1
    BOUND? COUNT UNIT | en | COUNT UNIT => JOINED:1
    BOUND? COUNT UNIT AGO
    COUNT UNIT eerder => AGO:-1 ANAPHORIC:1
    COUNT UNIT later => AGO:1 ANAPHORIC:1
    BOUND? COUNT UNIT ~eerder/later ~dan
    BOUND? een half uur => COUNT:30 UNIT:MIN
    BOUND? een half jaar => COUNT:6 UNIT:M
    een half uur later => COUNT:30 UNIT:MIN AGO:1 ANAPHORIC:1
    een half uur eerder => COUNT:30 UNIT:MIN AGO:-1 ANAPHORIC:1
    een half jaar later => COUNT:6 UNIT:M AGO:1 ANAPHORIC:1
    een half jaar eerder => COUNT:6 UNIT:M AGO:-1 ANAPHORIC:1
    een kwartier => COUNT:15 UNIT:MIN
    een kwartier later => COUNT:15 UNIT:MIN AGO:1 ANAPHORIC:1
    een kwartier eerder => COUNT:15 UNIT:MIN AGO:-1 ANAPHORIC:1
    COUNT UNIT nadien => AGO:1 ANAPHORIC:1
    over COUNT UNIT => AGO:1
    COUNT | tot/à/of | COUNT UNIT
    de RELATION COUNT UNIT
    de RELATION UNITS => COUNT:X
    ~sinds/al UNITS => COUNT:X
    ~na UNITS => COUNT:X
    UNITS ~duren/wachten/wachtten/gewacht/geduurd/vergen/vergden/kosten/kostten/kost/nemen => COUNT:X BARE:1
    ~duurt/duurde/duren/duurden/wacht/wachten/wachtte/wachtten/kost/kostte/kostten/kosten/vergt/vergde/vergden UNITS => COUNT:X
    UNITS ~van => COUNT:X BARE:1
    UNITS later/nadien => COUNT:X AGO:1 ANAPHORIC:1 BARE:1
    UNITS eerder/voordien => COUNT:X AGO:-1 BARE:1
    UNITS ~voor/na => COUNT:X BARE:1
    de dag erna => RELATION:1 UNIT:D ANAPHORIC:1
    de volgende dag => RELATION:1 UNIT:D ANAPHORIC:1
    de dag ervoor => RELATION:-1 UNIT:D ANAPHORIC:1
    dezelfde dag => RELATION:0 UNIT:D ANAPHORIC:1
    om de COUNT UNIT => SET:1
    elke COUNT UNIT => SET:1
    elke/iedere WEEKDAY/WEEKDAYPART/SEASON/PART => SET:1
    elk/ieder SEASON => SET:1
    HOLIDAY YEAR?`,
  leads:
    'in, sinds, vanaf, van, tot, op, om, rond, en, of, tussen, voor, na, begin, eind, half, medio, jaar, uit, de, het',
  notBefore: 'euro, dollar, mensen, inwoners, kilometer, meter, procent, leden, stemmen',
  old: 'oud, oude, jarige',
  future:
    'zult, ga, moeten, mag, zal, zullen, wordt, worden, moet, moeten, gepland, begint, gaat, gaan, kan, zou, zouden, willen, wil, kunnen, mogen, mag',
  expected: 'kan, zou, zouden, kunnen',
  backshifted: 'zou, zouden',
  joins: 'en, maar',
  relatives: 'dat, die, waar, toen, omdat, nadat, terwijl',
  past: 'kon, konden, moest, moesten, mocht, mochten, wilden, was, waren, had, hadden, heeft, hebben, werd, werden, zei, zeiden, ging, gingen, sprak, spraken, schreef, schreven, vond, vonden, trad, traden, viel, vielen, won, wonnen, verloor, verloren, kreeg, kregen, nam, namen, gaf, gaven, sloot, sloten, bleef, bleven, begon, begonnen, stierf, stierven, liep, liepen, riep, riepen, hield, hielden, stond, stonden, lag, lagen, reed, reden, sloeg, sloegen, trok, trokken, deed, deden, zag, zagen, bracht, brachten, dacht, dachten, wist, wisten, bleek, bleken, zweeg, zwegen, hing, hingen, kocht, kochten, zocht, zochten, kwamen, kwam, overleed, zonk, zonken, schoot, schoten, dronk, dronken, sprong, sprongen, zwom, zwommen, vocht, vochten, koos, kozen, loog, verliet, verlieten, ontving, ontvingen, bood, boden, las, lazen, sliep, sliepen, zat, zaten, joeg, sneed, sneden, schrok, schrokken, brak, stak, vloog, vlogen, verdween, verdwenen, steeg, stegen',
  pastEndings:
    'stond, stonden, kte, pte, tte, fte, chtte, kten, pten, de, schoot, schoten, kwam, kwamen, sprong, verdween, verdwenen, brak, stak, zwom, steeg, ontsloeg, vloog, vlogen, hielden, vielen, trokken',
  ahead: 'tot',
  limit: 'tegen, uiterlijk',
  since: 'sinds',
  perfect: 'is, zijn',
  participles: 'ge-d, ge-t, ge-en, ver-d, be-d, ont-d, her-d, ver-en, be-en',
  presentParticiples: 'ver-t, be-t',
  nounNext:
    'de, het, een, die, dit, deze, dat, zijn, haar, hun, onze, geen, elke, iedere, alle, per, met, van, in, op, voor, aan, bij, uit, naar, door, over, na, tot',
  presentEndings: 't',
  notVerbs: `
    ziekte, drukte, diepte, witte, natte, platte, bezette, korte, sterkte, zwakte, gebrekkte, lengte, compacte, exacte, directe, abrupte, concrete, hefte, hoofdte, verplichte, procent, niet, echt, eerst, recht, direct, vast, juist, minst, meest, laatst, naast, dicht, bijna, slecht, laat, alert, naast, totdat, omdat, doordat, zodat, nadat, voordat`,
  present:
    'begint, beginnen, komt, komen, gaat, gaan, speelt, spelen, reist, reizen, leidt, doet, staakt, staken, houdt, houden, stemt, stemmen, sluit, sluiten, opent, openen, heropent, vertrekt, vertrekken, ontvangt, ontvangen, treedt, treden, kiest, kiezen, demonstreren, betogen, vergadert, vergaderen, beslist, beslissen, bespreekt, bespreken, verschijnt, verschijnen, keert, keren, neemt, nemen, start, starten, eindigt, eindigen, bezoekt, hervat, hervatten, rijden, vliegen, praten, overleggen, treffen, hopen, dreigen, proberen, verwachten, beloven, overwegen, weigeren, plannen, beogen, trachten, streven, hoeven',
  attribute: 'van',
  planned: 'voor',
  had: 'had, hadden',
  lists: 'en, of, tot',
  spansTwo: 'tussen',
  ages: 'leeftijd',
  age: {
    of: 'van',
    lasting: 'celstraf, straf, gevangenisstraf, contract, periode, termijn, duur',
    has: 'werd, wordt',
    young:
      'baby, babys, kind, kinderen, jongen, jongens, jongetje, jongetjes, meisje, meisjes, peuters, peuter, zonen, broers, zussen, dochters, zoon, zoontje, dochter, dochtertje, tweeling, puppy, kalf',
  },
  captions: 'foto, beeld, bijschrift, archieffoto',
  determiners: 'de, het, die, deze, zijn, haar, hun, onze',
  occasions: `
    wedstrijd, wedstrijden, finale, derby, duel, race, koers, verkiezing, verkiezingen, stemming, referendum, vergadering, bijeenkomst, top, hoorzitting, zitting, debat, gesprekken, onderhandelingen, conferentie, ceremonie, concert, festival, optocht, begrafenis, uitvaart, bruiloft, lancering, mars, betoging, demonstratie, demonstraties, protest, protesten, staking, bezoek, veiling, toespraak, proces, deadline, loting, première, mis, etappe`,
  results: `
    uitspraak, vonnis, besluit, beslissing, oordeel, aanval, aanvallen, aanslag, aanslagen, ongeluk, ongeval, crash, brand, beving, aardbeving, dood, moord, moorden, schietpartij, nederlaag, zege, overwinning, arrestatie, arrestaties, aanhouding, ontslag, aftreden, inval, explosie, explosies, ontploffing, ontploffingen, incident, aankondiging, geweld, rellen, storm, overstroming, overstromingen, storing, bloedbad, staatsgreep, mislukking, instorting, afwijzing, veroordeling, vrijspraak, uitspraken, ontvoering, overval, lawine, ramp, tragedie, bombardement`,
  negations: `
    niet, niemand, geen, niets, nooit`,
  lasting: `
    duurde, duurden, bleef, bleven, woedde, woedden, brandde, brandden, leefde, leefden, wachtte, wachtten, werkte, werkten, vocht, vochten, hield, hielden, regende, sneeuwde`,
  inflections: 'e',
  occurs: 'plaats, plaatsvinden, gehouden, gespeeld, beginnen, beslissen, beslist',
  notOwners: 'ingang, avond, ochtend, nacht, middag',
  sequels: 'nadat, na',
  preludes: 'voordat, alvorens',
  sooner: 'vervroegd, vervroegde, vervroegden',
  moves:
    'verplaatst, verplaatste, verplaatsten, verplaatsen, verschoven, verschoof, verschuift, verschuiven, uitgesteld, verzet, verdaagd, vervroegd, doorgeschoven',
  movesTo: 'naar',
  callsWith: 'roept, roepen, riep, riepen, opgeroepen, oproept, oproepen, oproep',
  callsTo: 'op, tot',
  infinitiveMarks: 'te',
  wishes:
    'hoopt, hopen, dreigt, dreigen, belooft, beloven, weigert, weigeren, overweegt, overwegen, plant, plannen, probeert, proberen',
  movesFrom: 'van',
  upcoming:
    'traint, trainen, bereidt, bereiden, verwacht, verwachten, kaartje, kaartjes, kaarten, tickets, favoriet, favorieten, oefent, oefenen, wacht, wachten',
  countLeads: 'van, voor, en, of, tussen, om',
  countedEndings: 's, en',
  supposes: 'zou, zouden, moet, moeten, kan, kunnen, mag, wil',
  haves: 'hebben',
  beings: 'zijn',
  movers: `
    kapseisd, gestrand, ontspoord, ongelukt, geglipt, gestort, vlucht, trokken, storven, leden, komen, gaan, dwenen, snapt, vallen, beurd, zonken, land, worden, bleven, stegen, weest, vlogen, reden, reisd, keerd, ingebroken, uitgebroken, ploft, lopen, kropen`,
  counting: 'telt, tellen, telde, huisvest',
  abilities: 'poging, pogingen, weigering, mislukking, onvermogen',
}
