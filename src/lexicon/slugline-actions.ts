import type { NoticeName } from './language'

/** Actions after a slugline, as they are written, with the kind of notice: `BC-PERU-BRIDGE, KILL`. From the usage of agencies. */
export const sluglineNotices: Readonly<Record<string, NoticeName>> = {
  KILL: 'kill',
  'MANDATORY KILL': 'kill',
  KILLED: 'kill',
  WITHDRAWN: 'kill',
  WITHDRAWAL: 'kill',
  ELIMINATION: 'kill',
  ANNULATION: 'kill',
  ANULACIÓN: 'kill',
  WITHHOLD: 'withhold',
  WITHHELD: 'withhold',
  HOLD: 'withhold',
  CORRECTION: 'correction',
  CORRECTIVE: 'correction',
  CORRECTED: 'correction',
  ADVISORY: 'advisory',
}
/** Other actions after a slugline: which part of the story the message is. */
export const sluglineParts: readonly string[] = ['INSERT', 'ADD', 'SUB', 'WRITETHRU', 'ADV', 'BUDGET', 'BJT']
