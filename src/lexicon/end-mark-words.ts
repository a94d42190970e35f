// Words that end a story when they are alone in brackets after its last sentence: `(END)`, `（完）`.

/** Words in brackets after the last sentence of a story, as they are written. */
export const bracketedEndWords: readonly string[] = [
  ...['END', 'ENDS', 'End', 'Ends', 'end', '完', '了', '끝', 'конец', 'КОНЕЦ', 'FIN', 'Fin', 'ENDE', 'Ende', '終'],
]
/** Words in brackets before the initials of the desk: `(end) asj.hb`. */
export const endWordsBeforeInitials: readonly string[] = ['end', 'END', 'fin', 'FIN', 'Ende', 'Schluss', 'Schluß']
/** Chinese and Japanese characters for the end of a story. */
export const END_SIGNS = '完了끝終'
/** English words for the end after the last sentence, without brackets: `… he said. Enditem`. */
export const plainEndWords: readonly string[] = ['ENDS', 'Enditem', 'Endit']
/** End mark with an agency, a year or initials: `(END) Dow Jones Newswires`, `(END/2024)`, `END/ar`; not: `The end of an era` */
export const END_WITH_AGENCY = /^\((?:END|ENDS)(?:\/\d{4})?\)(?: Dow Jones Newswires)?$|^(?:END|ENDS)\/[a-z]{2,4}$/
/** `Reuters` as an end mark, with the misspellings of copy from 1987: `REUTER...`, `REUITER`, `Reuters.`; not: `Reuters said` */
export const REUTER_END = /^(?:REUITER|Reuters?|REUTERS?|reuter)\.{0,3}(?:\^M)?$/
/** `Reuters` as an end mark after the last sentence, as a pattern: `… he said. Reuter`. */
export const REUTER_CLOSING = 'REUTERS?\\.{0,3}|Reuter'
