import type { Part } from '../reader'

/** `###`, `# # #`, `-30-`, `- 0 -`, `ENDS`, `-ENDS-`, `(END)`, `■`, `Reuter` */
const MARKS = /^(?:#(?:\s?#)+|[-–—(]{0,2}\s?(?:30|0)\s?[-–—)]{1,2}|[■□◆†●▪]+|N{4})$/

/** What tells that the story ends here. */
export const endMark: Part = {
  opens: (line, { tables }) => line.length <= 24 && isEndMark(line, tables.endMarks.line(strip(line)) === true),
  read(reader, index) {
    if (reader.length(index) > 24) return 0
    const line = reader.line(index)
    if (!isEndMark(line, reader.source.tables.endMarks.line(strip(line)) === true)) return 0
    const { start, end } = reader.block(index)
    reader.draft.drop('end-mark', start, end)
    return 1
  },
}

const strip = (line: string): string => line.replace(/^[\s([<-]+|[\s)\]>.*-]+$/g, '')
const isEndMark = (line: string, listed: boolean): boolean => listed || MARKS.test(line)
