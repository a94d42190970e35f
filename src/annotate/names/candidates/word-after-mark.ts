import * as kinds from '../../tokens/kinds'
import * as rare from '../rare-word-classes'
import * as classes from '../word-classes'
import type { PageWords } from './page-words'

/**
 * Returns the index of the capitalised word with which a name goes on after a mark: `Inc.` of `Norvane, Inc.`
 * The mark is a comma or a possessive apostrophe at `mark`; `start` is the first token of the name. Returns 0 if the name ends before it.
 */
export function wordAfterMark(words: PageWords, start: number, mark: number, end: number): number {
  const next = mark + 1
  if (isNickname(words, mark, end)) return mark + 3
  if (next >= end || !words.near(next)) return 0
  if (!words.tokens.has(next, kinds.CAPITAL)) return closesListOfFields(words, start, mark, end) ? next + 1 : 0
  switch (words.tokens.kind(mark)) {
    case kinds.COMMA:
      return isForm(words, next) || isListOfFields(words, start, mark, end) ? next : 0
    case kinds.CLITIC:
      return isPossessor(words, mark) || isOwnField(words, start, mark) ? next : 0
    case kinds.QUOTE:
    case kinds.CLOSE_QUOTE:
      if (words.tokens.has(mark, kinds.AFTER_SPACE)) return 0
      return isPossessor(words, mark) || isOwnField(words, start, mark) ? next : 0
    default:
      return 0
  }
}

/** Whether a word after a comma is a legal form: `Inc.` of `Norvane, Inc.`; not `Co` of `Ann Holm, Co-owner`. */
const isForm = (words: PageWords, next: number): boolean =>
  words.is(next, classes.LEGAL_FORM) && words.tokens.kind(next + 1) !== kinds.HYPHEN

const NO_NAME =
  classes.PLAIN |
  classes.SENTENCE_STARTER |
  classes.ROLE |
  classes.ORGANISATION_HEAD |
  classes.THING_HEAD |
  classes.DEMONYM

/** Whether a nickname between quotation marks stands at `mark`, in the name of a person: `“Sparky”` of `Ann “Sparky” Holm`. */
function isNickname(words: PageWords, mark: number, end: number): boolean {
  const { tokens } = words
  const last = mark + 3
  const kind = tokens.kind(mark)
  if ((kind !== kinds.OPEN_QUOTE && kind !== kinds.QUOTE) || last >= end || !tokens.has(mark, kinds.AFTER_SPACE))
    return false
  const closing = tokens.kind(mark + 2)
  if (closing !== kinds.CLOSE_QUOTE && closing !== kinds.QUOTE) return false
  if (tokens.has(mark + 1, kinds.AFTER_SPACE) || tokens.has(mark + 2, kinds.AFTER_SPACE) || !words.near(last))
    return false
  const isName = (token: number): boolean => words.capital(token) && !words.is(token, NO_NAME)
  return isName(mark - 1) && isName(last) && tokens.has(last, kinds.AFTER_SPACE)
}

/** Whether a mark is the apostrophe of a possessive inside a name: `People’s Daily`, `Miners' Health`. */
const isPossessor = (words: PageWords, mark: number): boolean =>
  words.isRare(mark - 1, rare.POSSESSOR) && words.tokens.has(mark + 1, kinds.AFTER_SPACE) && words.capital(mark + 1)

/** Whether a possessive is that of a group in the field of an organisation: `Firefighters'` of `Office of Firefighters' Pay`. */
function isOwnField(words: PageWords, start: number, mark: number): boolean {
  const { tokens, text } = words
  const of = mark - 2
  if (of <= start || !words.is(of - 1, classes.HEAD_BEFORE_OF) || tokens.word(of) !== words.small.of) return false
  if (words.knownTo(mark - 1, mark) > 0 || !words.capital(mark + 1)) return false
  return (
    words.is(mark - 1, classes.PLAIN) ||
    (tokens.kind(mark) !== kinds.CLITIC && text.startsWith('ers', tokens.start(mark) - 3))
  )
}

const FIELDS = 4 // words of a list of fields

/** Whether a comma and `and` precede the last of a list of fields: `Bureau of Mines, Quarries, and Pits`. */
function closesListOfFields(words: PageWords, start: number, mark: number, end: number): boolean {
  const { tokens, small } = words
  const last = mark + 2
  if (tokens.kind(mark) !== kinds.COMMA || tokens.word(mark + 1) !== small.and || last >= end || !isField(words, last))
    return false
  for (let token = mark - 1; token > start; token--)
    if (tokens.kind(token) === kinds.COMMA) return isListOfFields(words, start, token, end)
  return false
}

/** Whether a comma stands in a list of fields that an organisation’s name ends with: `Office of Health, Safety and Training`. */
function isListOfFields(words: PageWords, start: number, mark: number, end: number): boolean {
  const { tokens, small } = words
  let of = start
  while (of < mark && !(words.is(of, classes.HEAD_BEFORE_OF) && words.is(of + 1, classes.CONNECTOR))) of++
  if (of >= mark - 1 || words.page.words.names.capitals !== 'weighed') return false
  let token = mark + 1
  while (token < mark + FIELDS && token < end && isField(words, token)) {
    token++
    if (tokens.kind(token) === kinds.COMMA) token++
    if (tokens.word(token) === small.and) return token + 1 < end && isField(words, token + 1)
  }
  return false
}

const isField = (words: PageWords, token: number): boolean =>
  words.capital(token) && !words.is(token, classes.GIVEN) && words.knownTo(token, token + 1) === 0
