import type { WordingTable } from './wording-table'

/** Lines that restrict a story, one below the other, by kind, in English, German, French, Spanish, Italian, Portuguese and Dutch. */
export const western: WordingTable = {
  en: {
    embargo: `
      NOT FOR USE BEFORE 1200 GMT
      Embargo to be lifted at 0600 GMT
      No use before 2200 GMT
      Not to be published, broadcast or put online before 0001 GMT Thursday
      Eds: For release at 12:01 a.m. Monday
      EMBARGOED UNTIL 0001 GMT, April 24
      *** EMBARGOED UNTIL 1130 GMT ***
      (EMBARGOED FOR RELEASE AT 1130 GMT)
      Editor's note: This story is embargoed until 6 p.m. EST Tuesday
      Embargo: 0600 GMT Friday
      STRICT EMBARGO
      Not for publication before 5 May 2024
      Eds: Note embargo, not to be used until 0600 GMT
      Do not publish before 0001 BST on Monday
      UNDER EMBARGO UNTIL 18:00 CET
      HOLD FOR RELEASE UNTIL 9 A.M. EDT
      (Do not use this story until further notice)
      S P E R R F R I S T : 18.00 Uhr
      ATTENTION EDITORS - EMBARGOED UNTIL 1400 GMT
      Release time: 18:00 GMT
      Publish at: 18:00
      Earliest publication: 18:00 GMT
      Blocked until: 18:00`,
    kill: `
      AP-KILL
      EDITORS: KILL the AP story slugged BC-Bridge
      Editors: the story is withdrawn
      URGENT KILL
      ADVISORY KILL
      ELIMINATE the story
      KILL KILL KILL
      BULLETIN KILL
      MANDATORY KILL
      Eds: Please disregard the story on the bridge
      This story has been withdrawn
      KILL: BC-Bridge
      *** KILL ***
      STORY WITHDRAWN
      Eds: the item above is killed
      RETRACTION - the following story was sent in error
      Please kill the story headlined Council votes`,
    withhold: `
      WITHHOLD - DO NOT USE
      NOT FOR PUBLICATION
      Not to be published, broadcast or rewritten
      DO NOT USE
      HOLD HOLD HOLD
      HOLD
      Eds: please withhold
      Eds: Hold this story pending a check by lawyers
      EDITORS: PLEASE DO NOT PUBLISH THIS STORY
      MANDATORY HOLD
      NOT FOR RELEASE`,
  },
  de: {
    embargo: `
      Nicht zur Veröffentlichung vor 18.00 Uhr
      Sperrfrist: 12.00 Uhr MEZ
      SPERRFRIST
      ACHTUNG: Sperrfrist bis Montag 06.00 Uhr
      Gesperrt bis Montag, 12.00 Uhr
      Frei ab 12.00 Uhr
      Achtung Redaktionen: Frei erst ab Sonntag, 18.00 Uhr
      Sperrvermerk: Nicht vor dem 5. Mai veröffentlichen
      Sendesperrfrist: 18 Uhr
      Sendefrist: 18 Uhr
      Freigabe: 18 Uhr`,
    kill: `
      ACHTUNG: Meldung zurückgezogen
      Die Meldung wird zurückgezogen
      STORNO
      Achtung Redaktionen: Bitte die Meldung streichen
      EILMELDUNG: Meldung annulliert
      Bitte löschen Sie die Meldung`,
    withhold: `
      NICHT VERWENDEN
      Bitte nicht veröffentlichen
      Achtung: Bitte diese Meldung vorerst nicht verwenden
      Meldung gesperrt
      Nicht zur Veröffentlichung bestimmt`,
  },
  fr: {
    embargo: `
      NE PAS DIFFUSER AVANT 18H00 GMT
      SOUS EMBARGO JUSQU'AU 5 MAI
      Embargo jusqu'à 18h00
      Sous embargo
      Note aux rédactions : ne pas publier avant lundi 06h00
      EMBARGO STRICT JUSQU'À 0600 GMT
      Pas de diffusion avant 12h00 GMT`,
    kill: `
      ANNULATION ANNULATION
      Dépêche annulée
      Attention : cette dépêche est annulée
      PRIÈRE D'ANNULER LA DÉPÊCHE
      URGENT : ANNULER LA DÉPÊCHE`,
    withhold: `
      NE PAS DIFFUSER
      Ne pas publier
      Note aux rédactions : merci de ne pas utiliser cette dépêche
      Prière de ne pas diffuser`,
  },
  es: {
    embargo: `
      EMBARGADO HASTA LAS 18.00 GMT
      Embargo hasta el lunes a las 06.00
      No publicar antes de las 12.00 GMT
      No difundir hasta el 5 de mayo
      Nota a los editores: embargado hasta el martes`,
    kill: `
      ANULADO ANULADO
      Nota a los editores: se anula la noticia
      Noticia anulada
      ANULAR LA NOTICIA
      Atención: esta noticia queda anulada`,
    withhold: `
      NO PUBLICAR
      No difundir
      Por favor no utilizar esta noticia
      NO USAR`,
  },
  it: {
    embargo: `
      EMBARGO FINO ALLE 18.00
      Sotto embargo fino a lunedì
      Non pubblicare prima delle 12.00
      Con embargo alle 06.00`,
    kill: `
      ANNULLAMENTO
      Notizia annullata
      ATTENZIONE: annullare la notizia
      Si prega di annullare la notizia`,
    withhold: `
      NON PUBBLICARE
      Si prega di non pubblicare
      NON UTILIZZARE
      Notizia sospesa`,
  },
  pt: {
    embargo: `
      EMBARGADO ATÉ 18H00
      Sob embargo até segunda-feira
      Não publicar antes das 12h00
      Não divulgar antes de 5 de maio`,
    kill: `
      ANULAÇÃO
      Notícia anulada
      Atenção: anular a notícia
      NOTÍCIA CANCELADA`,
    withhold: `
      NÃO PUBLICAR
      Favor não publicar
      NÃO UTILIZAR
      Não divulgar`,
  },
  nl: {
    embargo: `
      EMBARGO TOT 18.00 UUR
      Onder embargo tot maandag 06.00 uur
      Niet publiceren voor 12.00 uur
      Niet voor publicatie voor 5 mei`,
    kill: `
      INGETROKKEN
      Bericht ingetrokken
      Let op: dit bericht is vervallen
      BERICHT VERVALLEN`,
    withhold: `
      NIET PUBLICEREN
      Niet gebruiken
      Let op: dit bericht niet gebruiken
      NIET VOOR PUBLICATIE`,
  },
}
