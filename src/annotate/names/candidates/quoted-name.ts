import * as kinds from '../../tokens/kinds'
import { featureWeights } from '../scoring/feature-weights'
import * as classes from '../word-classes'
import type { PageWords } from './page-words'

const LONGEST = 6 // tokens of a name in quotation marks

/**
 * Returns the index of the token after a body’s name in quotation marks, which opens at a token: after the noun for a body, `компания «Северный луч»`, or,
 * where a language quotes all such names, after any word but the noun for a work. Returns 0 for other words.
 */
export function endOfQuotedName(words: PageWords, token: number, end: number): number {
  const { tokens, small } = words
  const mark = token - 1
  const kind = tokens.kind(mark)
  if (kind !== kinds.OPEN_QUOTE && kind !== kinds.QUOTE) return 0
  const { capitals, quotesBodies } = words.page.words.names
  if (capitals === 'weighed') return 0
  const before = tokens.word(mark - 1)
  const isAfterNoun =
    small.beside(before).before === featureWeights.afterBodyNoun || words.is(mark - 1, classes.LEGAL_FORM)
  if (!isAfterNoun && (!quotesBodies || words.is(mark - 1, classes.THING_HEAD))) return 0
  const last = Math.min(end, token + LONGEST)
  let to = token
  while (to < last && (tokens.kind(to) === kinds.WORD || tokens.kind(to) === kinds.HYPHEN)) to++
  const isClosed = tokens.kind(to) === kinds.CLOSE_QUOTE || (kind === kinds.QUOTE && tokens.kind(to) === kinds.QUOTE)
  if (!isClosed || to >= end) return 0
  return isAfterNoun || !isSpeech(words, to + 1) ? to : 0
}

/** Whether what follows a quotation shows that somebody says it: a dash, or a comma with a dash or a verb of speech. */
const isSpeech = (words: PageWords, token: number): boolean => {
  const kind = words.tokens.kind(token)
  if (kind !== kinds.COMMA) return kind === kinds.DASH
  return words.tokens.kind(token + 1) === kinds.DASH || words.is(token + 1, classes.SPEECH_VERB)
}
