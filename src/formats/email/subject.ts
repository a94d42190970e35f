import { subjectPrefixes } from '../../lexicon/mail-words'
import { toLine } from '../parse-values'

const PREFIX = /^\s*([^\s:：[\]]{1,14})(?:\s?[[(]?\d{1,3}[\])]?)?\s?[:：]\s*/u
const TIMES = 12 // prefixes of a subject

/**
 * Returns the subject of a mail without the prefixes of answers and forwards; empty without a subject.
 *
 * @example plainSubject('Fwd: AW: Harbour bridge opens') // 'Harbour bridge opens'
 * @example plainSubject('Bergen: Harbour bridge opens') // 'Bergen: Harbour bridge opens'
 */
export function plainSubject(subject: string | undefined): string {
  let rest = toLine(subject) ?? ''
  for (let times = 0; times < TIMES; times++) {
    const [prefix, word = ''] = PREFIX.exec(rest) ?? []
    if (prefix === undefined || !subjectPrefixes.includes(word.toLowerCase())) break
    rest = rest.slice(prefix.length)
  }
  return rest.trim()
}
