import * as kinds from '../../tokens/kinds'
import type { NameCandidate } from '../candidates/candidate'
import type { PageWords } from '../candidates/page-words'
import * as classes from '../word-classes'
import { featureWeights } from './feature-weights'

const LONGEST_SIDE = 5 // tokens of the other side of a match

/**
 * Whether a candidate is a side of a match by the shape of a result or fixture: both of `Torvik beat Norvane 3-1`, `Torvik 3, Norvane 1`,
 * `Torvik 3-1 Norvane` and, as a whole line, `Torvik v Norvane`. Not in sets, as of tennis: `Holm beat Roe 6-3 6-4`. Nor where a given name
 * opens it.
 */
export function isResultSide(words: PageWords, { from, to }: NameCandidate): boolean {
  const { tokens } = words
  const before = tokens.kind(from - 1)
  const opens = tokens.has(from, kinds.LINE)
  const isNear = words.hasPair(from - NEAR_BEFORE, to + NEAR)
  if (before === kinds.WORD && !opens && !isNear && !mayBeVersus(words, from - 1)) return false
  if (to - from > 1 && words.is(from, classes.GIVEN) && !words.is(to - 1, TEAM)) return false
  const after = tokens.kind(to)
  if (isNear && before === kinds.WORD && !opens) {
    if (after === kinds.NUMBER && isScore(words, to) && isLoser(words, from)) return true
    if (tokens.kind(from - 2) === kinds.NUMBER && isOpponent(words, from)) return true
  }
  if (isNear && before === kinds.DASH && isScore(words, to)) return closesFixture(words, from, to)
  if (after === kinds.NUMBER || before === kinds.NUMBER) return isBesideNumber(words, from, to)
  if (isNear && after === kinds.WORD && isWinner(words, from, to)) return true
  if (!opens) return mayFollowVersus(before) && closesFixture(words, from, to)
  const other = afterVersus(words, to)
  return other > to && endsVersusOf(words, to, other)
}

const NEAR_BEFORE = 6 // tokens from a score to the side after it
const NEAR = 12 // tokens from a side to its score

/** Whether a token of a kind ends what is between the sides of a fixture: `v`, `vs.`, a dash. */
const mayFollowVersus = (kind: number): boolean => kind === kinds.WORD || kind === kinds.STOP || kind === kinds.DASH

const TEAM = classes.TEAM_HEAD | classes.PLACE_HEAD // `City` of `Torvik City`

/** Whether a side precedes the verb of a result: `Torvik drew 2-2`, `Torvik beat Norvane 2-0`. Not `in Torvik it won 2-0`. */
function isWinner(words: PageWords, from: number, to: number): boolean {
  const { tokens } = words
  if (tokens.has(to, kinds.CAPITAL | kinds.LINE)) return false
  if (tokens.kind(from - 1) === kinds.WORD && words.is(from - 1, classes.PREPOSITION)) return false
  let token = to + 1
  if (!mayBeVerb(words, to) && !mayBeVerb(words, token)) return false
  while (token < to + LONGEST_VERB && tokens.kind(token) === kinds.WORD && !tokens.has(token, kinds.CAPITAL)) token++
  if (!tokens.has(token, kinds.CAPITAL) && tokens.kind(token) !== kinds.NUMBER) return false
  if (tokens.word(token - 1) === words.small.of) return false // `the Torvik area of Norvane 15-20 people`
  return isScore(words, nameEnd(words, token))
}

const LONGEST_VERB = 3 // words: `venció a`, `went down to`

const mayBeVerb = (words: PageWords, token: number): boolean =>
  words.tokens.kind(token) === kinds.WORD &&
  !words.is(token, classes.SENTENCE_STARTER | classes.PREPOSITION) &&
  !words.tokens.has(token, kinds.CAPITAL)

/** Whether a side follows the verb of a result, and the winner precedes it: `Norvane` of `Torvik beat Norvane 2-0`. */
function isLoser(words: PageWords, from: number): boolean {
  const { tokens } = words
  let verb = from - 1
  while (verb > from - LONGEST_VERB && tokens.kind(verb - 1) === kinds.WORD && !tokens.has(verb - 1, kinds.CAPITAL))
    verb--
  if (tokens.kind(verb) !== kinds.WORD || tokens.has(verb, kinds.CAPITAL | kinds.LINE)) return false
  return (
    (mayBeVerb(words, verb) || (verb + 1 < from && mayBeVerb(words, verb + 1))) &&
    tokens.kind(verb - 1) === kinds.WORD &&
    tokens.has(verb - 1, kinds.CAPITAL) &&
    !words.is(verb - 1, classes.CALENDAR)
  )
}

/** Whether a side follows the score and a preposition: `Norvane` of `Torvik drew 1-1 with Norvane`. Not in `voted 5-4 against Norvane`. */
function isOpponent(words: PageWords, from: number): boolean {
  const { before } = words.small.beside(words.tokens.word(from - 1))
  if (before !== featureWeights.afterWith && before !== featureWeights.afterAt && before !== featureWeights.afterTo)
    return false
  const score = from - 4
  return isPair(words, score) && isLoser(words, score)
}

/** Whether a side has its number in a result: `Torvik 3, Norvane 1`, `Torvik 3-1 Norvane`. */
function isBesideNumber(words: PageWords, from: number, to: number): boolean {
  const { tokens } = words
  if (tokens.has(from, kinds.LINE)) {
    if (isScore(words, to)) {
      const other = to + 3
      return tokens.has(other, kinds.CAPITAL) && endsResult(words, nameEnd(words, other))
    }
    const other = tokens.kind(to + 1) === kinds.COMMA ? to + 2 : to + 1
    const end = nameEnd(words, other)
    return isNumber(words, to) && end > other && isNumber(words, end) && endsResult(words, end + 1)
  }
  const number = tokens.kind(from - 1) === kinds.COMMA ? from - 2 : from - 1
  if (!isNumber(words, number)) return false
  const isScored = tokens.kind(number - 1) === kinds.HYPHEN || tokens.kind(number - 1) === kinds.DASH
  if (isScored ? number !== from - 1 || !endsResult(words, to) : !isNumber(words, to) || !endsResult(words, to + 1))
    return false
  return lineOfName(words, isScored ? number - 2 : number)
}

/** Whether a name that ends before a token opens its line. */
function lineOfName({ tokens }: PageWords, end: number): boolean {
  let token = end - 1
  while (token > end - LONGEST_SIDE && tokens.has(token, kinds.CAPITAL) && !tokens.has(token, kinds.LINE)) token--
  return (
    tokens.has(token, kinds.LINE | kinds.CAPITAL) && tokens.has(token, kinds.LINE) && tokens.has(token, kinds.CAPITAL)
  )
}

/** Whether a side closes a fixture that is a whole line: `Norvane` of `Torvik v Norvane`. */
function closesFixture(words: PageWords, from: number, to: number): boolean {
  let versus = from - 1
  if (words.tokens.kind(versus) === kinds.STOP) versus--
  return afterVersus(words, versus) === from && lineOfName(words, versus) && endsVersus(words, versus, to)
}

/** Whether the other side, after `v` or a dash, closes a fixture that is a whole line: `Norvane` of `Torvik v Norvane`. */
function endsVersusOf(words: PageWords, versus: number, other: number): boolean {
  const end = nameEnd(words, other)
  return end > other && endsVersus(words, versus, end)
}

/** Whether a fixture ends before a token; after a dash, with its score: `Torvik - Norvane 2:0`. */
const endsVersus = (words: PageWords, versus: number, end: number): boolean =>
  isScore(words, end) || (words.tokens.kind(versus) !== kinds.DASH && endsFixture(words, end))

const mayBeVersus = ({ tokens }: PageWords, token: number): boolean =>
  tokens.end(token) - tokens.start(token) <= LONGEST_VERSUS

/** Returns the index of the token after `v`, `vs` or `vs.` at a token; the given one if it is another word. */
function afterVersus({ tokens, text }: PageWords, token: number): number {
  if (tokens.kind(token) === kinds.DASH) return token + 1
  if (tokens.kind(token) !== kinds.WORD || tokens.has(token, kinds.CAPITAL | kinds.LINE)) return token
  if (tokens.end(token) - tokens.start(token) > LONGEST_VERSUS) return token
  const word = text.slice(tokens.start(token), tokens.end(token))
  if (word !== 'v' && word !== 'vs') return token
  return tokens.kind(token + 1) === kinds.STOP ? token + 2 : token + 1
}

const LONGEST_VERSUS = 2 // letters

/** Whether a line ends before a token, but for a remark in brackets or a time: `(3-1)`, `1500`. */
const endsFixture = ({ tokens }: PageWords, token: number): boolean =>
  tokens.has(token, kinds.LINE) || tokens.kind(token) === kinds.NONE || tokens.kind(token) === kinds.OPEN

const endsResult = (words: PageWords, token: number): boolean =>
  endsFixture(words, token) || words.tokens.kind(token) === kinds.SEMICOLON || words.tokens.kind(token) === kinds.STOP

/** Returns the index of the token after the capitalised words at a token. */
function nameEnd({ tokens }: PageWords, from: number): number {
  let token = from
  while (
    token < from + LONGEST_SIDE &&
    tokens.has(token, kinds.CAPITAL) &&
    tokens.kind(token) === kinds.WORD &&
    (token === from || !tokens.has(token, kinds.LINE))
  )
    token++
  return token
}

/** Whether the score of a match is at a token, the only one there: `3-1`, `2:0`. Two are those of sets, and `2-3 days` is a range. */
function isScore(words: PageWords, token: number): boolean {
  const { tokens } = words
  if (!isPair(words, token) || isPair(words, tokens.kind(token + 3) === kinds.COMMA ? token + 4 : token + 3))
    return false
  const next = token + 3
  const isCounted =
    tokens.kind(next) === kinds.WORD && !tokens.has(next, kinds.CAPITAL | kinds.LINE) && !words.is(next, SMALL)
  return !isCounted || figureOf(words, token) >= figureOf(words, token + 2)
}

const SMALL = classes.PREPOSITION | classes.CONNECTOR

const figureOf = ({ tokens, text }: PageWords, number: number): number =>
  Number(text.slice(tokens.start(number), tokens.end(number)))

function isPair(words: PageWords, token: number): boolean {
  const { tokens } = words
  const mark = tokens.kind(token + 1)
  if (mark !== kinds.HYPHEN && mark !== kinds.COLON && mark !== kinds.DASH) return false
  if (!isNumber(words, token) || !isNumber(words, token + 2) || tokens.has(token + 2, kinds.AFTER_SPACE)) return false
  return mark !== kinds.COLON || tokens.end(token + 2) - tokens.start(token + 2) === 1 // `20:08` is a time
}

/** Whether a token is a number that can be part of the score of a match: at most three figures. */
const isNumber = ({ tokens }: PageWords, token: number): boolean =>
  tokens.kind(token) === kinds.NUMBER && tokens.end(token) - tokens.start(token) < 4
