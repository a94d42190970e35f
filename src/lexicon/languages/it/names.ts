// Usage of ANSA, AGI and Adnkronos; the function words: any grammar. Compiled by hand, from general knowledge.
import type { NameRows } from '../../annotate/names'

/** Words that help to find names: Italian. */
export const italianNames: NameRows = {
  townEndings: 'ia, anda, terra, rica, uropa, gian, uzzo, stan, tina, raina',
  honorifics:
    'signor, signora, signorina, sig, sig.ra, dottor, dottoressa, dott, dott.ssa, dr, professor, professoressa, prof, prof.ssa, ingegner, ing, avvocato, avv, onorevole, on, sen, don, suor, fra, padre, monsignor, mons, re, regina, principe, principessa, papa, cardinale, vescovo, arcivescovo',
  roles: `
    presidente, presidentessa, expresidente, ex-presidente, vicepresidente, premier, vicepremier, ministro, ministra, viceministro, sottosegretario, sottosegretaria, cancelliere, cancelliera, segretario, segretaria, portavoce, capo, capogruppo,
    leader, sindaco, sindaca, deputato, deputata, senatore, senatrice, parlamentare, governatore, governatrice, ambasciatore, ambasciatrice, direttore, direttrice, delegato, delegata, amministratore, amministratrice, consigliere, consigliera, assessore, assessora,
    generale, colonnello, capitano, comandante, commissario, commissaria, prefetto, questore, giudice, magistrato, procuratore, procuratrice, pm, gip, avvocato, avvocata, legale, allenatore, allenatrice, tecnico, ct, attaccante, portiere,
    difensore, centrocampista, calciatore, calciatrice, giocatore, giocatrice, tennista, pilota, campione, campionessa, attore, attrice, cantante, regista, scrittore, scrittrice, ricercatore, ricercatrice, professore, professoressa, docente,
    economista, analista, esperto, esperta, candidato, candidata, attivista, giornalista, imprenditore, imprenditrice, fondatore, fondatrice, responsabile, coordinatore, coordinatrice, relatore, relatrice, commissario`,
  fieldRoles:
    'ministro, ministra, viceministro, sottosegretario, sottosegretaria, segretario, segretaria, assessore, assessora',
  speakerRoles: 'portavoce',
  officeHeads:
    'ministero, assessorato, dipartimento, commissione, direzione, sottosegretariato, ispettorato, soprintendenza',
  branches: 'ufficio, agenzia, servizio, istituto, autorità, comitato, osservatorio, ente, centro',
  placeRoles:
    'sindaco, sindaca, governatore, governatrice, prefetto, prefetta, questore, questora, vescovo, arcivescovo',
  sayings: `
    dice, detto, disse, dichiara, dichiarato, afferma, affermato, aggiunge, aggiunto, spiega, spiegato, sottolinea, sottolineato, annuncia, annunciato, ricorda, ricordato, osserva, osservato, commenta, commentato, sostiene, sostenuto, precisa,
    precisato, conferma, confermato, ribadisce, ribadito, avverte, avvertito, scrive, scritto, risponde, risposto, replica, replicato, conclude, concluso, racconta, raccontato, secondo`,
  bareNouns: 'fatto, nuovo, recente, conseguenza, forma, solito, fronte, ieri, oggi, domani, lunedì, venerdì',
  placeOpeners:
    'via, viale, piazza, piazzale, largo, lungomare, stadio, lago, mar, golfo, isola, monte, monti, ponte, porto, stretto, villa, palazzo, parco',
  ofHeads: `
    banca, ministero, corte, tribunale, consiglio, partito, università, unione, federazione, associazione, agenzia, comitato, organizzazione, assemblea, camera, commissione, istituto, movimento, fronte, società, gruppo, sindacato, confederazione,
    vigili, osservatorio, autorità, direzione, cassa, scuola, ospedale, museo, teatro, accademia, fondazione, lega, ufficio, centro, procura, guardia, corpo, arma, protezione, alleanza`,
  heads: `
    banca, banco, parlamento, osservatorio, centro, protezione, vigili, azienda, ministero, corte, tribunale, consiglio, partito, università, unione, federazione, associazione, agenzia, comitato, organizzazione, assemblea, camera, commissione, istituto, movimento, fronte, senato, società, gruppo,
    sindacato, confederazione, autorità, ospedale, museo, fondazione, lega, procura, polizia, guardia, esercito`,
  closes:
    'nazionale, federale, suprema, costituzionale, generale, comunale, regionale, provinciale, internazionale, mondiale, centrale, elettorale, socialista, democratico, popolare, comunista, militare, civile, europeo, europea, costiera, sanitaria, sanitario, territoriale, marittima, metropolitana, calcistica, olimpico, olimpica, tributario, amministrativo, disciplinare, farmaceutica, spaziale, civico, civica, astronomico, meteo, alpino, penale, atletica',
  given:
    'giorgia, matteo, luca, andrea, marco, paolo, giovanni, giuseppe, francesco, alessandro, lorenzo, davide, simone, federico, stefano, roberto, antonio, carlo, enrico, massimo, maurizio, silvio, sergio, mario, giulia, chiara, francesca, elena, silvia, laura, paola, elisa, martina, sara, valentina, alessandra, federica, roberta, giuliana, ilaria, maria, rosa, anna, nicola, gianni, pier',
  bodyNouns: `azienda, impresa, compagnia, casa, catena, filiale, startup, start-up, cooperativa, quotidiano, settimanale, rivista, giornale, emittente, editore, produttore, costruttore, operatore, assicuratore, collettivo, club, squadra, ong, marchio, colosso`,
  particles: "di, de, del, della, dello, dei, degli, delle, dell', d', da, e",
  openers: `
    il, lo, la, i, gli, le, l', un, uno, una, un', del, della, dello, dei, degli, delle, dell', di, d', da, dal, dalla, a, al, allo, alla, ai, alle, all', in, nel, nella, nello, nei, nelle, nell', su, sul, sulla, sullo, sui, sulle, sull', con, per, tra, fra, egli, lui, lei, noi,
    voi, loro, io, tu, si, ci, non, ma, e, ed, o, se, che, chi, quando, come, dove, perché, mentre, dopo, prima, anche, ancora, già, poi, oggi, ieri, domani, questo, questa, questi, queste, quello, quella, quelli, ogni, tutti, tutte, tutto, alcuni, alcune, molti,
    molte, due, tre, quattro, cinque, secondo, contro, senza, durante, sono, è, ha, hanno, era, sarà, così, quindi, infine, invece, inoltre, però, tuttavia, più, meno, solo, mio, mia, suo, sua, nostro, nostra, nessuno, circa, oltre, dunque`,
  demonyms: `
    italiano, italiana, italiani, italiane, francese, francesi, tedesco, tedesca, tedeschi, britannico, britannica, britannici, inglese, inglesi, spagnolo, spagnola, spagnoli, portoghese, americano, americana, americani, statunitense, statunitensi,
    russo, russa, russi, ucraino, ucraina, ucraini, cinese, cinesi, giapponese, giapponesi, israeliano, israeliana, israeliani, palestinese, palestinesi, iraniano, iraniana, iraniani, libanese, libanesi, siriano, siriana, siriani, egiziano, egiziana,
    libico, libica, libici, tunisino, tunisina, turco, turca, turchi, greco, greca, greci, polacco, polacca, polacchi, ungherese, ungheresi, romeno, romena, rumeno, albanese, albanesi, serbo, serba, svizzero, svizzera, austriaco, austriaca, belga,
    olandese, olandesi, svedese, norvegese, danese, argentino, argentina, brasiliano, brasiliana, messicano, messicana, venezuelano, venezuelana, indiano, indiana, pachistano, afghano, afghana, africano, africana, europeo, europea, europei`,
  calendar:
    'lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, pasqua, natale, ferragosto',
  the: "il, lo, la, i, gli, le, l'",
  a: "un, una, uno, un'",
  contracted: "al, allo, alla, all', dal, dallo, dalla, dall', del, dello, della, dell'",
  of: "di, del, della, dello, dei, degli, delle, dell', d'",
  and: 'e, ed',
  clauses: 'che, chi, cui, dove, è, era, sarà, ha, aveva, sono, hanno',
  joins: "al, alla, all', agli, alle",
  in: "in, a, nel, nella, nell', nei, nelle",
  from: "da, dal, dalla, dall'",
  to: 'verso',
  by: 'da',
  with: 'con',
  for: 'per',
  against: 'contro',
  prepositions: 'presso, vicino, su, sul, sulla, tra',
}
