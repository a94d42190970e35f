import { mailSubjects, replySigns } from '../../lexicon/mail-fields'
import { alternatives } from '../../lexicon/words'

/** Name of the subject of a mail, with signs of answers after it: `Betreff: WG: ` */
const SUBJECT = new RegExp(
  `^(?:${alternatives(mailSubjects)})(?:\\s?:\\s+|：\\s*)(?:(?:${alternatives(replySigns)})\\s?[:：]\\s*)*(?=\\S)`,
  'i',
)

/** Returns the length of the name of a mail's subject at the start of a line, with signs of answers after it; 0 for any other line. */
export const subjectNameLength = (line: string): number => SUBJECT.exec(line)?.[0].length ?? 0
