// Verbs and frames: usage of agencies (ANSA, Adnkronos); the function words: any grammar of Italian.
import type { Speech } from '../../annotate/speech'

/** Words that help to find statements: Italian. */
export const italianSpeech: Speech = {
  // The forms: finite; participle; gerund.
  paradigms: [
    'care: ca|cò|carono|cava|cano, cato, cando',
    'are: a|ò|arono|ava|ano, ato, ando',
    'ere: e|é|erono|eva|ono, uto, endo',
    'ire: isce|ì|irono|iva|iscono, ito, endo',
  ],
  verbs: [
    { force: 'assertion', takes: 'pronoun', verbs: 'confermare, annunciare, rivelare' },
    {
      force: 'assertion',
      takes: 'speech',
      verbs: `
        rassicurare, rivendicare, esultare, tuonare, attaccare, puntualizzare, specificare, rimarcare, confidare, incalzare, obiettare, scherzare, sbottare, ironizzare, polemizzare, stimare,
        controbattere/controbatte|controbatté/controbattuto/*, prevedere/prevede|previde/previsto/*, scandire, chiarire, gioire, garantire, ritenere/ritiene|ritenne/ritenuto/*, */si sfoga|si sfogò|si giustifica|si giustificò|si difende|si difese|si legge/*/*`,
    },
    { force: 'denial', takes: 'pronoun', verbs: 'negare, smentire' },
    {
      force: 'assertion',
      takes: 'speech that work',
      sure: 97,
      verbs: 'scrivere/scrive|scrisse|scrivono/scritto/scrivendo',
    },
    {
      force: 'assertion',
      takes: 'speech that whether',
      sure: 97,
      verbs: `
        fare sapere/fa sapere|fece sapere|fanno sapere|faceva sapere/fatto sapere/facendo sapere, dire/dice|disse|dissero|diceva|dicono/detto/dicendo, dichiarare, affermare, spiegare, aggiungere/aggiunge|aggiunse/aggiunto/aggiungendo, sottolineare,
        precisare, riferire, annunciare, commentare, osservare, raccontare, assicurare,
        concludere/conclude|concluse/concluso/concludendo, ribadire, evidenziare, rispondere/risponde|rispose/risposto/rispondendo, proseguire/prosegue|proseguì/proseguito/proseguendo, comunicare, rendere/rende noto|rendono noto/reso noto/*`,
    },
    {
      force: 'assertion',
      takes: 'speech that thing',
      verbs: `
        ricordare, ammettere/ammette|ammise/ammesso/ammettendo, riconoscere/riconosce|riconobbe/riconosciuto/riconoscendo, confermare, rivelare, insistere/insiste/insistito/insistendo, avvertire/avverte|avvertì/avvertito/avvertendo, sostenere/sostiene|sosteneva|sostengono/sostenuto/sostenendo, replicare,
        denunciare, segnalare, argomentare, lamentare, twittare, rilevare`,
    },
    { force: 'assertion', takes: 'that', sure: 85, verbs: 'postare, pubblicare' },
    {
      force: 'denial',
      takes: 'speech that thing',
      verbs: 'negare, smentire, respingere/respinge|respinse/respinto/respingendo',
    },
    {
      force: 'directive',
      takes: 'speech that thing asked',
      verbs:
        'chiedere/chiede|chiese|chiedono/chiesto/chiedendo, ordinare, proporre/propone|propose/proposto/proponendo, auspicare, raccomandare',
    },
    { force: 'directive', takes: 'speech that thing hearer asked', verbs: 'esortare, invitare', sure: 85 },
    { force: 'question', takes: 'speech whether', verbs: 'domandare' },
    {
      force: 'commissive',
      takes: 'speech that',
      verbs: 'promettere/promette|promise/promesso/promettendo, minacciare',
    },
    { force: 'evaluation', takes: 'speech thing', verbs: 'criticare, condannare, elogiare, lodare' },
    {
      force: 'assertion',
      takes: 'that',
      sure: 75,
      verbs: 'credere/crede|credono/creduto/*, pensare, ritenere/ritiene|ritengono/ritenuto/ritenendo, sperare',
    },
    {
      force: 'evaluation',
      takes: 'thing accused',
      verbs: 'accusare, incolpare, rimproverare, rinfacciare',
    },
    {
      force: 'assertion',
      takes: 'names quoted',
      verbs: 'definire/definisce|definì|definirono/definito/definendo, bollare',
    },
  ],
  refusals: [
    {
      verbs: 'scrivere/scrive|scrisse|scrivono/scritto/scrivendo',
      things:
        '", romanzo, romanzi, libro, libri, canzone, canzoni, opera, poesia, poesie, sceneggiatura, saggio, biografia, racconto, racconti, brano, album, testo, musica, film, dramma, commedia',
    },
    { verbs: 'condannare', things: ">, a, anno, anni, mesi, carcere, reclusione, multa, ergastolo, all'" },
    {
      verbs: 'accusare',
      things:
        'dolore, dolori, malore, colpo, problema, problemi, ritardo, fatica, stanchezza, fastidio, affaticamento, risentimento, crampi',
    },
    {
      verbs:
        'aggiungere/aggiunge|aggiunse/aggiunto/aggiungendo, concludere/conclude|concluse/concluso/concludendo, proseguire/prosegue|proseguì/proseguito/proseguendo',
      things: '*',
    },
    { verbs: 'assicurare', things: 'vittoria, titolo, qualificazione, salvezza, posto, servizio, medaglia' },
    {
      verbs: 'respingere/respinge|respinse/respinto/respingendo',
      things: 'tiro, rigore, pallone, palla, colpo, attacco, conclusione',
    },
  ],
  sources: [
    {
      side: 'after',
      phrases:
        "secondo, stando a, stando al, stando alla, stando all', stando allo, stando ai, stando agli, stando alle, a detta di, a giudizio di",
    },
    { side: 'cited', phrases: 'citando' },
  ],
  words: {
    determiners:
      "il, lo, la, i, gli, le, l', un, uno, una, un', questo, questa, questi, queste, quest', alcuni, alcune, entrambi, entrambe, due, tre, quattro, cinque, altro, altra",
    possessives: 'suo, sua, suoi, sue, loro, nostro, nostra, mio, mia',
    hearers: "a, al, allo, alla, all', ai, agli, alle",
    askedFor: "a, al, allo, alla, all', ai, agli, alle",
    targeting:
      'attacco, attacchi, tassa, tasse, divieto, pagina, profilo, pubblicità, campagna, messaggio, messaggi, rapporto, legge, video, indagine, inchiesta',
    told: "a, al, allo, alla, all', ai, agli, alle",
    outlets:
      'stampa, dipendenti, lavoratori, deputati, clienti, azionisti, genitori, giornalisti, giornalista, giornale, quotidiano, agenzia, radio, televisione, rivista, cronisti, media, reuters, afp, ap, bbc, cnn, bloomberg, ansa, corriere, gazzetta',
    years: 'anni',
    ordinals: 'secondo, Secondo',
    media:
      'comunicato, nota, intervista, lettera, messaggio, video, conferenza, mail, post, telefono, telegram, facebook, twitter, instagram, tiktok, linkedin, youtube, whatsapp, bluesky, mastodon, threads, x, sito, web, internet, social, piattaforma, profilo, canale, pagina',
    events:
      'visita, riunione, incontro, discorso, dibattito, vertice, seduta, processo, udienza, cerimonia, evento, rapporto, corso, margine, occasione, intervento, comizio',
    means: 'via, tramite, per, in',
    definites: "il, lo, la, i, gli, le, l'",
    infinitiveEndings: 'are, ere, ire, arsi, ersi, irsi, aver, voler, poter, dover, esser',
    circumstances: "su, sul, sulla, in, nel, nella, nello, nell', durante, dopo, sui, sulle, nei, nelle",
    prepositions: `di, d', del, dello, della, dell', dei, degli, delle, a, al, allo, alla, all', ai, agli, alle, da, dal, dallo, dalla, dall', dai, dalle, in, nel, nello, nella,
      nell', nei, nelle, con, su, sul, sullo, sulla, sull', sui, sulle, per, tra, fra, contro, durante, dopo, prima, verso, senza, via, tramite`,
    objectPronouns: "lo, l'",
    clitics: 'si, gli, mi, ci, vi',
    bounds: 'entro, fino, dal, da, tra, fra, dopo',
    holderEndings: 'ministro, ministra, presidente, premier, cancelliere, cancelliera, portavoce, papa',
    charges: "di, d', del, dello, della, dell', dei, degli, delle, per",
    neuters: 'ciò, questo, quello, tutto',
    pronouns: 'egli, lui, lei, essa, loro, noi, io, alcuni, molti, altri, nessuno',
    he: 'lui, egli',
    she: 'lei, essa',
    they: 'loro, essi',
    men: 'sig, signor, re, principe, papa',
    women: 'sig.ra, signora, regina, principessa, ministra',
    both: 'sia, né',
    counts: 'due, tre, quattro, cinque',
    by: 'da, dal, dalla',
    witnesses: 'polizia, autorità, ministero, ministro, rapporto, fonti, governo, procura, studio, sondaggio',
    ties: 'di, del, della, dei',
    likes: 'come',
    labels: 'video, diretta, foto, intervista, analisi, scheda, calcio, tennis',
    indefinites: 'nulla, niente, poco, qualcosa, molto, tanto, ciò, stesso, altrettanto',
    chambers: 'aula, senato, camera, parlamento, consiglio, commissione',
    envoys: 'portavoce, gruppo, capogruppo, leader, rappresentante, relatore, relatrice',
    relatives: 'chi, quale, quali',
    auxiliaries: `è, sono, era, erano, sarà, saranno, sarebbe, ha, hanno, aveva, avevano, abbia, può, possono, potrebbe, deve, devono, dovrebbe, va, vanno, essere,
      viene, vengono, sia, siano`,
    passive: 'è, sono, era, stato, stata, essere, viene',
    negations: 'non, mai',
    adverbs: 'anche, poi, inoltre, ancora, già, così, non, mai, ieri, oggi, quindi, infine',
    adverbEndings: 'mente',
    and: 'e, ed, o, né',
    conjunctions: 'e, ed, ma, o, però',
    subordinators: 'che, se, quando, perché, mentre, dove, come, chi, cui, poiché, dopo',
    that: 'che',
    whether: 'se, come, quando, dove, perché, chi',
    times: `lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, oggi, ieri, domani, gennaio, febbraio, marzo, aprile, maggio, giugno, luglio,
      agosto, settembre, ottobre, novembre, dicembre, sera, mattina`,
    verbs: 'pubblicò, pubblica, ci, vi, si, fa, fanno, fece, resta, restano, prende, arriva, permetterà, permette',
  },
  habits: { dropsSubject: true, looseSubject: true },
}
