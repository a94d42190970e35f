import * as kinds from '../../tokens/kinds'
import type { PageWords } from '../candidates/page-words'
import type { MentionIndex } from '../clusters/mention-index'
import * as rare from '../rare-word-classes'
import * as classes from '../word-classes'

/**
 * Whether a word is the field of a role, in small letters, directly after its organisation: `budget` of `White House budget director`; or any word but
 * a verb after its `’s`: `humanitarian` of `the EU’s humanitarian chief`.
 */
export function isFieldOfBody(words: PageWords, named: MentionIndex, token: number): boolean {
  const { tokens } = words
  if (tokens.kind(token) !== kinds.WORD || tokens.has(token, kinds.CAPITAL)) return false
  if (tokens.kind(token - 1) === kinds.CLITIC)
    return (
      words.is(token + 1, classes.ROLE) && !words.is(token, NO_FIELD) && named.to(token - 1)?.kind === 'organisation'
    )
  return words.isRare(token, rare.OFFICE_FIELD) && named.to(token)?.kind === 'organisation'
}

const NO_FIELD = classes.SPEECH_VERB | classes.SENTENCE_STARTER | classes.PREPOSITION | classes.CONNECTOR

/** Whether a title is the field of the role after it: `Justice` of `Justice Secretary`. */
export const isField = (words: PageWords, token: number): boolean =>
  words.is(token, classes.ROLE_MODIFIER) && words.is(token + 1, classes.ROLE) && words.capital(token + 1)

/** Whether a word is the rank of a role before its organisation: `Deputy` ¦ `White House Press Secretary`. */
export const isRankOfBody = (words: PageWords, token: number): boolean =>
  words.isRare(token, rare.RANK) && !words.isRare(token, rare.TERM) && words.capital(token)
