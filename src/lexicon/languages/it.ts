// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Italian. */
export const italian: Language = {
  tag: 'it',
  name: 'Italian',
  script: 'Latn',
  months: rows(
    `gennaio|gen, febbraio|feb, marzo|mar, aprile|apr, maggio|mag, giugno|giu, luglio|lug, agosto|ago, settembre|set|sett, ottobre|ott,
    novembre|nov, dicembre|dic`,
  ),
  weekdays: rows('lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica'),
  dateWords: words('di, il, del'),
  and: words('e, con'),
  byline: words('di, a cura di, dal nostro inviato, dalla nostra inviata, dal nostro corrispondente, testo di'),
  in: words('in'),
  jobs: words('giornalista, corrispondente, inviato, inviata, redattore, redattrice, redazione, direttore'),
  anonymous: words('redazione, la redazione, a cura della redazione, redazione web, redazione online'),
  labels: words(
    `analisi, opinione, intervista, reportage, ritratto, scheda, esclusiva, ultim'ora, ultima ora, in diretta, diretta`,
  ),
  furniture: {
    'comment-count': words(`# commento, # commenti, nessun commento, commenti, vedi i commenti*`),
    'reply-form': words('lascia un commento*, lascia una risposta*, scrivi un commento*'),
    related: words(
      `leggi anche*, articoli correlati, potrebbe interessarti*, ti potrebbe interessare*, leggi tutto, leggi di più,
      notizie correlate, ultime notizie, i più letti, più letti, altre notizie, leggi tutto*`,
    ),
    share: words(
      `condividi, condividi:*, condividi su*, condividi questo articolo*, copia link, stampa, invia per email*`,
    ),
    paging: words('precedente, successivo, articolo precedente*, articolo successivo*'),
    navigation: words(`menu, contatti, accedi, registrati, cerca, note legali, chi siamo`),
    meta: words(`pubblicato il *, pubblicato:*, pubblicato da *, pubblicato in *, pubblicato alle *, tag, argomenti:*`),
    'reading-time': words('# min di lettura, # minuti di lettura'),
    'sign-up': words('iscriviti*, abbonati ora*, seguici*, newsletter'),
    advertisement: words('pubblicità, annuncio'),
    rights: words(
      `riproduzione riservata*, *riproduzione riservata, tutti i diritti riservati*, *tutti i diritti riservati`,
    ),
    'photo-credit': words("foto:*, foto di *, (foto:*, foto d'archivio*, immagine:*"),
  },
  endMarks: words('(fine)'),
  roles: {
    reporting: words('servizio di, articolo di'),
    'additional reporting': words('ha collaborato, hanno collaborato'),
    writing: words('scritto da, testo di'),
    editing: words('a cura di, editing di'),
    compiling: words('a cura della redazione'),
    translation: words('tradotto da, traduzione di'),
  },
  editorsNote: words('nota della redazione, ndr'),
  embargo: words('sotto embargo, con embargo, embargo fino'),
  notices: {
    kill: words('annulla, annullamento'),
    withhold: words('non pubblicare'),
    correction: words('corregge, correzione:, corretto:, corretta:'),
    clarification: words('chiarisce'),
    refile: words('ripetizione'),
    update: words('aggiorna, aggiorna con, aggiornamento:'),
  },
  published: words('pubblicato, pubblicato il, pubblicato alle'),
  updated: words('aggiornato, aggiornato il, aggiornato alle'),
  abbreviations: words(
    `sigg, dott, dr, dr.ssa, dott.ssa, prof, prof.ssa, ing, avv, arch, sen, gen, magg, genn, febbr, apr, giu, sett, ott, nov, dic,
    s.p.a, srl, s.r.l, f.lli, ecc, p. es, pag, pagg, artt`,
  ),
  common: words(
    `che, della, il, non, per, dei, nel, alla, gli, più, delle, anche, sono, dal, degli, questo, stato, ha, di, la, un, in, una, si, da, è, con, al`,
  ),
}
