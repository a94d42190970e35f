import { containing, forwardLooking } from '../../lexicon/foot-words'
import { alternatives } from '../../lexicon/words'
import type { Reader, TailPart } from '../reader'

const LONGEST = 4000 // characters
const OPENING = 160 // characters in which such a paragraph says what it is
/** Words of companies for their statements about the future: `forward-looking`, `zukunftsgerichtete`. */
const STATEMENT = new RegExp(alternatives(forwardLooking), 'i')
const CONTAINS = new RegExp(alternatives(containing), 'i')
/** Quotation, of which somebody is the speaker, at the start. */
const QUOTE = /^["“„«]/
const RELEASE = 2 // blocks above, at least: a headline and a text

/** Whether a paragraph says at its start that a company's statements look forward: `This release contains forward-looking statements`. */
export const isLegalStatement = (text: string): boolean =>
  text.length <= LONGEST &&
  !QUOTE.test(text) &&
  CONTAINS.test(text.slice(0, OPENING)) && // first, as it is the smaller pattern
  STATEMENT.test(text.slice(0, OPENING))

/** Tail part: a paragraph on the forward-looking statements of a company. Kept as boilerplate. No opening tells it: it is in no part index. */
export const legalStatement: TailPart = {
  opensWith: {},
  fits: (reader: Reader, index: number) => index >= RELEASE && isLegalStatement(reader.line(index)),
  read(reader, index) {
    const texts = (reader.builder.article.boilerplate ??= [])
    texts.push(reader.builder.addText(`boilerplate.${texts.length}`, reader.joined(index)))
  },
}
