import * as kinds from '../../tokens/kinds'
import type { PageWords } from '../candidates/page-words'
import type { MentionIndex } from '../clusters/mention-index'
import * as rare from '../rare-word-classes'

/** Whether a word is the field of a role, in small letters, directly after its organisation: `budget` of `White House budget director`. */
export const isFieldOfBody = (words: PageWords, named: MentionIndex, token: number): boolean =>
  words.isRare(token, rare.OFFICE_FIELD) &&
  !words.tokens.has(token, kinds.CAPITAL) &&
  named.to(token)?.kind === 'organisation'
