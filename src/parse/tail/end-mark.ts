import {
  bracketedEndWords,
  END_WITH_AGENCY,
  plainEndWords,
  REUTER_CLOSING,
  REUTER_END,
} from '../../lexicon/end-mark-words'
import { alternatives } from '../../lexicon/words'
import { foldLine } from '../phrases'
import type { HeadPart, TailPart } from '../reader'
import type { Tables } from '../tables'

/** End mark of signs and numbers: `###`, `# # #`, `-30-`, `- 0 -`, `■`, `NNNN`; not: `#`, `30 people` */
const MARKS = /^(?:#(?:\s?#)+|[-–—(]{0,2}\s?(?:30|0)\s?[-–—)]{1,2}|[■□◆†●▪]+|N{4})$/

const LONGEST = 40 // maximum characters of an end mark
const WORD = 24 // maximum characters of an end mark without an agency

const isEndMark = (line: string, folded: string, tables: Tables): boolean =>
  (line.length <= WORD && (tables.endMarks.line(folded.replace(BRACKETS, '')) === true || MARKS.test(line))) ||
  END_WITH_AGENCY.test(line) ||
  REUTER_END.test(line)

/** Last line of a wrapped sentence, as opposed to an end mark: `exporters and processors.`; not: `REUTER...` */
const ENDS_SENTENCE = / .*[."']$/

const BRACKETS = /^[\s([</-]+|[\s)\]>.*/-]+$/g

/** Head and tail part: an end mark, dropped from the article: `-30-`, `ENDS`, `(END)`, `Reuter`; not: `The end of an era`. */
export const endMark: HeadPart & TailPart = {
  opensWith: { phrases: ['endMarks'], cues: '# ( [ < nnn reu rei', longest: LONGEST },
  opens: (line, { tables }) =>
    line.length <= WORD && !ENDS_SENTENCE.test(line) && isEndMark(line, foldLine(line), tables),
  fits: (reader, index) =>
    reader.length(index) <= LONGEST && isEndMark(reader.line(index), reader.foldedLine(index), reader.source.tables),
  read(reader, index) {
    const { start, end } = reader.block(index)
    reader.builder.addDropped('end-mark', start, end)
    return 1
  },
}

/**
 * End mark after the last sentence of a paragraph: `… he said. Reuter`, `… he said. (END)`, `… 。（完）`; not: `It was the end`, `… by Reuters`
 */
const INLINE = new RegExp(
  String.raw`[.!?。！？…"”'’」』)]\s*((?:${REUTER_CLOSING})|[(（](?:${alternatives(bracketedEndWords)})[)）](?: \p{Ll}{2,4}(?:[./]\p{Ll}{2,4}){1,3})?|-\s?(?:30|0|ENDS?)\s?-|#{3}|# # #|${alternatives(plainEndWords)}|■|□|◆)\s*$`,
  'u',
)

/** Returns the offset of the end mark that closes a paragraph; undefined for none. */
export const findEndMarkWithin = (text: string): number | undefined => {
  const last = text.slice(-24)
  const mark = INLINE.exec(last)?.[1]
  return mark === undefined ? undefined : text.length - last.length + last.lastIndexOf(mark)
}
