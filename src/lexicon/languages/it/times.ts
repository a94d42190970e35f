// Compiled from general knowledge: usage of ANSA and Italian newspapers.
import type { TimeRow } from '../../annotate/time-row'

export const italianTimes: TimeRow = {
  months: `
    gennaio|genn=1, febbraio|febbr=2, marzo=3, aprile|apr=4, maggio=5, giugno=6, luglio=7, agosto=8, settembre|sett=9,
    ottobre|ott=10, novembre|nov=11, dicembre|dic=12`,
  weekdays: 'lunedì=1, martedì=2, mercoledì=3, giovedì=4, venerdì=5, sabato=6, domenica=7',
  numbers: `
    un|uno|una=1, due=2, tre=3, quattro=4, cinque=5, sei=6, sette=7, otto=8, nove=9, dieci=10, dodici=12, quindici=15,
    venti=20, trenta=30, quaranta=40, cinquanta=50, cento=100, mezzo|mezza=0.5`,
  ordinals: `
    primo|prima=1, secondo|seconda=2, terzo|terza=3, quarto|quarta=4, xv=15, xvi=16,
    xvii=17, xviii=18, xix=19, xx=20, xxi=21`,
  decadeSuffix: '',
  decades: `
    venti=1920, trenta=1930, quaranta=1940, cinquanta=1950, sessanta=1960, settanta=1970, ottanta=1980, novanta=1990`,
  units: `
    secondo/secondi=S, minuto/minuti=MIN, ora/ore=H, giorno/giorni=D, settimana/settimane=W, weekend|fine settimana=WE,
    mese/mesi=M, trimestre/trimestri=Q, anno/anni=Y, decennio/decenni=DE, secolo/secoli=CE, semestre/semestri=HALF`,
  parts: 'mattina|mattino|mattinata=MO, pomeriggio=AF, sera|serata=EV, notte=NI',
  seasons: 'primavera=SP, estate=SU, autunno=FA, inverno=WI',
  days: 'oggi=0, ieri=-1, domani=1, dopodomani=2, stasera=0EV, stamattina=0MO, stanotte=0NI',
  relations: `
    scorso|scorsa|scorsi|scorse|passato|passata|ultimo|ultima|ultimi|ultime=-1, questo|questa|questi|queste|quest'=0,
    prossimo|prossima|prossimi|prossime=1`,
  ago: 'fa=-1',
  references:
    'ora|adesso|attualmente=PRESENT_REF, recentemente|di recente=PAST_REF, presto|prossimamente=FUTURE_REF, ora locale|ora italiana|ora legale|ora solare=NONE',
  modifiers: `inizio|l'inizio=start, metà=mid, fine=end`,
  bounds: 'circa|quasi=approx, più di|oltre|almeno=more, meno di=less',
  often:
    'ogni giorno|al giorno=P1D, ogni settimana|alla settimana=P1W, ogni mese|al mese=P1M, ogni stagione|ogni anno|all’anno=P1Y, ogni weekend|ogni fine settimana=XXXX-WXX-WE',
  holidays: `
    natale=12-25, capodanno=01-01, ferragosto=08-15, vigilia di natale=12-24, epifania=01-06, pasqua=E0, pasquetta=E1,
    venerdì santo=E-2, domenica delle palme=E-7, mercoledì delle ceneri=E-46, pentecoste=E49, ognissanti=11-01, san silvestro=12-31`,
  clock: 'gmt=Z',
  noon: 'mezzogiorno=12, mezzanotte=24',
  vague: 'alcuni|alcune|diversi|diverse|molti|molte|parecchi=X, qualche=X',
  patterns: `
    WEEKDAY DAY MONTH YEAR?
    DAY MONTH YEAR?
    DAY MONTH RELATION
    RELATION DAY MONTH
    DAY MONTH di quest' anno => RELATION:0 UNIT:Y
    DAY MONTH dell' anno RELATION => UNIT:Y
    DAY MONTH dello/del RELATION anno => UNIT:Y
    DAY MONTH di quest' anno => RELATION:0 UNIT:Y
    DAY °/º MONTH YEAR?
    DAY °/º MONTH di quest' anno => RELATION:0 UNIT:Y
    DAY °/º MONTH dell' anno RELATION => UNIT:Y
    DAY °/º MONTH dello/del RELATION anno => UNIT:Y
    la? MOD dell' anno => RELATION:0 UNIT:Y
    fine anno => RELATION:0 UNIT:Y MOD:end
    fine mese => RELATION:0 UNIT:M MOD:end
    la MOD del ONE => RELATION:0
    la MOD della ONE => RELATION:0
    la? MOD dello/del RELATION anno => UNIT:Y
    la? MOD dell' anno RELATION => UNIT:Y
    la? MOD del mese RELATION => UNIT:M
    ISO/WEEKDAY/DAYS/CLOCK/YEAR/OFTEN/REFERENCE/HOLIDAY
    MOD? MONTH YEAR?
    MONTH/WEEKDAY/ONE/SEASON RELATION
    quest' anno => RELATION:0 UNIT:Y
    l' anno RELATION => UNIT:Y
    il/la ONE RELATION
    esercizio in corso => RELATION:0 UNIT:Y
    l' esercizio in corso => RELATION:0 UNIT:Y
    esercizio RELATION => UNIT:Y
    ~in/di questo esercizio => RELATION:0 UNIT:Y
    DAY | e/- | DAY MONTH YEAR?
    DAY | e il | DAY MONTH YEAR?
    DAY | e l' | DAY MONTH YEAR?
    ~dal DAY | al | DAY MONTH YEAR?
    COUNT | o | COUNT UNIT
    gli anni DECADE
    ORDINAL secolo => UNIT:CE
    il giorno dopo/successivo => RELATION:1 UNIT:D ANAPHORIC:1
    il giorno prima => RELATION:-1 UNIT:D ANAPHORIC:1
    lo stesso giorno => RELATION:0 UNIT:D ANAPHORIC:1
    COUNT UNIT dopo => AGO:1 ANAPHORIC:1
    COUNT UNIT prima => AGO:-1 ANAPHORIC:1
    BOUND? COUNT UNIT ~prima/dopo ~del/di/rispetto ~solito/previsto/consueto/normale/quanto/al/alla
    mezz' ora => COUNT:0.5 UNIT:H
    una mezz' ora => COUNT:0.5 UNIT:H
    mezz' ora dopo => COUNT:0.5 UNIT:H AGO:1 ANAPHORIC:1
    mezz' ora più tardi => COUNT:0.5 UNIT:H AGO:1 ANAPHORIC:1
    mezz' ora prima => COUNT:0.5 UNIT:H AGO:-1 ANAPHORIC:1
    l' SEASON RELATION/YEAR
    SEASON/MOD YEAR
    l' SEASON del YEAR
    SEASON del YEAR
    SEASON dello/dell'/di RELATION anno => UNIT:Y
    SEASON dell' anno RELATION => UNIT:Y
    tra/fra COUNT UNIT => AGO:1
    ~alle HOUR/CLOCK
    WEEKDAY/DAYS ,? alle HOUR/CLOCK
    DAY MONTH ,? alle HOUR/CLOCK
    ore HOUR
    ~alle ore HOUR
    ~dalle HOUR | alle | HOUR
    ~durante/da UNITS => COUNT:X
    ~dura/durano/durò/durarono/durerà/dureranno/durare/durata/durato/durati/durate/attende/attendono/atteso/aspettato/aspettano/attendere/aspettare/richiede/richiedono/richiederà/richiederanno/richiedere/richiesto/servono/serviranno/vorranno/occorrono/occorreranno/impiegherà/impiegheranno/impiegato UNITS => COUNT:X
    UNITS ~di => COUNT:X BARE:1
    UNITS dopo => COUNT:X AGO:1 ANAPHORIC:1 BARE:1
    UNITS più tardi => COUNT:X AGO:1 ANAPHORIC:1 BARE:1
    UNITS prima => COUNT:X AGO:-1 BARE:1
    UNITS ~dopo ~il/lo/la/l'/i/gli/le/un/una => COUNT:X BARE:1
    UNITS ~prima ~di/del/dello/della/dell'/dei/degli/delle => COUNT:X BARE:1
    ORDINAL semestre del YEAR => UNIT:HALF
    RELATION MONTH/WEEKDAY/PART/ONE/SEASON
    WEEKDAY/DAYS PART
    ~a NOON
    anni DECADE
    ORDINAL trimestre => UNIT:Q
    ORDINAL trimestre del YEAR => UNIT:Q
    ORDINAL semestre => UNIT:HALF
    BOUND? COUNT UNIT
    BOUND? COUNT UNIT e mezzo/mezza => HALF:1
    BOUND? COUNT UNIT | e | COUNT UNIT => JOINED:1
    COUNT UNIT AGO
    gli/le/i RELATION COUNT UNIT
    ogni COUNT UNIT => SET:1
    ogni WEEKDAY PART? => SET:1
    ogni SEASON/PART/MONTH => SET:1`,
  leads: 'nel, dal, del, al, fino, tra, fra, e, o, il, in, da, di, a, dall, nell, dell, dopo, durante',
  notBefore: 'euro, dollari, persone, abitanti, km, metri',
  future:
    'farai, sarai, darai, starai, dirò, darò, starò, farete, darete, starete, andrà, andranno, andremo, andrò, vado, andiamo, sarò, saremo, avremo, farò, faremo, dovremo, potremo, voterò, lascerò, sarà, saranno, deve, dovrà, previsto, prevista, potrà, avrà, terrà, vuole, vogliono, vogliamo, voglio, devono, dobbiamo, devo, possiamo, posso, bisogna, dovranno, potranno',
  expected: 'dovrebbe, dovrebbero, potrebbe, potrebbero',
  backshifted: 'sarebbe, sarebbero, avrebbe, avrebbero, dovrebbe, dovrebbero, potrebbe, potrebbero',
  conditionalEndings: 'rebbe, rebbero',
  joins: 'e, ed, ma',
  relatives: 'che, cui, dove, quando',
  futureEndings:
    'rà, ranno, irai, vrai, drai, rrai, erete, irete, vrete, drete, rrete, eremo, iremo, dremo, vremo, rremo, drò, vrò, rrò',
  past: `
    ha, hanno, era, erano, aveva, fu, stato, stata, morto, disse, dissero, fece, fecero, furono, promise, promisero, ebbe, ebbero, venne, vennero, prese, presero, nacque, vinse,
    vinsero, perse, persero, chiuse, decise, decisero, mise, rimase, rimasero, andò, calò, volò, scrisse, vide, diede, diedero`,
  pastEndings: 'ò, arono, irono, erono, ava, avano, eva, evano, ivano',
  notVerbs:
    'visita, posto, testo, costa, festa, lista, richiesta, inchiesta, proposta, proposte, risposta, vista, caso, corso, passo, spesa, spese, impresa, chiesa, difesa, intesa, attesa, promessa, borsa, casa, case, cosa, porta, carta, corte, parte, arte, tutto, tutta, tutti, tutte, fatto, atto, patto, contratto, conflitto, prodotto, progetto, oggetto, effetto, tetto, letto, diritto, diritti, distretto, aspetto, vita, uscita, salita, crescita, partito, debito, credito, esercito, minuto, aiuto, istituto, rifiuto, mercato, sindacato, sindacati, candidato, deputato, deputati, avvocato, avvocati, soldato, soldati, risultato, risultati, reato, trattato, comunicato, data, ondata, ambasciata, brigata, armata, concerto, esperto, esperti, presto, questo, questa, questi, queste, stesso, stessa, spesso, adesso, verso, sito, seduta, piste, pista, tratto, scorso, scorsa, eremo, però, perciò',
  ahead: 'entro, fino',
  limit: 'tardi',
  since: 'dal, dalla',
  perfect: 'è, sono',
  participles: `
    ato, ata, ati, ate, uto, uta, uti, ute, ito, ita, iti, ite, rto, rta, rti, rte, sto, sta, sti, ste, so, sa, si, tto, tta, tti, tte`,
  present: `
    inizia, iniziano, comincia, cominciano, parte, partono, apre, aprono, chiude, chiudono, gioca, giocano, affronta, riparte, riprende, riprendono, scade, arriva, arrivano, torna, tornano, incontra, vota, debutta, può, possono, scende, sciopera, scioperano, riunisce, riuniscono, pronuncia, decide, elegge, eleggono, inaugura, sbarca, riapre, riaprono, votano, incontrano, affrontano, decidono, tornano, riunisce, viaggia, visita, visitano, manifestano, marciano, fermano, conclude, concludono, termina, terminano, finisce, finiscono, esamina, esaminano, discute, discutono, entra, entrano, lancia, lanciano, ospita, ospitano, va, vanno, sospende, sospendono, debuttano, ripartono`,
  attribute: 'del, di, dello',
  planned: 'per',
  had: 'aveva, avevano',
  lists: 'e, ed, o, a, ai',
  spansTwo: 'tra, fra',
  ages: 'età',
  age: {
    dying:
      'morto, morta, morti, morte, deceduto, deceduta, muore, spento, spenta, scomparso, scomparsa, morire, morì, mancato, mancata',
    of: 'di, sui',
    lasting: `
      periodo, periodi, contratto, contratti, pena, pene, condanna, condanne, carcere, reclusione, mandato, esperienza, storia, piano, programma, credito,
      prestito, durata, ciclo, carriera, accordo, concessione, servizio, vita, lavoro, sospensione, interdizione, squalifica, guerra, processo, garanzia,
      attesa, assenza, pausa, più, meno, prima, dopo, circa, oltre, massimo, minimo, media, totale, termine, arco, inchiesta, titoli, galera`,
    aside: 'a',
    young:
      'bimbo, bimba, bambino, bambina, bambini, bambine, neonato, neonata, figlio, figlia, figli, figlie, fratelli, fratellini, sorelle, sorelline, bimbi, bimbe, figlioletto, figlioletta, nipotino, nipotina, cucciolo, gemelli, gemelle',
    has: 'ha, aveva, hanno, avevano, avrà, compie, compì, compirà, compiva',
  },
  captions: 'foto, immagine, didascalia, archivio',
  determiners: 'il, i, gli, le, la, questi, queste, quei, quelle, suoi, sue, nei, nelle, dei, delle, degli',
  occasions: `
    partita, partite, finale, finali, semifinale, semifinali, derby, gara, gare, sfida, incontro, incontri, corsa, elezione, elezioni, voto, votazione, referendum, ballottaggio, riunione, vertice, udienza, seduta, sessione, dibattito, colloqui, negoziati, conferenza, cerimonia, concerto, festival, sfilata, funerali, funerale, matrimonio, lancio, corteo, marcia, manifestazione, manifestazioni, protesta, proteste, sciopero, visita, asta, discorso, processo, scadenza, sorteggio, prima, messa, giornata, tappa, amministrative, europee`,
  results: `
    decisione, decisioni, sentenza, verdetto, attacco, attacchi, attentato, attentati, incidente, incidenti, schianto, incendio, incendi, sisma, terremoto, scossa, morte, omicidio, sparatoria, sconfitta, vittoria, arresto, arresti, dimissioni, blitz, esplosione, esplosioni, annuncio, violenza, violenze, scontri, tempesta, maltempo, alluvione, blackout, guasto, strage, massacro, golpe, fallimento, crollo, bocciatura, condanna, assoluzione, dichiarazioni, rapimento, sequestro, valanga, tragedia, naufragio, bombardamento, raid`,
  negations: `
    non, mai, nessuno, nessun, nessuna, nulla, niente, neanche`,
  lasting: `
    durò, durarono, rimase, rimasero, durato, durata, durati, rimasto, rimasta, rimasti, continuò, continuarono, visse, lavorò, bruciò, resistette`,
  occurs: 'terrà, terranno, svolgerà, svolgeranno, luogo, giocherà, disputerà, inizierà, comincerà, deciderà',
  notOwners: 'partire, prima, dopo, sera, notte, mattina, pomeriggio',
  nounNext: 'un, uno, una, del, al, nel, nella, della, alla',
  sequels: 'dopo',
  preludes: 'prima',
  sooner: 'anticipato, anticipata, anticipati, anticipate',
  moves:
    'rinviato, rinviata, rinviati, rinviate, spostato, spostata, spostati, spostate, slittato, slittata, slitta, slittano, posticipato, posticipata, anticipato, anticipata, rinvia, rinviano, sposta, spostano, aggiornato, aggiornata',
  movesTo: 'a, al, alla',
  calls:
    'indetto, indetta, indice, indicono, indisse, convocato, convocata, convoca, convocano, convocò, proclamato, proclamano, proclama, proclamò, programmato, programmata, programmati, programmate, previsto, prevista, previsti, previste, fissato, fissata, fissati, fissate',
  callsTo: 'a, per',
  callsWith:
    'invita, invitano, invitò, invitarono, invitato, invitata, chiama, chiamano, chiamò, chiamato, esorta, esortano, esortò, esortato',
  infinitiveEndings: 'are, ere, ire, rsi',
  sequelEndings: 'aver, avere, esser, essere, essersi',
  takesTo:
    'intende, intendono, intendiamo, spera, sperano, speriamo, minaccia, minacciano, desidera, desiderano, conta, contano, punta, puntano, cerca, cercano, prova, provano, tenta, tentano, pensa, pensano, mira, mirano, prevede, prevedono, promette, promettono, rifiuta, rifiutano, propone, propongono, rischia, rischiano, accetta, accettano, progetta, progettano, giura, giurano, aspira, aspirano',
  movesFrom: 'da, dal, di',
  upcoming:
    'prepara, preparano, allena, allenano, attende, attendono, aspetta, aspettano, biglietto, biglietti, favorito, favoriti, favorita, vista, preparare, prova, provano',
  countLeads: 'a, di, e, o, tra, fra',
  countedEndings: 'i, e',
  supposes: `
    deve, devono, dovrebbe, dovrebbero, può, possono, potrebbe, potrebbero, sembra, sembrano, pare, avrebbe, avrebbero, sarebbe, sarebbero`,
  haves: 'aver, avere, avrebbe, avrebbero',
  beings: 'essere, esser, essersi, sarebbe, sarebbero',
  movers: `
    deragliato, deragliata, deragliati, deragliate, ffondato, ffondata, ffondati, ffondate, ufragato, ufragata, ufragati, ufragate,     ggito, ggita, ggiti, ggite, partito, partita, partiti, partite, uscito, uscita, usciti, uscite, rrivato, rrivata, rrivati, rrivate, entrato, entrata, entrati, entrate, tornato, tornata, tornati, tornate, scappato, scappata, scappati, scappate, caduto, caduta, caduti, cadute, venuto, venuta, venuti, venute, andato, andata, andati, andate, rimasto, rimasta, rimasti, rimaste, salito, salita, saliti, salite, sceso, scesa, scesi, scese, comparso, comparsa, comparsi, comparse, sparito, sparita, spariti, sparite, deceduto, deceduta, deceduti, decedute, morto, morta, morti, morte, evaso, evasa, evasi, evase, volato, volata, volati, volate, stato, stata, stati, state`,
  backshiftsPerfect: true,
  counting: 'impiega, impiegano, ospita, ospitano, conta, contava, contiene, supera',
  sensed: 'vedere',
  suffered: `
    uomo, uomini, donna, donne, ragazzo, ragazza, ragazzi, bambino, bambina, bambini, giovane, giovani, sospettato, sospettati, vittima, vittime, conducente, arrestato, arrestata, arrestati, ferito, ferita, feriti, ucciso, uccisa, uccisi, morto, morta, morti, accusato, accusata, rubato, rubata, rubati, distrutto, distrutta, danneggiato, danneggiata`,
  abilities: 'fallimento, tentativo, tentativi, rifiuto, incapacità, sforzo, sforzi',
  shortestVerb: 4,
}
