// Words that end a story when they are alone in brackets after its last sentence: `(END)`, `（完）`.

/** Words in brackets that mark the end of a story after its last sentence: `(END)`. As they are written. */
export const bracketedEndWords: readonly string[] = [
  ...['END', 'ENDS', 'End', 'Ends', 'end', '完', '了', '끝', 'конец', 'КОНЕЦ', 'FIN', 'Fin', 'ENDE', 'Ende', '終'],
]
/** Words that mark the end of a story, in brackets before the initials of the desk: `(end) asj.hb`. */
export const endWordsBeforeInitials: readonly string[] = ['end', 'END', 'fin', 'FIN', 'Ende', 'Schluss', 'Schluß']
/** Chinese, Japanese and Korean characters that mark the end of a story. */
export const END_SIGNS = '完了끝終'
/** English words that mark the end of a story, without brackets after its last sentence: `… he said. Enditem`. */
export const plainEndWords: readonly string[] = ['ENDS', 'Enditem', 'Endit']
/**
 * Matches an end mark with an agency, a year or initials: `(END) Dow Jones Newswires`, `(END/2024)`, `END/ar`; not: `The end of an era`.
 */
export const END_WITH_AGENCY = /^\((?:END|ENDS)(?:\/\d{4})?\)(?: Dow Jones Newswires)?$|^(?:END|ENDS)\/[a-z]{2,4}$/
/** Matches `Reuters` as a line that ends a story, with the misspellings of copy from 1987: `REUTER...`, `REUITER`; not: `Reuters said`. */
export const REUTER_END = /^(?:REUITER|Reuters?|REUTERS?|reuter)\.{0,3}(?:\^M)?$/
/** `Reuters` as an end mark after the last sentence of a story, as a pattern: `… he said. Reuter`. */
export const REUTER_CLOSING = 'REUTERS?\\.{0,3}|Reuter'
