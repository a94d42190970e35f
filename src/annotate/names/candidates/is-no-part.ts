import * as kinds from '../../tokens/kinds'
import type { PhraseFound } from '../../tokens/phrases'
import * as classes from '../word-classes'
import { hasAdjectiveEnding } from './has-adjective-ending'
import type { KnownKind } from './known-names'
import type { PageWords } from './page-words'
import * as positions from './positions'
import * as parts from './run-parts'
import { isSpeakingMonth } from './runs'

/**
 * Whether a word at the start of a name is no part of it: `The`, `Monday`, `Chinese`, a role. `run` is the start of the capitalised words, which `isOpening`
 * says open a sentence; `end` is that of the name, `known` the name of the lexicon that starts at the word.
 */
export function isNoPart(
  words: PageWords,
  run: number,
  token: number,
  end: number,
  known: PhraseFound<KnownKind> | undefined,
  isOpening: boolean,
): boolean {
  const opens = isOpening && token === run
  if (known && (known.to - token > 1 || parts.isNameInLetters(known))) return false
  if (known && known.to === end && !words.is(token, classes.DEMONYM | classes.SENTENCE_STARTER)) return false
  if (words.is(token, classes.SENTENCE_STARTER)) {
    if (token > run && end - token > 1 && positions.isPositionWord(words, token - 1)) return false // `C Will Holm`
    if (!opens && end - token > 1 && words.capital(token) && words.page.words.names.capitals === 'tell') return false // `Le Pen`
    return words.tokens.kind(token + 1) === kinds.WORD || end - token === 1
  }
  if (opens && isNounBeforeBody(words, token)) return true
  if (positions.isDayName(words, token, end)) return false
  if (words.is(token, classes.CALENDAR) && !words.is(token, classes.GIVEN) && !isSpeakingMonth(words, token))
    return !words.is(end - 1, classes.ORGANISATION_HEAD)
  if (words.is(token, classes.DEMONYM)) return !parts.isPartOfName(words, token, end)
  if (words.is(token, classes.ROLE) && end - token === 1 && !words.is(token, classes.GIVEN | classes.FAMILY))
    return true
  if (opens && words.is(token, classes.ROLE_MODIFIER) && end - token === 1) return true
  if (end - token < 2) return false
  if (opens && words.is(token, classes.SPEECH_VERB) && !words.is(token, classes.GIVEN | classes.FAMILY))
    return !words.is(end - 1, parts.HEADS)
  if (opens && parts.isGerund(words, token) && !words.is(end - 1, parts.HEADS)) return true
  if (words.is(token, classes.COMPASS) && opens) return words.known(token + 1, end)?.to === end
  if (!opens || !words.is(token, classes.PLAIN) || words.is(token, classes.GIVEN | classes.FAMILY)) return false
  return words.is(token + 1, classes.GIVEN) && !words.is(end - 1, parts.HEADS)
}

/** Whether a noun that opens a sentence precedes the noun of a body in the genitive: `Депутаты` of `Депутаты Госдумы`. */
const isNounBeforeBody = (words: PageWords, token: number): boolean =>
  words.page.words.names.hasGenitive &&
  words.classes(token) === 0 &&
  words.capital(token + 1) &&
  words.is(token + 1, classes.ORGANISATION_HEAD) &&
  !hasAdjectiveEnding(words, token)
