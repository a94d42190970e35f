import { wordStems } from '../labels/word-stems'
import type { Reader } from '../reader'
import { sourceOffset } from '../source'
import { subjectNameLength } from './subject-name-length'

const SHARED = 3 // minimum word stems of a subject in the text, and half of all
const OPENING = 3 // blocks at the start of the text that are compared

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
