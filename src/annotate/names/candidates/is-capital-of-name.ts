import type { TokenPage } from '../../page'
import * as kinds from '../../tokens/kinds'
import type { Tokens } from '../../tokens/tokens'
import type { FunctionWordWeights } from '../function-word-weights'
import * as rare from '../rare-word-classes'
import * as classes from '../word-classes'
import { isFormedOfPlainWords } from './is-formed'

/** The words of a page, as far as capitals need them; see `PageWords`. */
interface CapitalisedWords {
  readonly casing: 'plain' | 'title' | 'capitals'
  readonly page: TokenPage
  readonly tokens: Tokens
  readonly small: FunctionWordWeights
  classes(token: number): number
  is(token: number, bits: number): boolean
  isRare(token: number, bits: number): boolean
  isOrdinary(token: number): boolean
  capital(token: number): boolean
  near(token: number): boolean
}

/** Whether a capital in a line of title case or capitals may be that of a name. That of an ordinary word is not. */
export function isCapitalOfName(words: CapitalisedWords, token: number): boolean {
  const isOpen = !words.is(token, QUIET) && !words.isRare(token, rare.HEADLINE_VERB)
  if (isOpen)
    return !words.isOrdinary(token) && !(words.classes(token) === 0 && isFormedOfPlainWords(words.page, token))
  if (words.casing === 'title' && (words.tokens.has(token, kinds.CAPS) || isHeadOfName(words, token))) return true
  return (
    words.is(token, classes.GIVEN | classes.FAMILY) &&
    !words.is(token, classes.SENTENCE_STARTER) &&
    !words.isOrdinary(token)
  )
}

/** Whether a noun for an organisation is part of its name in title case: of `Bank of Torvik`, `Pellworm Group`. */
function isHeadOfName(words: CapitalisedWords, token: number): boolean {
  const { tokens, small } = words
  if (words.is(token, classes.ORGANISATION_HEAD) && words.classes(token - 1) === 0)
    return words.capital(token - 1) && words.near(token)
  const isBeforeOf = words.is(token, classes.HEAD_BEFORE_OF) && tokens.word(token + 1) === small.of
  return isBeforeOf && !tokens.has(token + 1, kinds.CAPITAL) && !words.is(token + 2, QUIET) && words.capital(token + 2)
}

/** Classes of ordinary words, which are no names in a line where every word is capitalised. */
const QUIET =
  classes.PLAIN |
  classes.SENTENCE_STARTER |
  classes.CALENDAR |
  classes.ROLE |
  classes.DEMONYM |
  classes.HONORIFIC |
  classes.COMPASS
