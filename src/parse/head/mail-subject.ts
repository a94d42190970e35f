import { mailSubjects, replySigns } from '../../lexicon/mail-fields'
import { alternatives } from '../../lexicon/words'
import { wordStems } from '../labels/word-stems'
import type { Reader } from '../reader'
import { sourceOffset } from '../source'

/** Name of the subject of a mail, with signs of answers after it: `Betreff: WG: ` */
const SUBJECT = new RegExp(
  `^(?:${alternatives(mailSubjects)})(?:\\s?:\\s+|：\\s*)(?:(?:${alternatives(replySigns)})\\s?[:：]\\s*)*(?=\\S)`,
  'i',
)
const SHARED = 3 // minimum word stems of a subject in the text, and half of all
const OPENING = 3 // blocks at the start of the text that are compared

/** Returns the length of the name of a mail's subject at the start of a line, with signs of answers after it; 0 for any other line. */
export const subjectNameLength = (line: string): number => SUBJECT.exec(line)?.[0].length ?? 0

/**
 * Reads the subject of a mail: it is the headline of a story that has no other, if the text shares words with it. Otherwise it is dropped.
 */
export function readSubject({ builder, subject }: Reader): void {
  if (!subject) return
  const { article } = builder
  const named = subjectNameLength(subject.text)
  const opening = article.body.slice(0, OPENING).flatMap((block) => ('text' in block && block.text ? [block.text] : []))
  const stems = wordStems(opening.join(' '))
  const own = [...wordStems(subject.text.slice(named))]
  const shared = own.filter((stem) => stems.has(stem)).length
  if (article.headline !== undefined || named === 0 || shared < SHARED || shared * 2 < own.length)
    builder.addDropped('meta', subject.start, subject.end)
  else {
    builder.addRepairs(subject)
    builder.addDropped('meta', subject.start, sourceOffset(subject, named))
    article.headline = builder.addField('headline', subject, named, subject.text.length)
  }
}
