import * as kinds from '../../tokens/kinds'
import * as classes from '../word-classes'
import type { PageWords } from './page-words'

/**
 * Returns the index of the token after a name without its legal form: after `Robotics` in `Acme Robotics, Inc.`, after `Norvane` in `Norvane
 * GmbH & Co. KG`. Returns `to` if the name has no legal form, or is nothing else.
 */
export function endBeforeLegalForm(words: PageWords, from: number, to: number): number {
  const { tokens } = words
  let end = to
  for (let token = to - 1; token > from; token--) {
    if (words.is(token, classes.LEGAL_FORM)) end = token
    else if (tokens.kind(token) === kinds.WORD && !isJoint(words, token)) break
  }
  if (end === to) return to
  while (end - 1 > from && (tokens.kind(end - 1) > kinds.CLITIC || isJoint(words, end - 1))) end--
  return end
}

/** Whether a word joins two names or forms: `and` of `Norvane and Co.` */
const isJoint = ({ tokens, small }: PageWords, token: number): boolean => tokens.word(token) === small.and

/**
 * Whether the words after `and` are the legal form of a company, or partners before it: `Co.` of `Norvane and Co.`, `Sons` of `Lund and Sons
 * Ltd.` Not in capitals, which are also those of clubs: `FC` of `Norvane and FC Torvik`.
 */
export function opensForm(words: PageWords, next: number, end: number): boolean {
  const { tokens } = words
  const isForm = (token: number): boolean =>
    token < end && words.is(token, classes.LEGAL_FORM) && !tokens.has(token, kinds.CAPS) && words.capital(token)
  if (isForm(next)) return next + 2 < end && tokens.kind(next + 1) === kinds.STOP // not `Holm and Co`, who play with Holm
  return isForm(next + 1) && words.is(next, classes.PLAIN)
}
