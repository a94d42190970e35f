import * as kinds from '../../tokens/kinds'
import type { NameCandidate } from '../candidates/candidate'
import type { PageWords } from '../candidates/page-words'
import { initialsOf, lettersOf } from '../clusters/initials'
import * as classes from '../word-classes'
import { type FeatureWeights, featureWeights } from './feature-weights'
import { isSide, tableByKind } from './score-words-before'
import type { Scorer } from './scorer'

/** Weights of a mark or number directly after a candidate for a name, by token kind. */
const marks = tableByKind([
  [kinds.STOP, featureWeights.endsSentence],
  [kinds.EXCLAMATION, featureWeights.endsSentence],
  [kinds.DASH, featureWeights.beforeDash],
  [kinds.SYMBOL, featureWeights.beforeSymbol],
])

/** Adds to `scale` the weights of the words and marks after a candidate for a name. */
export function scoreWordsAfter(words: PageWords, candidate: NameCandidate, scale: Scorer): void {
  const { tokens, small } = words
  const { to } = candidate
  const kind = tokens.kind(to)
  const next = to + 1
  if (kind === kinds.NONE || tokens.has(to, kinds.LINE)) scale.add(featureWeights.endsLine)
  else if (kind === kinds.WORD) scoreWord(words, candidate, scale)
  else if (kind === kinds.CLITIC)
    scale.add(
      small.beside(tokens.word(to)).after ??
        (words.is(next, classes.ROLE) ? featureWeights.ownsRole : featureWeights.owns),
    )
  else if (kind === kinds.COMMA) scale.add(comma(words, next))
  else if (kind === kinds.OPEN) addRow(scale, bracket(words, candidate))
  else if (kind === kinds.NUMBER) scale.add(number(words, candidate))
  else if (kind === kinds.HYPHEN) {
    const based = small.beside(tokens.word(next)).afterHyphen
    const isPlace = candidate.known?.kind === 'place'
    // `London-based` is enough to make London a place.
    if (!based || !isPlace) addRow(scale, based ?? (isPlace ? undefined : featureWeights.beforeHyphen))
  } else {
    addRow(scale, marks[kind])
  }
}

/** Returns the weights of a number after a candidate. In a list of results it tells a team or a scorer: `Linfield 10 4 3 3`, `(Marsh 60)`. */
function number(words: PageWords, { from, to }: NameCandidate): FeatureWeights {
  const { tokens } = words
  const next = to + 1
  const ends = tokens.kind(next) === kinds.NONE || tokens.has(next, kinds.LINE)
  if (!ends && tokens.kind(next) === kinds.NUMBER) {
    if (!tokens.has(from, kinds.LINE)) return featureWeights.beforeNumbers
    return isCount(words, to) && isCount(words, next) ? featureWeights.opensNumbers : featureWeights.beforeNumber
  }
  const before = tokens.kind(from - 1)
  const closes = tokens.kind(next) === kinds.CLOSE || tokens.kind(next) === kinds.COMMA
  if (closes && (before === kinds.OPEN || before === kinds.COMMA)) return featureWeights.beforeNumberInList
  if (ends || tokens.kind(next) === kinds.OPEN || tokens.has(next, kinds.CAPITAL)) return featureWeights.beforeScore
  return featureWeights.beforeNumber
}

/** Whether a number counts matches or points: at most three figures, no decimals. */
const isCount = ({ tokens, text }: PageWords, token: number): boolean =>
  tokens.end(token) - tokens.start(token) < 4 && !text.slice(tokens.start(token), tokens.end(token)).includes('.')

const addRow = (scale: Scorer, row: FeatureWeights | undefined): void => {
  if (row) scale.add(row)
}

const SMALL_S = 115

const PLACE_NOUNS = classes.PLACE_HEAD | classes.PLACE_NOUN // `village`, which also closes place names

const FAMILY_OR_GIVEN = classes.FAMILY | classes.GIVEN

function scoreWord(words: PageWords, candidate: NameCandidate, scale: Scorer): void {
  const { from, to } = candidate
  const { after } = words.small.beside(words.tokens.word(to))
  const isVerb = after === featureWeights.besideVictory || after === featureWeights.headlineSide
  if (isVerb && words.tokens.has(to, kinds.CAPITAL)) scale.add(featureWeights.headlineSide)
  else {
    if (after === featureWeights.besideVictory && isSide(words, from, to)) scale.add(after)
    addRow(scale, word(words, candidate, isVerb ? undefined : after))
    if (words.is(to, classes.SPEECH_VERB) && !candidate.known && !words.is(to - 1, FAMILY_OR_GIVEN))
      addRow(scale, wordAfterVerb(words, to, after))
  }
}

/** Returns the weights of what follows the verb of speech at a token, of which `after` are the weights: `it`, `he`; the end of the sentence after `reported`. */
function wordAfterVerb({ tokens, small }: PageWords, verb: number, after: FeatureWeights | undefined) {
  const next = verb + 1
  if (after === featureWeights.reportsNews) return tokens.kind(next) === kinds.STOP ? after : undefined
  return small.beside(tokens.word(next)).afterVerb
}

/** Returns the weights of a word after a candidate, given those of the word itself. */
function word(
  words: PageWords,
  { from, to, known }: NameCandidate,
  row: FeatureWeights | undefined,
): FeatureWeights | undefined {
  const { tokens, text, small } = words
  const bits = words.classes(to)
  if (bits & classes.SPEECH_VERB) return featureWeights.beforeSaying
  if (bits & classes.ROLE) return tokens.word(from) === 0 ? featureWeights.unknownBeforeRole : featureWeights.beforeRole
  const id = tokens.word(to)
  if (row === featureWeights.beforeTermNoun && !tokens.has(to, kinds.CAPITAL)) return featureWeights.beforeTermNoun
  if (bits & classes.ORGANISATION_HEAD) return featureWeights.beforeHead
  // `Zambala` ¦ `village`; the river of a known place is a different place
  if ((bits & PLACE_NOUNS) === PLACE_NOUNS && !known && !tokens.has(to, kinds.CAPITAL))
    return featureWeights.beforePlaceNoun
  if (bits & classes.CONNECTOR && id !== small.of && id !== small.and && isChosenFor(words, from, to))
    return featureWeights.beforeRoleInCommas
  if (id === small.and) return words.capital(to + 1) ? undefined : featureWeights.beforeAnd
  if (row) return row
  if (bits & classes.SENTENCE_STARTER) return featureWeights.beforeSmallWord
  if (words.capital(to)) return undefined
  const end = tokens.end(to)
  if (text.charCodeAt(end - 1) === SMALL_S) return featureWeights.beforeWordInS
  return text.startsWith('ed', end - 2) ? featureWeights.beforeWordInEd : featureWeights.beforeWord
}

/** Whether `for` and an office follow a name of several words: `Sue Park for mayor`; not `Hyde Park for president Ann Holm`. */
const isChosenFor = (words: PageWords, from: number, to: number): boolean =>
  to - from > 1 &&
  words.is(to + 1, classes.ROLE) &&
  !words.tokens.has(to + 1, kinds.CAPITAL) &&
  !words.tokens.has(to + 2, kinds.CAPITAL)

/** Whether words after a comma say that a name is a town: `a small farming town in Iowa`, `un pueblo de Soria`; not `a town clerk`. */
export function isTownInCommas(words: PageWords, from: number): boolean {
  const { tokens } = words
  let noun = from + 1
  while (noun < from + NEAR && tokens.kind(noun) === kinds.WORD && !words.is(noun, classes.SETTLEMENT | ENDS_NOUN))
    noun++
  if (!words.is(noun, classes.SETTLEMENT) || words.capital(from)) return false
  return tokens.kind(noun + 1) !== kinds.WORD || words.is(noun + 1, ENDS_NOUN)
}

const ENDS_NOUN = classes.PREPOSITION | classes.CONNECTOR | classes.SENTENCE_STARTER

/** Returns the weights of a comma after a candidate, by the words after the comma: `, 42,`, `, who`, `, a lawyer`, `, Texas`. */
function comma(words: PageWords, next: number): FeatureWeights {
  const { tokens, small } = words
  if (tokens.kind(next) === kinds.NUMBER) {
    const age = tokens.end(next) - tokens.start(next) < 3 && tokens.kind(next + 1) === kinds.COMMA
    return age ? featureWeights.beforeAge : featureWeights.beforeComma
  }
  if (words.anywhere(classes.SETTLEMENT) && isTownInCommas(words, next)) return featureWeights.beforePlaceNoun
  const row = small.beside(tokens.word(next)).afterComma
  if (row === featureWeights.beforeCommaAnd || words.is(next, classes.ROLE | classes.ROLE_MODIFIER)) {
    let role = next
    while (role < next + NEAR && tokens.kind(role) <= kinds.CLITIC && !words.is(role, classes.ROLE)) role++
    return words.is(role, classes.ROLE) ? featureWeights.beforeRoleInCommas : featureWeights.beforeCommaAnd
  }
  if (row) return row
  if (!words.capital(next)) return featureWeights.beforeComma
  return words.known(next, next + NEAR)?.value.kind === 'place'
    ? featureWeights.beforeCommaPlace
    : featureWeights.beforeCommaName
}

/** Returns the weights of a bracket after a candidate, by the first word in the bracket: `(CPC)`, `(24)`, `(Texas)`. */
function bracket(words: PageWords, { from, to }: NameCandidate): FeatureWeights | undefined {
  const { tokens } = words
  const next = to + 1
  if (tokens.has(next, kinds.CAPS) && tokens.kind(next + 1) === kinds.CLOSE)
    return hasInitials(words, from, to) ? featureWeights.beforeInitials : featureWeights.beforeLetters
  if (tokens.kind(next) === kinds.NUMBER) return featureWeights.beforeBracketNumber
  if (isTicker(words, next)) return featureWeights.beforeTicker
  const place = words.known(next, next + NEAR)?.value.kind === 'place'
  return place ? featureWeights.beforeBracketPlace : featureWeights.beforeBracket
}

/** Whether the letters in the bracket after a name are its initials: `EBFA` of `Eastern Bay Fishing Authority (EBFA)`. */
function hasInitials(words: PageWords, from: number, to: number): boolean {
  if (to - from < 2) return false
  const letters = lettersOf(words, to + 1, to + 2)
  return letters === initialsOf(words, from, to) || letters === initialsOf(words, from, to, true)
}

/** Whether a bracket has an exchange and the symbol of a share: `(NYSE: VLM)`, `(Nasdaq: KFC)`. */
function isTicker({ tokens }: PageWords, inside: number): boolean {
  const symbol = inside + 2
  return (
    tokens.kind(inside + 1) === kinds.COLON &&
    tokens.has(inside, kinds.CAPITAL) &&
    (tokens.has(symbol, kinds.CAPS) || tokens.kind(symbol) === kinds.NUMBER) &&
    tokens.kind(symbol + 1) === kinds.CLOSE
  )
}

const NEAR = 5 // tokens after a mark that are examined
