import type { LineFacts } from '../labels/line-facts'

const LETTERS = 1.5 // of a word, on average, below which a line is a code
const FIELD = 6 // maximum words of a field
const TAG = 3 // maximum words of a tag

/**
 * Whether a line looks like part of a header, not like a headline: a code, a field whose value is a name, a tag in capitals, or keywords
 * that hyphens join. `s6612`, `Source: North Press`, `KYODO NEWS`, `Peru-bridge-strike`; not: `Late results`, `Council: bridge to close`.
 */
export const isHeaderLike = (line: LineFacts): boolean =>
  isCode(line) || isTag(line) || isKeywords(line) || (isField(line) && line.small === 0 && line.words <= FIELD)

/** Header of ANPA 1312: service level and number, priority, category, keyword; `a0417 r i bc-`, `s s bsbgolf` */
const ANPA = /^(?:[a-z]\d{3,4} )?[a-z] [a-z] [a-z][a-z\d-]*$/

/** Whether a line is a code, or a field whose value is one word or number, and thus never a headline: `a0417 r i bc-`, `Priority: 2`. */
export function isCode(line: LineFacts): boolean {
  const { words, smalls, capitals, caseless, digits, text } = line
  if (caseless > 0) return false
  if (capitals === 0 && ANPA.test(text)) return true
  return smalls + capitals < Math.max(digits, LETTERS * words) ? smalls > 0 || words < 2 : isField(line) && words <= 2
}

/** Whether a line is a few words in capitals: the name of an agency, or a short headline. */
const isTag = ({ words, smalls, caseless }: LineFacts): boolean => caseless === 0 && smalls === 0 && words <= TAG

/** Whether a line is three keywords or more, joined by hyphens. Not: `Merry-go-round`, with a short word between. */
const isKeywords = ({ words, text }: LineFacts): boolean => words === 1 && KEYWORDS.test(text)

const KEYWORDS = /^\p{L}[\p{L}\d]{3,}(?:-[\p{L}\d]{3,}){2,}$/u

/** Whether a colon and a space follow the first words of a line: `Priority: 2`; not: `MARKETS AT 11:30`. */
const isField = ({ colon, text }: LineFacts): boolean => colon > 0 && text.charCodeAt(colon + 1) === 0x20

const WORDS = 4 // minimum of a headline below a tag

/** Whether a line is worded like a headline below a tag: `Ferries stop sailing to islands` below `NORTH PRESS`; not: `MAY7 10200 OFF 4`. */
export const outranksTag = (line: LineFacts): boolean =>
  line.words >= WORDS && line.smalls + line.capitals + line.caseless > 3 * line.digits && !isHeaderLike(line)
