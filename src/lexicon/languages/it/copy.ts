// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Italian. */
export const italian: Language = {
  tag: 'it',
  script: 'Latn',
  months: `
    gen+naio, feb+braio, mar+zo, apr+ile, mag+gio, giu+gno, lug+lio, ago+sto, set+t+embre, ott+obre, nov+embre,
    dic+embre`,
  weekdays: 'lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica',
  dateWords: 'di, il, del',
  and: 'e, con',
  byline: 'di, a cura di, dal nostro inviato, dalla nostra inviata, scritto da, pubblicato da',
  in: 'in',
  jobs: 'giornalista, corrispondente, inviato, inviata, redattore',
  anonymous: `
    redazione, la redazione, dal nostro inviato, dalla nostra inviata, dal nostro corrispondente,
    dalla nostra corrispondente, nostro servizio`,
  labels: `
    analisi, opinione, intervista, reportage, ritratto, commento, scheda, retroscena, editoriale,
    approfondimento, domanda, risposta, cronologia, recensione, l'analisi, l'intervista, il commento`,
  furniture: {
    'comment-count': '# commento, # commenti, nessun commento, commenti',
    'reply-form': 'lascia un commento*, lascia una risposta*',
    related: `
      leggi anche*, articoli correlati, potrebbe interessarti*, ti potrebbe interessare*, leggi di più,
      notizie correlate, i più letti`,
    share: 'condividi, condividi:*, condividi su*, condividi questo articolo*',
    paging: 'precedente, successivo',
    navigation: 'menu, contatti, accedi, registrati, cerca',
    meta: 'questo articolo è stato pubblicato originariamente *, questo articolo è apparso originariamente *, questo articolo è uscito originariamente *, questo articolo è stato tradotto da*, pubblicato il *, pubblicato da *',
    'reading-time': '# min di lettura',
    'sign-up': 'iscriviti*, abbonati ora*',
    advertisement: 'pubblicità, annuncio',
    rights: 'riproduzione riservata*, *riproduzione riservata',
    'photo-credit': 'foto:*, foto di *',
  },
  endMarks: 'fine',
  roles: {
    reporting: 'servizio di, servizio a cura di, autore:, di:',
    'additional reporting': 'ha collaborato',
    writing: 'scritto da, testo di',
    editing: 'a cura di, editing di, in redazione a milano, in redazione a roma, in redazione, redazione:, redattore:',
    translation: 'tradotto da',
  },
  editorsNote: `
    nota della redazione, ndr, per la pubblicazione immediata, per pubblicazione immediata, per diffusione immediata,
    con preghiera di pubblicazione, con preghiera di diffusione, con preghiera di immediata,
    fa fede il testo pronunciato, fa fede la versione orale`,
  notices: {
    correction: `
      correzione, corregge, correzione:, rettifica:, errata corrige:, in una versione precedente di questo,
      in una versione precedente di questa, in una versione precedente dell'articolo,
      in una versione precedente del testo, in una precedente versione di questo,
      in una precedente versione di questa, in una precedente versione dell'articolo,
      in una precedente versione del testo, in una prima versione di questo, in una prima versione di questa,
      in una prima versione dell'articolo, in una prima versione del testo, una versione precedente di questo,
      questo articolo è stato corretto, precisazione:, rettifica, errata corrige`,
    update: 'aggiornamento, aggiorna, aggiornamento:, aggiunge, integra, precisa, riscrive',
  },
  foot: {
    about: "informazioni sull'azienda, profilo dell'azienda",
    legal: 'dichiarazioni previsionali, note legali',
    reach: 'per informazioni, per ulteriori informazioni, per maggiori informazioni',
    editors: `
      nota per i redattori, note per i redattori, nota per la redazione, note per la redazione,
      nota per le redazioni, note per le redazioni, nota ai redattori, note ai redattori,
      nota alla redazione, note alla redazione`,
    contact:
      'contatti, contatto stampa, contatti stampa, contatto per la stampa, contatti per la stampa, contatti per i media, ufficio stampa, contatto media, contatti media, per contatti',
  },
  about: "informazioni su, informazioni sulla, informazioni sul, informazioni sull'",
  rights: { source: 'fonte' },
  restrictions: 'solo per uso editoriale*, solo uso editoriale*, no vendite, no archivio',
  published: 'pubblicato, pubblicata, pubblicato il, data di pubblicazione',
  updated: 'aggiornato, aggiornata, aggiornato il, ultimo aggiornamento, ultima modifica',
  common: `
    che, della, il, non, per, dei, nel, alla, gli, più, delle, anche, sono, dal, degli, questo, stato, ha, di, la, un,
    in, una, si, da, è, con, al`,
  letters: 'àèìòù',
}
