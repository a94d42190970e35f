import type { Author } from '../article'
import { tablesOf } from './all-languages'
import { readAuthors } from './head/authors'
import { bylineOpenerLength } from './head/byline'
import { foldLine, openingOf } from './phrases'
import type { Lexicon } from './tables'

/** Returns the authors of the text of a byline: two for `By Ana Ruiz and John Roe`. */
export function readBylineAuthors(text: string, lexicon?: Lexicon): Author[] {
  const tables = tablesOf(lexicon)
  return readAuthors(text, bylineOpenerLength(text, openingOf(text), tables), tables).map(({ author }) => author)
}

/** Whether a text is a word of the page around a story and no byline: `Anmelden`, `Log in`. */
export const isPageFurniture = (text: string, lexicon?: Lexicon): boolean =>
  tablesOf(lexicon).furniture.line(foldLine(text), text) !== undefined
