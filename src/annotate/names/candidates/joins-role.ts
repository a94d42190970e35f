import { JOINS } from '../roles/role-words'
import * as classes from '../word-classes'
import type { PageWords } from './page-words'

/** Whether a word joins a role to what it is held in: `of` of `mayor of Torvik`. */
export const joinsRole = (words: PageWords, of: number): boolean =>
  words.is(of - 1, classes.ROLE) && ((words.page.words.names.roleWords[words.tokens.word(of)] ?? 0) & JOINS) !== 0

const ELISIONS = "'’"

/** Whether a word joins a role to its organisation by one letter and an apostrophe: `d’` of `directeur d’Alvéa`. */
export const isElidedOf = (words: PageWords, of: number): boolean =>
  words.page.words.names.capitals === 'tell' &&
  ELISIONS.includes(words.text.charAt(words.tokens.start(of) + 1)) &&
  joinsRole(words, of)
