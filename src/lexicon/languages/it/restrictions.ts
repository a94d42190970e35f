// Words of restrictions in Italian, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const italianRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    nessun, nessuno, nessuna, neppure, nemmeno, non deve, non devono, non possono, non va, non vanno, non si puo, non si deve, e vietato,
    viet*, proibi*, non consentit*, non e consentito, non permess*, non e permesso, non ammess*, asteners*, astenetevi, si astenga,
    astenersi dal, evitar*, evitate, evitiamo, si eviti, smettere, smettete, cessare, cessate, stoppare, in nessun caso, per nessun motivo`,
  // publishing, in general words
  f: `
    ripubblic*, ristamp*, usate, impieg*, andare in onda, messa in onda, in onda, trasmess*, trasmissione, trasmissioni, ritrasm*,
    postare, postate, postato, messo online, mettere in rete, in rete, on line, esca, escano, uscita, uscito, esce, appaia, comparire,
    rilasci*, ridistribu*, passare, passate, condivis*, far circolare, circol*, inoltr*, girare, girate, citazione, citi, menzion*,
    nominare, riferire, riferite, riportare, riportate, riportato, scrivere, scrivete, coprire, copertura, recens*, mostrare, mostrate,
    mostrato, rivel*`,
  // before, until, from
  p: `
    prima del, prima della, prima che, fino al, fino alla, finche, fin quando, fino a quando, sino a, sino al, entro, anteriormente,
    precedentemente, non prima, non prima di, non prima del, non prima delle, al piu presto, dopo che, solo dopo, soltanto dopo,
    una volta, una volta che, appena, non appena, quando, dalla`,
  // secrecy
  c: `
    confidenzial*, strettamente riservato, in confidenza, in via riservata, non attribuibil*, senza attribuzione, non virgolettabile,
    solo background, come background, di contesto, per uso interno, ad uso interno, solo per voi, per i vostri occhi, discrezione,
    silenzio, silenzio stampa, riserbo, massimo riserbo, black-out informativo, tenere per voi, tenetelo per voi, tra noi, fra noi,
    sotto embargo, sigillat*, sotto sigillo, sotto chiave, a porte chiuse, personale, vincolat*, segreto istruttorio, segreto d'ufficio,
    per conoscenza, per vostra informazione, per opportuna conoscenza, accordo di riservatezza, acqua in bocca, non divulgabile`,
  // withdrawing, and why
  i: `
    ritratt*, rimuov*, rimoss*, rimozione, toglier*, togliete, tolta, uccidere, gettare, buttare, buttate, buttare via, non tenete conto,
    non tener conto, non considerare, non si consideri, da non considerare, considerare nulla, dimentic*, scart*, sostitu*, rimpiazz*,
    oscur*, depubblic*, falso, sbagliat*, errore, errori, per errore, inviato per errore, trasmesso per errore, scorrett*, inesatt*,
    incorrett*, infondat*, non veritier*, non vero, fabbricat*, manipolat*, contraffatt*, bufala, burla, smenti*, messaggio di prova,
    non valid*, scadut*, rettific*, errata corrige, per sbaglio, sbaglio, inavvertit*, accidental*, prematur*, doppion*, privo di validita`,
  // holding back
  l: `
    trattenut*, tenete, tenere in sospeso, tenere fermo, tenere da parte, parchegg*, in pausa, ritard*, rimand*, posticip*, in stand-by,
    in frigo, in ghiaccio, nel cassetto, mettere da parte, di riserva, in riserva, prorog*, soprasseder*, per ora, per il momento,
    al momento, lucchetto, pazientare, temporeggiare`,
  // unfinished, or ahead of time
  r: `
    bozza, abbozzo, minuta, brutta copia, prima stesura, versione provvisoria, provvisori*, non corrett*, non editat*, non rivist*,
    non revisionat*, grezz*, non definitiv*, non e definitivo, non final*, non approvat*, da approvare, in attesa di approvazione,
    non autorizzat*, non vistat*, da rivedere, documento di lavoro, versione di lavoro, in lavorazione, in corso, in preparazione,
    incompiut*, anticipazione, anticipazioni, copia anticipata, in anticipo, anticipatamente, in anteprima, preventivamente,
    per preparazione, preparazione, preparatori*, pianificazione, per pianificazione, programmazione, fini organizzativi,
    bozze non corrette, prove di stampa, precotto, precotti, coccodrillo, di scorta, soggetto a modifiche, fa fede il pronunciato,
    segnaposto, modello, schema`,
}
