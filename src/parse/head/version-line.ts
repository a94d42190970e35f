import { VERSION_REMARK } from '../../lexicon/headline-tags'
import type { HeadPart } from '../reader'
import { findTake } from './take'

/** Version on a line of its own, as dpa sends it above the headline: `2ND LEAD`, `3RD NET`; not: `2nd leading bank fails` */
const VERSION = /^(\d{1,2})(?:ST|ND|RD|TH) (?:LEAD|NET|ADD|UPDATE)$/

const LONGEST = 16

/** Whether a line is only a take or version in the words of a slugline: `2nd Ld-Writethru`, `1st Add`, `(2 of 3)`; not: `1st Lady`. */
const isTake = (line: string): boolean => findTake(line)?.take.text === line

/** Head part: version lines above the headline. The first becomes the take, the others become notes to editors. */
export const versionLine: HeadPart = {
  opensWith: { cues: '# ( = ref rep pag p sei sid str say', longest: LONGEST },
  opens: (line) => line.length <= LONGEST && (VERSION.test(line) || VERSION_REMARK.test(line) || isTake(line)),
  read(reader, index) {
    const { builder } = reader
    if (reader.length(index) > LONGEST || builder.article.headline !== undefined) return 0
    const line = reader.line(index)
    const version = VERSION.exec(line)
    const whole = isTake(line)
    if (!version && !whole && !VERSION_REMARK.test(line)) return 0
    if ((version || whole) && builder.article.take === undefined) {
      const take = findTake(line)?.take
      builder.addText('take.text', reader.joined(index))
      builder.article.take = { ...take, text: line, ...(version && { number: Number(version[1]) }) }
      return 1
    }
    const notes = (builder.article.editorsNotes ??= [])
    notes.push({ text: builder.addText(`editorsNotes.${notes.length}.text`, reader.joined(index)) })
    return 1
  },
}
