import { foldLine } from '../phrases'
import type { Part } from '../reader'
import type { Tables } from '../tables'

/** `###`, `# # #`, `-30-`, `- 0 -`, `ENDS`, `-ENDS-`, `(END)`, `■`, `Reuter` */
const MARKS = /^(?:#(?:\s?#)+|[-–—(]{0,2}\s?(?:30|0)\s?[-–—)]{1,2}|[■□◆†●▪]+|N{4})$/

const LONGEST = 24

/** What tells that the story ends here. */
export const endMark: Part = {
  opens: (line, { tables }) =>
    line.length <= LONGEST && !ENDS_SENTENCE.test(line) && isEndMark(line, foldLine(line), tables),
  read(reader, index) {
    if (reader.length(index) > LONGEST) return 0
    if (!isEndMark(reader.line(index), reader.folded(index), reader.source.tables)) return 0
    const { start, end } = reader.block(index)
    reader.draft.drop('end-mark', start, end)
    return 1
  },
}

const isEndMark = (line: string, folded: string, tables: Tables): boolean =>
  tables.endMarks.line(folded.replace(BRACKETS, '')) === true || MARKS.test(line)

/** `exporters and processors.` */
const ENDS_SENTENCE = / .*[."']$/

const BRACKETS = /^[\s([<-]+|[\s)\]>.*-]+$/g
