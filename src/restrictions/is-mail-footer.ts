import { footerMarks, footerOpenings } from '../lexicon/mail-words'
import { alternatives } from '../lexicon/words'
import type { RestrictionVocabulary } from './all-role-words'
import { readRoles } from './read-roles'

const OPENING = /* @__PURE__ */ (() => new RegExp(String.raw`^[\s*_([]*(?:${alternatives(footerOpenings)})`, 'i'))()
const MARK = /* @__PURE__ */ (() => new RegExp(alternatives(footerMarks), 'gi'))()
const MARKS = 2 // different words of a footer; one if the footer also asks to delete the mail
const REMOVES = /[bqi]/
/** Roles of a word for an embargo, or of a time before which the mail must not be used. */
const HOLDS = /[EeKH]|B[^B]*[tT]|[NM][DdSsP]{0,4}V/

const WORDS = 48

/**
 * Whether a line is the footer on confidentiality that companies add to their mails.
 * It opens as such footers do and has two of their words, and names no time and no publication.
 *
 * @example isMailFooter('This e-mail is confidential. If you received it in error, please delete it.') // true
 * @example isMailFooter('This e-mail is confidential until 6 p.m. Monday') // false
 */
export function isMailFooter(line: string, vocabulary: RestrictionVocabulary): boolean {
  if (!OPENING.test(line)) return false
  const marks = new Set(line.toLowerCase().match(MARK) ?? [])
  if (marks.size === 0) return false
  const roles = readRoles(line, WORDS, vocabulary.roles()).text
  return (marks.size >= MARKS || REMOVES.test(roles)) && !HOLDS.test(roles)
}
