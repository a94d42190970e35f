// Verbs and frames: usage of agencies (ANP, Belga); the function words: any grammar of Dutch.
import type { Speech } from '../../annotate/speech'

/** Words that help to find statements: Dutch. */
export const dutchSpeech: Speech = {
  // The forms: finite; participle; present participle.
  paradigms: [
    'eren: eert|eerde|eren|eerden, geëerd, erend',
    'den: dt|dde|den|dden, *, dend',
    'ten: t|tte|ten|tten, *, tend',
    'en: t|de|en|den, *, end',
  ],
  verbs: [
    { force: 'assertion', takes: 'thing', apart: 'aan', verbs: '*/kondigt|kondigde|kondigen|kondigden/*/*' },
    {
      force: 'assertion',
      takes: 'speech',
      verbs: `
        */denkt|dacht|denken|dachten|meent|meende|menen|meenden|verwacht|verwachtte|verwachten|hoopt|hoopte|gelooft|lacht|lachte|grapt|grapte|roept|riep|beaamt|beaamde|verzekert|verzekerde|voorspelt|voorspelde|herhaalt|herhaalde|sneert|sneerde|verzucht|verzuchtte|constateert|constateerde/*/*`,
    },
    { force: 'assertion', takes: 'speech', apart: 'weten', verbs: '*/laat|liet|laten|lieten/*/*' },
    { force: 'assertion', takes: 'speech', apart: 'toe', sure: 97, verbs: '*/voegt|voegde|voegen|voegden/*/*' },
    { force: 'assertion', takes: 'speech', apart: 'mee', verbs: '*/deelt|deelde|delen|deelden/*/*' },
    { force: 'assertion', takes: 'speech', apart: 'samen', verbs: '*/vat|vatte|vatten/*/*' },
    { force: 'assertion', takes: 'speech', apart: 'aan', verbs: '*/vult|vulde|vullen|vulden/*/*' },
    {
      force: 'assertion',
      takes: 'speech',
      apart: 'toe',
      verbs: '*/licht|lichtte|lichten|lichtten|geeft|gaf|geven|gaven/*/*',
    },
    { force: 'assertion', takes: 'speech', apart: 'vast', verbs: '*/stelt|stelde|stellen|stelden/*/*' },
    { force: 'directive', takes: 'speech', apart: 'op', verbs: '*/roept|riep|roepen|riepen/*/*' },
    { force: 'assertion', takes: 'thing', apart: 'toe', verbs: '*/geeft|gaf|geven|gaven/*/*' },
    { force: 'assertion', takes: 'thing', apart: 'uit', verbs: '*/legt|legde|leggen|legden/*/*' },
    { force: 'denial', takes: 'thing', apart: 'tegen', verbs: '*/spreekt|sprak|spreken|spraken/*/*' },
    { force: 'directive', takes: 'thing', apart: 'voor', verbs: '*/stelt|stelde|stellen|stelden/*/*' },
    { force: 'commissive', takes: 'thing hearer', apart: 'toe', verbs: '*/zegt|zegde|zei|zeggen|zegden|zeiden/*/*' },
    { force: 'assertion', takes: 'thing', apart: 'bekend, duidelijk', verbs: '*/maakt|maakte|maken|maakten/*/*' },
    {
      force: 'assertion',
      takes: 'that',
      apart: 'aan, te kennen, te verstaan',
      verbs: '*/geeft|gaf|geven|gaven/*/*',
    },
    { force: 'assertion', takes: 'that', apart: 'ervan uit', verbs: '*/gaat|ging|gaan|gingen/*/*' },
    { force: 'assertion', takes: 'that', apart: 'erop', verbs: '*/wijst|wees|wijzen|wezen/*/*' },
    { force: 'assertion', takes: 'that', apart: 'eraan', verbs: '*/herinnert|herinnerde|herinneren|herinnerden/*/*' },
    { force: 'assertion', takes: 'thing', apart: 'niet uit', verbs: '*/sluit|sloot|sluiten|sloten/*/*' },
    { force: 'denial', takes: 'that', apart: 'uit', verbs: '*/sluit|sloot|sluiten|sloten/*/*' },
    { force: 'denial', takes: 'thing', apart: 'van de hand', verbs: '*/wijst|wees|wijzen|wezen/*/*' },
    {
      force: 'commissive',
      takes: 'thing',
      apart: 'in het vooruitzicht',
      verbs: '*/stelt|stelde|stellen|stelden/*/*',
    },
    { force: 'denial', takes: 'thing', apart: 'af', verbs: '*/wijst|wees|wijzen|wezen/*/*' },
    {
      force: 'assertion',
      takes: 'speech that whether work',
      sure: 97,
      verbs: 'schrijven/schrijft|schreef|schreven/geschreven/schrijvend',
    },
    {
      force: 'assertion',
      takes: 'speech that whether',
      sure: 97,
      verbs: `
        zeggen/zegt|zei|zeiden/gezegd/zeggend, verklaren/verklaart|verklaarde|verklaarden/verklaard/verklarend, melden/meldt|meldde|meldden/gemeld/meldend,
        vertellen/vertelt|vertelde|vertelden/verteld/vertellend, stellen/stelt|stelde|stelden/gesteld/stellend, benadrukken/benadrukt|benadrukte|benadrukten/benadrukt/*, toevoegen/toevoegde/toegevoegd/*,
        uitleggen/legde uit|legt uit|uitlegde/uitgelegd/*, meedelen/meedeelde|meedeelt/meegedeeld/*, laten/weten liet|weten laat/laten weten/*`,
    },
    {
      force: 'assertion',
      takes: 'speech that',
      verbs: `
        bekendmaken/bekendmaakte|bekendmaakt|bekend maakte/bekendgemaakt|bekend gemaakt/*, aangeven/aangaf/aangegeven/*, beweren/beweert|beweerde|beweerden/beweerd/bewerend, berichten/bericht|berichtte|berichtten/bericht/*,
        antwoorden/antwoordt|antwoordde/geantwoord/*, reageren/reageert|reageerde|reageerden/gereageerd/*, waarschuwen/waarschuwt|waarschuwde|waarschuwden/gewaarschuwd/waarschuwend,
        aankondigen/aankondigde/aangekondigd/*, toegeven/toegaf/toegegeven/*,
        oordelen/oordeelt|oordeelde|oordeelden/geoordeeld/*, concluderen/concludeert|concludeerde/geconcludeerd/*, twitteren/twittert|twitterde/getwitterd/*, klagen/klaagt|klaagde/geklaagd/*, opmerken/merkt op|merkte op|opmerkte/opgemerkt/*, vaststellen/vaststelde|vaststelden/vastgesteld/*`,
    },
    {
      force: 'assertion',
      takes: 'speech that thing',
      verbs:
        'bevestigen/bevestigt|bevestigde|bevestigden/bevestigd/bevestigend, erkennen/erkent|erkende|erkenden/erkend/*, bekennen/bekent|bekende|bekenden/bekend/*',
    },
    {
      force: 'assertion',
      takes: 'that',
      sure: 85,
      verbs: 'plaatsen/plaatst|plaatste|plaatsten/geplaatst/*, posten/post|postte/gepost/*',
    },
    {
      force: 'denial',
      takes: 'speech that thing',
      verbs: 'ontkennen/ontkent|ontkende|ontkenden/ontkend/*, weerspreken/weerspreekt|weersprak/weersproken/*',
    },
    {
      force: 'directive',
      takes: 'speech that thing',
      verbs:
        'eisen/eist|eiste|eisten/geëist/*, bevelen/beveelt|beval/bevolen/*, adviseren/adviseert|adviseerde/geadviseerd/*',
    },
    {
      force: 'directive',
      takes: 'hearer asked',
      verbs: 'vragen/vraagt|vroeg|vroegen/gevraagd/*, verzoeken/verzoekt|verzocht|verzochten/verzocht/*',
    },
    { force: 'question', takes: 'speech whether', verbs: 'vragen/vraagt|vroeg|vroegen/gevraagd/*' },
    {
      force: 'commissive',
      takes: 'speech that',
      verbs: 'beloven/belooft|beloofde|beloofden/beloofd/*, dreigen/dreigt|dreigde/gedreigd/*',
    },
    {
      force: 'evaluation',
      takes: 'speech thing',
      verbs:
        'bekritiseren/bekritiseert|bekritiseerde/bekritiseerd/*, prijzen/prijst|prees/geprezen/*, veroordelen/veroordeelt|veroordeelde/veroordeeld/*',
    },
    {
      force: 'assertion',
      takes: 'that',
      sure: 75,
      verbs:
        'denken/denkt|dacht|dachten/*/*, geloven/gelooft|geloofde/*/*, vinden/vindt|vond|vonden/*/*, verwachten/verwacht|verwachtte/*/*',
    },
    {
      force: 'evaluation',
      takes: 'thing',
      verbs:
        'beschuldigen/beschuldigt|beschuldigde|beschuldigden/*/*, verwijten/verwijt|verweet|verweten/*/*, betichten/beticht|betichtte|betichtten/*/*',
    },
    {
      force: 'evaluation',
      takes: 'thing hearer last',
      verbs: '*/*/verweten/*',
    },
    {
      force: 'evaluation',
      takes: 'thing last',
      verbs: '*/*/beschuldigd|beticht/*',
    },
    {
      force: 'assertion',
      takes: 'thing last',
      verbs: '*/*/aangekondigd|bekendgemaakt|bekend gemaakt|bevestigd|toegegeven|erkend|gemeld/*',
    },
    { force: 'denial', takes: 'thing last', verbs: '*/*/ontkend|afgewezen|weersproken/*' },
    { force: 'directive', takes: 'thing last', verbs: '*/*/geëist/*' },
    { force: 'evaluation', takes: 'thing last', verbs: '*/*/bekritiseerd|geprezen|veroordeeld/*' },
    {
      force: 'assertion',
      takes: 'names quoted',
      verbs: 'noemen/noemt|noemde|noemden/genoemd/*, bestempelen/bestempelt|bestempelde/bestempeld/*',
    },
  ],
  refusals: [
    {
      verbs: 'schrijven/schrijft|schreef|schreven/geschreven/schrijvend',
      things:
        '", roman, romans, boek, boeken, lied, liedjes, liedje, nummer, toneelstuk, gedicht, gedichten, scenario, essay, biografie, opera, verhaal, hit, album, muziek, film, bundel',
    },
    {
      verbs:
        '*/wijst|wees|wijzen|wezen|geeft|gaf|geven|gaven|deelt|deelde|delen|deelden|stelt|stelde|stellen|stelden|legt|legde|leggen|legden/*/*',
      things: '%',
    },
    {
      verbs: 'veroordelen/veroordeelt|veroordeelde/*/*',
      things: '>, tot, jaar, maanden, cel, celstraf, gevangenisstraf, boete, taakstraf, levenslang',
    },
  ],
  sources: [
    { side: 'after', phrases: 'volgens, aldus, naar eigen zeggen van, in de woorden van' },
    { side: 'cited', phrases: 'op gezag van, onder verwijzing naar' },
  ],
  words: {
    determiners:
      'de, het, een, dit, dat, deze, die, enkele, sommige, veel, alle, elke, geen, twee, drie, vier, vijf, beide, verschillende, andere',
    possessives: 'zijn, haar, hun, ons, onze, mijn',
    prepositions:
      'in, op, aan, bij, met, van, voor, naar, door, over, onder, tegen, om, uit, na, sinds, tijdens, wegens, tussen, tot, vanaf, zonder, te, tegenover, binnen, buiten, per, via',
    askedFor: 'om, tot',
    circumstances: 'op, na, bij, tijdens, tegenover, in, voor',
    bounds: 'tot, vanaf, sinds, tussen, na',
    holderEndings: 'minister, president, premier, kanselier, woordvoerder, woordvoerster, paus',
    charges: 'van, voor, wegens, om',
    neuters: 'het, dit, dat, alles',
    pronouns: 'hij, zij, ze, het, wij, we, ik, men, sommigen, anderen, velen',
    he: 'hij, hem, zijn',
    she: 'zij, ze, haar',
    they: 'zij, ze, hen, hun',
    it: 'het',
    men: 'meneer, dhr, heer, woordvoerder, koning, prins',
    women: 'mevrouw, mevr, woordvoerster, koningin, prinses',
    both: 'zowel, noch',
    counts: 'twee, drie, vier, vijf',
    by: 'door',
    witnesses: 'politie, autoriteiten, ministerie, minister, rapport, bronnen, regering, onderzoek',
    ties: 'van',
    targeting:
      'aanval, aanvallen, verbod, belasting, pagina, account, reclame, campagne, bericht, berichten, antwoord, druk, kritiek, video',
    told: 'aan, tegen, tegenover',
    years: 'jaar',
    outlets:
      'pers, personeel, werknemers, medewerkers, klanten, ouders, aandeelhouders, journalisten, journalist, krant, dagblad, persbureau, omroep, radio, zender, verslaggevers, media, nieuwsblad, reuters, afp, ap, bbc, cnn, bloomberg, anp, belga, nos, jazeera',
    media:
      'verklaring, interview, televisie, tv, persbericht, bericht, brief, mail, video, persconferentie, podcast, telefoon, gesprek, reactie, telegram, facebook, twitter, instagram, tiktok, linkedin, youtube, whatsapp, bluesky, mastodon, threads, x, website, site, webpagina, platform, netwerk, kanaal, berichtendienst',
    events:
      'bezoek, vergadering, bijeenkomst, toespraak, debat, top, zitting, proces, hoorzitting, avond, bewonersavond, rapport, loop, presentatie, uitzending, congres, afloop, begin',
    means: 'per, via',
    definites: 'de, het',
    concretes: `bal, ballen, boek, boeken, brood, koffer, koffers, tas, tassen, pakket, pakketten, glas, glazen, bord, borden, auto, auto's, wagen, wagens, bus, bussen, boot, boten, schip, schepen,
      vliegtuig, fiets, trein, hond, paard, kind, kinderen, man, vrouw, vluchteling, vluchtelingen, migranten, reizigers, passagiers, water, zout, suiker, melk, lamp, stoel, tafel, sleutel, schoenen, jas, mes, messen, pistool, wapen, wapens, tegels, kabel, kabels, kaart, kaarten, trainer, speler`,
    particles: 'af, uit, op, in, aan, samen, voor, vast',
    clitics: 'hem, hen, hun, haar, me, mij, ons, zich',
    haves: 'heeft, hebben, had, hadden',
    likes: 'zoals',
    indefinites: 'niets, weinig, iets, veel, alles, hetzelfde, zoiets',
    chambers: 'kamer, parlement, senaat, raad, gemeenteraad, commissie',
    envoys: 'fractie, fractievoorzitter, fractieleider, woordvoerder, woordvoerster, leider, voorzitter',
    relatives: 'die, dat, wie',
    auxiliaries: `is, zijn, was, waren, heeft, hebben, had, hadden, wordt, worden, werd, werden, kan, kunnen, kon, konden, moet, moeten, moest, moesten, wil, willen,
      wilde, zal, zullen, zou, zouden, mag, mogen, mocht, ben, gaat, gaan, ging`,
    passive: 'wordt, worden, werd, werden',
    negations: 'niet, nooit, geen',
    adverbs:
      'ook, nog, al, toen, later, nu, weer, verder, daarna, eerder, niet, nooit, echter, bovendien, hier, daar, er, eraan, daaraan, hieraan',
    pluralEndings: 'en, s',
    and: 'en, of, noch',
    conjunctions: 'en, maar, of, want, dus',
    subordinators: 'dat, omdat, als, of, hoewel, terwijl, nadat, voordat, toen, zodat, waar, hoe, waarom, wie, wat, na',
    that: 'dat',
    whether: 'of, hoe, waarom, wie, wat, wanneer, waar',
    to: 'te',
    labels: 'video, live, interview, analyse, foto, overzicht, update',
    times: `maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, vandaag, gisteren, morgen, januari, februari, maart, april, mei, juni, juli, augustus,
      september, oktober, november, december, ochtend, middag, avond, nacht, maandagochtend, maandagavond, dinsdagavond, woensdagavond, donderdagavond, vrijdagavond`,
    verbs:
      'sluit, sloot, sloten, gaat, ging, gingen, wijst, wees, wezen, herinnert, herinnerde, herinnerden, plaatst, plaatste, plaatsten, kwam, kwamen, gaf, geeft, nam, staat, stond, ligt, lag, blijft, bleef, maakt, maakte, vond, begint, begon, krijgt, kreeg, raakte, raakt, raakten, kregen, maakten, gaven, namen, stonden, lagen, bleven, vonden, begonnen, viel, vielen, bleek, bleken, stierf, stierven, verloor, verloren, reed, reden, liep, liepen, kostte, kosten',
  },
  habits: { looseSubject: true, sourceInside: true, verbSecond: true },
}
