// Words of restrictions in Italian, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const italianRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    nessun, nessuno, nessuna, neppure, nemmeno, viet*, proibi*, asteners*, astenetevi, si astenga, evitar*, evitate, evitiamo, si eviti,
    smettere`,
  // publishing, in general words
  f: `
    ripubblic*, ristamp*, usate, impieg*, trasmess*, trasmissione, trasmissioni, ritrasm*, postare, postate, postato, mettere in rete,
    in rete, on line, esca, escano, uscita, uscito, esce, appaia, comparire, rilasci*, ridistribu*, passare, passate, condivis*,
    far circolare, circol*, inoltr*, girare, girate, citazione,
    anticipare, anticipi, svelare, svelate, rivelate, trapel*, menzion*, dire, dite, fare il nome, fate il nome, fare uso, fate uso,
    uso della, sui social, sul web, dalla sala, lasci la sala, far sapere, raccontare`,
  // before, until, from
  p: `
    finche, sino a, sino al, entro, anteriormente, precedentemente, al piu presto`,
  // secrecy
  c: `
    confidenzial*, in confidenza, non attribuibil*, senza attribuzione, non virgolettabile, solo background, come background, di contesto,
    per uso interno, ad uso interno, solo per voi, per i vostri occhi, discrezione, silenzio, riserbo, black-out informativo,
    tenere per voi, tenetelo per voi, tra noi, fra noi, sotto embargo, sigillat*, sotto sigillo, sotto chiave, a porte chiuse, personale,
    vincolat*, per conoscenza, per vostra informazione, per opportuna conoscenza, acqua in bocca, non divulgabile`,
  // withdrawing, and why
  i: `
    ritratt*, rimuov*, rimoss*, rimozione, toglier*, togliete, tolta, uccidere, gettare, buttare, buttate, non tenete conto,
    non tener conto, non considerare, non si consideri, da non considerare, dimentic*, scart*, sostitu*, rimpiazz*, oscur*, depubblic*,
    falso, sbagliat*, errore, errori, scorrett*, inesatt*, incorrett*, infondat*, non veritier*, non vero, fabbricat*, manipolat*,
    contraffatt*, bufala, burla, smenti*,
    toglie*, toglieteli, toglietele, dai siti, dai vostri siti`,
  // holding back
  l: `
    trattenut*, tenete, parchegg*, ritard*, rimand*, posticip*, in stand-by, in frigo, in ghiaccio, nel cassetto, mettere da parte,
    prorog*, soprasseder*, per ora, per il momento, al momento`,
  // unfinished, or ahead of time
  r: `
    bozza, abbozzo, minuta, brutta copia, prima stesura, versione provvisoria, provvisori*, non corrett*, non editat*, non rivist*,
    non revisionat*, grezz*, non definitiv*, non e definitivo, non final*, non approvat*, da approvare, in attesa di approvazione,
    non autorizzat*, non vistat*, da rivedere, documento di lavoro, versione di lavoro, in lavorazione, in corso, incompiut*,
    anticipazione, anticipazioni, copia anticipata, in anticipo, anticipatamente, preventivamente, preparat*, preparazione, pianificazione`,
  // events that a release waits for, and their end
  g: `
    discorso, sentenza, verdetto, voto, votazione, seduta, cerimonia, premiazione, consegna, nastro, inaugur*, apertura, porte, riaperte,
    aperte, palco, fischio d'inizio, fischio, termin*, finito, finita, concluso, conclusa, lettura, letto, funerale, funerali, sorteggio,
    anteprima, firma, assemblea, atterr*`,
  // accepting a condition
  a: `
    vi impegnate, si impegna, si impegnano, impegnate a, impegno a, ricevendo, accettando, aprendo, ricezione, a condizione,
    condizione che, accettate, accetta di, a patto che`,
  // parts and details of a story that may be withheld
  W: `
    nome, nomi, identita, foto, volto, volti, paragrafo, paragrafi, capoverso, capoversi, passaggio, frase, dettagli`,
  // word from the sender, and who must be told first
  C: `
    vi avvisiamo, avvisiamo, avviseremo, nostro avviso, chiamiamo, nostra chiamata, telefoniamo, via libera, nostro via, avvertita,
    avvertiti, familiari, famiglia, parenti, contrordine`,
}
