import { embargo } from './head/embargo'
import { isAdvice, notice, takesBack } from './head/notice'
import type { Reader } from './reader'

/** Whether a block holds the story back or takes it back: `EMBARGOED UNTIL 0001 GMT, April 24`, `KILL KILL KILL`. On a page it is never furniture, wherever it stands. */
export const restrains = (reader: Reader, index: number): boolean =>
  embargo.fits(reader, index) || takesBack(reader, index)

const LONGEST = 160 // characters of such a line between two paragraphs
/** Speech is none: `“Please hold,” a voice said.` */
const SPEECH = /^["“”„«'‘]/
const NAMED = /embargo/i
/** A bracket that the text goes on behind. */
const ASIDE = /^\([^()]*\)\s*\S/

/**
 * Takes a line between two paragraphs that holds the story back or takes it back: it is said of the whole story, wherever it stands (law 9).
 * Asked of every block of the body, so most are told by their length and their first letters.
 */
export function restraintInside(reader: Reader, index: number): boolean {
  const { first, last } = reader.block(index)
  if (first !== last || reader.length(index) > LONGEST) return false
  const line = reader.line(index)
  const { embargoes, notices, editorsNotes } = reader.source.tables
  const may = embargoes.mayBe(line) || notices.mayBe(line) || editorsNotes.mayBe(line) || NAMED.test(line)
  if (!may || SPEECH.test(line)) return false
  if (!ASIDE.test(line) && embargo.fits(reader, index)) return embargo.read(reader, index) > 0
  return takesBack(reader, index) && !isAdvice(line) && notice.read(reader, index) > 0
}
