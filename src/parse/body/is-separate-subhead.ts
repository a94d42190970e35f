import type { Reader } from '../reader'

const LONGEST = 60 // characters
const SHORTEST_TEXT = 12 // characters of the text above and below
const STOPPED = /[.!。！]["”»«’)]{0,2}$/u
const QUESTION = /^[\p{Lu}\p{Lo}¿].*\p{L}["”»)]?\s?[?？]$/u
const CAPITALS = /^\p{Lu}[\p{Lu}\d\s'’,&:–-]*[\p{Lu}\d][?!]?$/u
const NEAR = 40 // blocks each way in which another question is looked for

/**
 * Whether a block is a subhead between paragraphs of any length, with empty lines around: words in capitals, or one of several questions.
 * `WHAT HAPPENS NEXT?`, `What about the mail?` in a text with another such line; not: `Why?`, `“What now?” he asked.`
 */
export function isSeparateSubhead(reader: Reader, index: number, first: number, last: number): boolean {
  if (index === first || index >= last || !isLineApart(reader, index)) return false
  if (!isText(reader, index - 1) || !isText(reader, index + 1)) return false
  const line = reader.line(index)
  if (!/\s/.test(line)) return false
  return CAPITALS.test(line) || (QUESTION.test(line) && hasOtherQuestion(reader, index, first, last))
}

const isLineApart = (reader: Reader, index: number): boolean => {
  const block = reader.block(index)
  return block.first === block.last && block.apart && reader.block(index + 1).apart && reader.length(index) <= LONGEST
}

/** Whether a block is a sentence with small letters. */
const isText = (reader: Reader, index: number): boolean =>
  reader.length(index) >= SHORTEST_TEXT &&
  !reader.block(index).columns &&
  STOPPED.test(reader.line(index).slice(-3)) &&
  /[\p{Ll}\p{Lo}]/u.test(reader.line(index))

function hasOtherQuestion(reader: Reader, index: number, first: number, last: number): boolean {
  const to = Math.min(last, index + NEAR)
  for (let at = Math.max(first + 1, index - NEAR); at < to; at++)
    if (at !== index && isLineApart(reader, at) && QUESTION.test(reader.line(at))) return true
  return false
}
