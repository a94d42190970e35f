import * as kinds from '../../tokens/kinds'
import type { NameCandidate } from '../candidates/candidate'
import type { PageWords } from '../candidates/page-words'
import * as rare from '../rare-word-classes'
import * as classes from '../word-classes'

const SMALL_S = 115
const SMALL_R = 114
const SHORTEST = 3 // letters of the word before the ending: `shop`
const VOWELS = 'eo'

/**
 * Whether a word is the plural of a noun made from a plain word: `Shoppers`, `Detractors`, `Skeptics`.
 * The plain word is the one before `s`, `rs`, `ers`, `ors`, or before a doubled letter and `ers`; not `Myers`, whose rest is no word.
 * Before a verb of speech in the plural, any word in `s`: `Weavers say`.
 */
export function isAgentPlural(words: PageWords, token: number): boolean {
  const { text, tokens } = words
  const start = tokens.start(token)
  const end = tokens.end(token)
  if (text.charCodeAt(end - 1) !== SMALL_S) return false
  if (isPlain(words, start, end - 1) || precedesPluralVerb(words, token)) return true
  if (text.startsWith('ies', end - 3) && isPlainInY(words, start, end - 3)) return true // `Charities`
  if (text.charCodeAt(end - 2) !== SMALL_R || !VOWELS.includes(text.charAt(end - 3))) return false
  const isDoubled = text.charCodeAt(end - 4) === text.charCodeAt(end - 5)
  return (
    isPlain(words, start, end - 2) || isPlain(words, start, end - 3) || (isDoubled && isPlain(words, start, end - 4))
  )
}

/** Whether the verb after a word is one of speech in the plural: `say`, `warn`, by the form in `s` that the lists have. */
function precedesPluralVerb(words: PageWords, token: number): boolean {
  const { text, tokens } = words
  const next = token + 1
  if (tokens.kind(next) !== kinds.WORD || tokens.has(next, kinds.CAPITAL)) return false
  const singular = `${text.slice(tokens.start(next), tokens.end(next))}s`
  return (classesOf(words, 0, singular.length, singular) & classes.SPEECH_VERB) !== 0
}

/**
 * Whether a word may be the plural of a trade, before a verb of speech that is not in the singular: `Millers said`. Names end so too, `Rogers
 * said`, so this counts only for a word that the story has nowhere else as a name.
 */
function isTradeBeforeVerb(words: PageWords, token: number): boolean {
  const { text, tokens } = words
  const end = tokens.end(token)
  if (!words.isRare(token + 1, rare.SAYING) || tokens.has(token + 1, kinds.CAPITAL)) return false
  if (text.charCodeAt(end - 1) !== SMALL_S || text.charCodeAt(end - 2) !== SMALL_R) return false
  if (!VOWELS.includes(text.charAt(end - 3)) || end - tokens.start(token) < SHORTEST + 3) return false
  if (text.charCodeAt(tokens.end(token + 1) - 1) === SMALL_S) return false // `says`
  return (classesOf(words, tokens.start(token), end - 1) & classes.GIVEN) === 0 // `Peters said`
}

/** Whether a word is the plural of a noun for a body, before a verb of speech that is not in the singular: `Unions said`, `Clinics said`. */
function isBodiesBeforeVerb(words: PageWords, token: number): boolean {
  const { text, tokens } = words
  const end = tokens.end(token)
  if (!words.isRare(token + 1, rare.SAYING) || text.charCodeAt(end - 1) !== SMALL_S) return false
  if (text.charCodeAt(tokens.end(token + 1) - 1) === SMALL_S) return false // `says`
  const start = tokens.start(token)
  const single = text.startsWith('ies', end - 3)
    ? classesOfWord(words, `${text.slice(start, end - 3)}y`) // `Ministries`
    : classesOf(words, start, end - 1)
  return (single & (classes.ORGANISATION_HEAD | classes.GIVEN | classes.FAMILY)) === classes.ORGANISATION_HEAD
}

/** Whether an unknown word is the plural of a body or trade before a verb of speech, and is not made from a plain word: `Clinics said`, `Millers said`. */
export const isTradesBeforeVerb = (words: PageWords, token: number): boolean =>
  isBodiesBeforeVerb(words, token) || (isTradeBeforeVerb(words, token) && !isAgentPlural(words, token))

/** Whether the name of a team or the noun of a body, alone before a verb of speech, is the plural of a trade or body: `Brewers said`, `Unions said`. */
export const isPluralBeforeVerb = (words: PageWords, { from, known }: NameCandidate): boolean =>
  (known ? known.kind === 'team' : words.is(from, classes.ORGANISATION_HEAD)) &&
  words.isRare(from + 1, rare.SAYING) &&
  (words.is(from, known ? classes.PLAIN : 0) ||
    isTradeBeforeVerb(words, from) ||
    isBodiesBeforeVerb(words, from) ||
    isAgentPlural(words, from))

/** Whether a span of the text is a plain word of the language, and no name. */
function isPlain(words: PageWords, start: number, end: number): boolean {
  if (end - start < SHORTEST) return false
  return (classesOf(words, start, end) & (classes.PLAIN | classes.GIVEN | classes.FAMILY)) === classes.PLAIN
}

const isPlainInY = (words: PageWords, start: number, end: number): boolean =>
  (classesOfWord(words, `${words.text.slice(start, end)}y`) & (classes.PLAIN | classes.GIVEN | classes.FAMILY)) ===
  classes.PLAIN

const classesOfWord = (words: PageWords, word: string): number => classesOf(words, 0, word.length, word)

const classesOf = ({ page }: PageWords, start: number, end: number, text = page.text): number =>
  page.words.names.classes[page.words.vocabulary.numberOf(text, start, end)] ?? 0
