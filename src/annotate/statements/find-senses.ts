import type { TokenPage } from '../page'
import { CAPITAL, INNER, WORD } from '../tokens/kinds'
import { PAD } from '../tokens/padded-array'
import type { StatementWords } from './cues/statement-words'
import * as sense from './cues/word-senses'
import { hasEnding } from './has-ending'

const AFTER_NOUN = sense.CUE | sense.AUXILIARY | sense.PREPOSITION // classes of the word after a noun alone

/* What the ending of a word without a class shows, in `WordFacts`, beside `UNSEEN`; 0 if it shows nothing. */
const ADVERB = -2
const PAST = -3

/**
 * Returns the classes that the word at each token of a page can have, as bits of `word-senses.ts`, `PAD` places after the number of the token.
 * A word that is in no table is classified by its ending.
 */
export function findSenses(page: TokenPage): Int32Array {
  const found = page.facts.senses
  const { count } = page.tokens
  const { kind, flags } = page.tokens.arrays()
  for (let token = 0; token < count; token++) {
    const shown = found[token + PAD] ?? 0
    if (shown >= 0) continue
    const isSmall = kind[token] === WORD && ((flags[token] ?? 0) & CAPITAL) === 0
    found[token + PAD] = isSmall ? sensesByEnding(page, token, shown) : 0
  }
  return found
}

/** Returns the classes of a word in lower case that is in no table, by its ending. `shown` is what is known of it. */
function sensesByEnding(page: TokenPage, token: number, shown: number): number {
  const { tokens } = page
  const words = page.words.statements
  const id = tokens.word(token)
  const isKept = id !== 0 && !tokens.has(token, INNER) // a word with an inner capital has another ending by its letters
  let ending = isKept ? shown : sense.UNSEEN
  if (ending === sense.UNSEEN) {
    ending = endingOf(page.text, tokens.start(token), tokens.end(token), words)
    if (isKept) page.words.facts.setSenses(id, ending)
  }
  if (ending === PAST) return sense.VERB
  return ending === ADVERB && !isNounAlone(page, words, token) ? sense.ADVERB : 0
}

function endingOf(text: string, start: number, end: number, words: StatementWords): number {
  if (hasEnding(text, start, end, words.adverbEndings)) return ADVERB
  return hasEnding(text, start, end, words.pastEndings) ? PAST : 0
}

/** Whether a word with the ending of an adverb is a noun, between an article and a verb or mark: `the family said`; not `the newly built`. */
function isNounAlone({ tokens, words: { facts } }: TokenPage, { adverbLikes }: StatementWords, token: number): boolean {
  const before = Math.max(facts.senses(tokens.word(token - 1)), 0)
  if ((before & (sense.DETERMINER | sense.POSSESSIVE)) === 0) return false
  if (adverbLikes.length > 0) return adverbLikes.includes(tokens.word(token))
  const after = Math.max(facts.senses(tokens.word(token + 1)), 0)
  return tokens.kind(token + 1) !== WORD || (after & AFTER_NOUN) !== 0
}
