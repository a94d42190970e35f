import { pastPassives } from '../lexicon/restrictions/narration'
import { once, words } from '../lexicon/words'
import { readRoles } from './read-roles'
import { foldWord } from './role-words'

const passives = /* @__PURE__ */ once(() => new Set(words(pastPassives)))
const LONGEST = 60 // characters
/** Roles of short words, a negation and a verb of publishing, with nothing after it. */
const NEGATED = /^D{0,3}N(D{0,2})V\.$/

/**
 * Whether a sentence tells that something was not published or used. Not: of a story, `The story was not published.`
 *
 * @example isPastStatement('It was never used.') // true
 * @example isPastStatement('It is not to be used.') // false
 */
export function isPastStatement(text: string): boolean {
  if (text.length > LONGEST || !text.endsWith('.')) return false
  const { text: roles, starts, ends } = readRoles(text)
  const found = NEGATED.exec(roles)
  if (!found) return false
  const auxiliary = roles.length - (found[1] ? 3 : 4) // the word before the verb, or before the negation
  return passives().has(foldWord(text.slice(starts[auxiliary], ends[auxiliary])))
}
