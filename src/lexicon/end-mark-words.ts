// Words that end a story when they are alone in brackets after its last sentence: `(END)`, `（完）`.

/** Words in brackets after the last sentence of a story, as they are written. */
export const bracketedEndWords: readonly string[] = [
  ...['END', 'ENDS', 'End', 'Ends', 'end', '完', '了', '끝', 'конец', 'КОНЕЦ', 'FIN', 'Fin', 'ENDE', 'Ende', '終'],
]
/** Words in brackets before the initials of the desk: `(end) asj.hb`. */
export const endWordsBeforeInitials: readonly string[] = ['end', 'END', 'fin', 'FIN', 'Ende', 'Schluss', 'Schluß']
/** Chinese and Japanese characters for the end of a story. */
export const END_SIGNS = '完了끝終'
