import * as kinds from '../../tokens/kinds'
import { joinsRole } from '../candidates/joins-role'
import type { PageWords } from '../candidates/page-words'
import * as classes from '../word-classes'

/**
 * Whether a name in commas follows an office and where it is held: `Iván Torres` of `El alcalde de Norvane, Iván Torres, dijo`. Not in a list,
 * `los alcaldes de Norvane, Santa Holma, Cali y Lima`.
 */
export function isHolderOfOffice(words: PageWords, from: number, to: number): boolean {
  const { tokens } = words
  if (tokens.kind(from - 1) !== kinds.COMMA || !words.capital(from - 2)) return false
  if (to - from < 2 || tokens.kind(to - 2) === kinds.SYMBOL || words.is(to - 1, NO_HOLDER)) return false
  const closes = tokens.kind(to) === kinds.COMMA || (tokens.kind(to) === kinds.STOP && words.is(from, classes.GIVEN))
  if (!closes || words.capital(to + 1)) return false
  let token = from - 2
  while (token > from - LONGEST_OFFICE && (words.capital(token) || tokens.kind(token) === kinds.HYPHEN)) token--
  if (token === from - 2) return false
  return isOfOffice(words, token, from)
}

/**
 * Whether an office precedes a word such as `of`, at `of`, perhaps with an article: `alcalde` ¦ `de`, or a body and its office do: `jefe de la policía` ¦
 * `de`, `Leiter der Polizei` ¦ `von`.
 */
function isOfOffice(words: PageWords, of: number, from: number): boolean {
  const { tokens } = words
  for (let token = of; token > from - LONGEST_OFFICE; ) {
    if (joinsRole(words, token)) return true
    if (words.is(token, classes.PREPOSITION)) return false
    const noun = isJoint(words, token - 1) ? token - 2 : token - 1
    if (noun !== token - 1 && joinsRole(words, token - 1)) return true
    if (tokens.kind(noun) !== kinds.WORD || words.is(noun, classes.SPEECH_VERB)) return false
    if (!isJoint(words, noun - 1) || !isJoint(words, token)) return false
    token = noun - 1
  }
  return false
}

/** Whether a word is an article or a word such as `of`, in small letters. */
const isJoint = (words: PageWords, token: number): boolean =>
  !words.tokens.has(token, kinds.CAPITAL) && words.is(token, classes.PARTICLE | classes.CONNECTOR)

const NO_HOLDER = classes.ORGANISATION_HEAD | classes.LEGAL_FORM | classes.PLACE_HEAD
const LONGEST_OFFICE = 14 // tokens from the place of an office to who holds it
