import * as kinds from '../../tokens/kinds'
import * as rare from '../rare-word-classes'
import * as classes from '../word-classes'
import type { PageWords } from './page-words'
import { HEADS } from './run-parts'

/**
 * Whether a word is the position of the player named after it: `RHP` of `RHP Pell Tandero`, `RHPs` before several; not `BBC` of `BBC World
 * Service`. A single letter counts before a given name and one word more: `D` of `D Pavel Novak`.
 */
export function isPosition(words: PageWords, start: number, token: number, to: number): boolean {
  const { tokens } = words
  if (token - start > 1 || words.casing !== 'plain' || !isPositionWord(words, start)) return false
  if (words.is(to - 1, HEADS) || words.known(token, to)) return false
  if (tokens.end(start) - tokens.start(start) === 1 && !isBase(words, start))
    return (
      to - token === 2 &&
      (words.is(token, classes.GIVEN | classes.CALENDAR) ||
        (words.is(token, classes.SENTENCE_STARTER) && !words.is(to - 1, classes.PLAIN)))
    )
  for (let at = token; at < to; at++)
    if (tokens.has(at, kinds.CAPS) && tokens.end(at) - tokens.start(at) > 2) return false
  return true
}

/** Whether a word is a position, in capitals but for the `s` of several. */
export function isPositionWord(words: PageWords, token: number): boolean {
  const { tokens, text, page } = words
  const start = tokens.start(token)
  const end = tokens.end(token)
  if (tokens.has(token, kinds.CAPS) || end - start === 1)
    return words.isRare(token, rare.POSITION) || isBase(words, token)
  if (
    end - start > LONGEST_POSITION ||
    text.charCodeAt(end - 1) !== SMALL_S ||
    !tokens.has(token, kinds.INNER | kinds.CAPITAL)
  )
    return false
  const { vocabulary, names } = page.words
  const isPlural = ((names.rareClasses[vocabulary.numberOf(text, start, end - 1)] ?? 0) & rare.POSITION) !== 0
  return isPlural && text.slice(start, end - 1) === text.slice(start, end - 1).toUpperCase()
}

/** Whether a letter stands for a base after its number: `B` of `3B Omar Holm`. */
const isBase = ({ tokens, text }: PageWords, token: number): boolean =>
  tokens.kind(token - 1) === kinds.NUMBER &&
  !tokens.has(token, kinds.AFTER_SPACE) &&
  tokens.end(token - 1) - tokens.start(token - 1) === 1 &&
  text.charCodeAt(tokens.start(token)) === CAPITAL_B

/** Whether a month or day is the given name of a player after a position: `May` of `C May Holt`, `April` of `SS April Day`. */
export const isDayName = (words: PageWords, token: number, end: number): boolean =>
  words.is(token, classes.CALENDAR) &&
  end - token > 1 &&
  words.casing === 'plain' &&
  words.tokens.kind(token + 1) === kinds.WORD &&
  words.capital(token + 1) &&
  (isPositionWord(words, token - 1) || isTitleBefore(words, token - 1))

/** Whether a title of a person closes at a token: `Rep.` before `May Holt`, `Officer`. */
function isTitleBefore(words: PageWords, last: number): boolean {
  const title = words.tokens.kind(last) === kinds.STOP ? last - 1 : last
  return words.is(title, classes.ROLE | classes.HONORIFIC) && words.capital(title)
}

/** Returns the index of the first token of a position: the number of a base, `3` of `3B`; the given index for others. */
export const startOfPosition = (words: PageWords, token: number): number => (isBase(words, token) ? token - 1 : token)

/** Whether a player follows a position that ends at a token, or a position and a player start at it. */
export const isPlayer = (words: PageWords, start: number, token: number, to: number): boolean =>
  (to - token <= LONGEST_PLAYER && isPosition(words, start, token, to)) || opensPosition(words, start, token, to)

/**
 * Whether the position of a player follows a word that is no part of the name: `Placed` ¦ `RHP Pell Tandero`, `Norvane` ¦ `RHP Pell Tandero`,
 * of a known place or team.
 */
function opensPosition(words: PageWords, start: number, token: number, to: number): boolean {
  const { tokens, text } = words
  if (token !== start + 1 || to - token < 3 || to - token > LONGEST_PLAYER + 1) return false
  if (!tokens.has(token, kinds.CAPS) && tokens.end(token) - tokens.start(token) > 1) return false
  if (!words.capital(token + 1) || !isPosition(words, token, token + 1, to)) return false
  if (words.knownTo(start, token) === token) return true
  return (
    !words.is(start, classes.GIVEN | classes.FAMILY) &&
    (words.is(start, classes.PLAIN | classes.SPEECH_VERB) || text.startsWith('ed', tokens.end(start) - 2))
  )
}

const LONGEST_PLAYER = 5 // tokens of `Kim Jin-ho`
const CAPITAL_B = 66
const LONGEST_POSITION = 4 // letters of `RHPs`
const SMALL_S = 115
