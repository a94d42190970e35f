import { FORM, SHORT_FORM } from '../tokens/hash-words'

/** Returns the plural of an English noun: `deputies`, `coaches`, `fishermen`. */
export function pluralOf(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -2)}en`
  if (noun.endsWith('y')) return `${noun.slice(0, -1)}ies`
  return /(?:ch|s)$/.test(noun) ? `${noun}es` : `${noun}s`
}

/** The forms of a word by the letter that marks them in the list of plain words. */
const FORMS = {
  S: `${FORM}s`,
  X: `${FORM}es`,
  D: `${FORM}d`,
  E: `${FORM}ed`,
  G: `${FORM}ing`,
  L: `${FORM}ly`,
  N: `${FORM}ness`,
  I: `${SHORT_FORM}ing`,
  Y: `${SHORT_FORM}ies`,
  Z: `${SHORT_FORM}ied`,
}

/** Returns the packed list of plain words with the endings of their forms in place of the letters that mark them, as `addWordLists` reads it. */
export const withForms = (list: string): string =>
  Object.entries(FORMS).reduce((text, [letter, form]) => text.replaceAll(letter, form), list)
