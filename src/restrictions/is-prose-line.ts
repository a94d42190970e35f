import { allRoleWords, type RestrictionVocabulary } from './all-role-words'
import { asksToHold } from './asks-to-hold'
import { opensWithRestriction } from './opens-with-restriction'
import { readRoles } from './read-roles'
import { scoreRestriction } from './score-restriction'

const WORDS = 12
const SCORE = 45

/**
 * Whether a line between two paragraphs reads like one of them: a long sentence that does not clearly restrict the story.
 * `Holders of the bonds may not use the new route until Friday, when the harbour opens again.`
 * Not: `Please do not use before Friday.`, nor a long request: `We kindly ask you not to use it before Friday, as the family has not been told.`
 */
export const isProseLine = (line: string, vocabulary: RestrictionVocabulary): boolean =>
  line.endsWith('.') &&
  line.split(' ').length >= WORDS &&
  scoreRestriction(line) < SCORE &&
  !opensWithRestriction(line) &&
  !asksToHold(line, vocabulary, true) &&
  !ASKS.test(readRoles(line, OPENING, allRoleWords()).text)

/** Roles of an opening that asks the reader not to publish: `P` request, `N` negation, `V` verb. */
const ASKS = /^.{0,2}P.{0,2}N[dD]?[Vv]/
const OPENING = 8 // words
