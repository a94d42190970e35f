import { JOINS } from '../roles/role-words'
import * as classes from '../word-classes'
import type { PageWords } from './page-words'

/** Whether a word joins a role to what it is held in: `of` of `mayor of Torvik`. */
export const joinsRole = (words: PageWords, of: number): boolean =>
  words.is(of - 1, classes.ROLE) && ((words.page.words.names.roleWords[words.tokens.word(of)] ?? 0) & JOINS) !== 0
