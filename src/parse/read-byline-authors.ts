import type { Author } from '../article'
import { tablesOf } from './all-languages'
import { readAuthors } from './head/authors'
import { bylineOpenerLength } from './head/byline'
import { openingOf } from './phrases'
import type { Lexicon } from './tables'

/** Returns the authors of the text of a byline: two for `By Ana Ruiz and John Roe`. */
export function readBylineAuthors(text: string, lexicon?: Lexicon): Author[] {
  const tables = tablesOf(lexicon)
  return readAuthors(text, bylineOpenerLength(text, openingOf(text), tables), tables).map(({ author }) => author)
}
