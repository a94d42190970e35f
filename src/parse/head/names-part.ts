import { numberedParagraphs, paragraphStems, quoteStems } from '../../lexicon/paragraph-words'
import { alternatives, words } from '../../lexicon/words'

const PART = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${alternatives(words(paragraphStems))}|${alternatives(words(quoteStems))})|${numberedParagraphs.join('|')}`,
  'iu',
)

/** Whether a line has a word for a paragraph or a quotation, in any language: `Absatz 3`, `第3段落`, `the quote`; not: `the story`. */
export const namesPart = (line: string): boolean => PART.test(line)
