import type { NoticeName } from './language'

/**
 * Words after a slugline that make a notice, with the kind of notice: `BC-PERU-BRIDGE, KILL`.
 * As they are written, from the usage of agencies.
 */
export const sluglineNotices: Readonly<Record<string, NoticeName>> = {
  KILL: 'kill',
  'MANDATORY KILL': 'kill',
  KILLED: 'kill',
  WITHDRAWN: 'kill',
  WITHDRAWAL: 'kill',
  ELIMINATION: 'kill',
  ANNULATION: 'kill',
  ANULACIÓN: 'kill',
  ANULAR: 'kill',
  ANULADA: 'kill',
  ELIMINAR: 'kill',
  ELIMINADA: 'kill',
  ANNULLATA: 'kill',
  ANNULLARE: 'kill',
  STORNO: 'kill',
  STREICHUNG: 'kill',
  ANULOWANA: 'kill',
  INTREKKING: 'kill',
  MAKULERAS: 'kill',
  WITHHOLD: 'withhold',
  WITHHELD: 'withhold',
  HOLD: 'withhold',
  CORRECTION: 'correction',
  CORRECTIVE: 'correction',
  CORRECTED: 'correction',
  CORR: 'correction',
  CORRIGE: 'correction',
  RECTIF: 'correction',
  RECTIFICATIF: 'correction',
  CORRECCIÓN: 'correction',
  CORREGIDA: 'correction',
  KORR: 'correction',
  KORREKTUR: 'correction',
  BERICHTIGUNG: 'correction',
  ADVISORY: 'advisory',
}
/** Words of urgency before an action after a slugline: `BC-PERU-BRIDGE, BULLETIN KILL`. */
export const sluglineUrgencies: readonly string[] = ['BULLETIN', 'URGENT', 'FLASH', 'MANDATORY', 'ADVISORY']
/** Other words after a slugline: the part or version of the story that a message is. An example is `BC-PERU-BRIDGE, INSERT`. */
export const sluglineParts: readonly string[] = [
  'INSERT',
  'ADD',
  'SUB',
  'WRITETHRU',
  'ADV',
  'BUDGET',
  'BJT',
  'LEAD',
  'LD',
  'PREV',
  'PREVISION',
  'PAPIER',
  'ENCADRE',
  'REPETITION',
  'URGENT',
  'ALERTE',
  'AVANCE',
  'AMPLIACIÓN',
]
