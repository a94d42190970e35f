import { mailFields, mailSubjects } from '../../lexicon/mail-fields'
import { allWords } from '../../lexicon/words'
import type { HeadPart, Reader } from '../reader'
import { isMailField } from './is-mail-field'
import { addNotice } from './notice'
import { subjectNameLength } from './subject-name-length'
import { subjectRestriction } from './subject-restriction'

const LONGEST = 200
const MOST = 8 // maximum lines of a header

/** Returns the first three letters of words, separated by spaces, as cues of a part: `fro to` for `From`, `To`. */
const startsOf = (words: readonly string[]): string => words.map((word) => word.toLowerCase().slice(0, 3)).join(' ')

/**
 * Head part: the header of a mail at the start of the copy. It has three fields or more, one of them the subject; not: `From: a poem`
 * alone.
 */
export const mailHeader: HeadPart = {
  opensWith: { cues: () => startsOf([...allWords(mailFields), ...allWords(mailSubjects)]) },
  read(reader, index) {
    if (index > 0 || !isMailField(reader.line(0))) return 0
    const lines = headerLines(reader)
    if (
      lines.filter((at) => isMailField(reader.line(at))).length < 3 ||
      !lines.some((at) => subjectNameLength(reader.line(at)) > 0)
    )
      return 0
    for (const at of lines) readHeaderLine(reader, at)
    return lines.length
  },
}

/**
 * Drops a line of a mail header. A line that restricts the story becomes a notice: `Subject: KILL KILL KILL`. The subject is kept until the
 * text is read: see `readSubject`.
 */
export function readHeaderLine(reader: Reader, index: number): void {
  const line = reader.line(index)
  const kind = subjectRestriction(line, reader.source.tables)
  const { start, end } = reader.block(index)
  if (kind) addNotice(reader, index, kind)
  else if (!reader.subject && subjectNameLength(line) > 0) reader.subject = reader.joined(index)
  else reader.builder.addDropped('meta', start, end)
}

/** Returns the indexes of the header's blocks: fields without empty lines between, and lines with a label and a date. */
function headerLines(reader: Reader): number[] {
  const lines: number[] = []
  for (let at = 0; at < Math.min(MOST, reader.blocks.length - 1); at++) {
    if (reader.length(at) > LONGEST || (at > 0 && reader.block(at).apart)) break
    if (!isMailField(reader.line(at)) && !/^\p{L}{4,9}: .*\d/u.test(reader.line(at))) break
    lines.push(at)
  }
  return lines
}
