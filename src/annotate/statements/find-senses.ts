import type { TokenPage } from '../page'
import { CAPITAL, INNER, WORD } from '../tokens/kinds'
import type { StatementWords } from './cues/statement-words'
import * as sense from './cues/word-senses'
import { hasEnding } from './has-ending'
import { PAD, PaddedArray } from './padded-array'

const AFTER_NOUN = sense.CUE | sense.AUXILIARY | sense.PREPOSITION // classes of the word after a noun alone

/* What the ending of a word shows, in `StatementWords.endingKinds`; 0 is not yet known. */
const NOTHING = 1
const ADVERB = 2
const PAST = 3

const sensesAt = new PaddedArray()

/**
 * Returns the classes that the word at each token of a page can have, as bits of `word-senses.ts`, `PAD` places after the number of the token.
 * A word that is in no table is classified by its ending. The next page reuses the array.
 */
export function findSenses(page: TokenPage): Int32Array {
  const { tokens, text } = page
  const words = page.words.statements
  const { kind, flags, word, start, end } = tokens.arrays()
  const { senses: table, endingKinds } = words
  const found = sensesAt.for(tokens.count)
  for (let token = 0; token < tokens.count; token++) {
    const id = word[token] ?? 0
    const known = table[id] ?? 0
    if (known !== 0) {
      found[token + PAD] = known
      continue
    }
    const marks = flags[token] ?? 0
    if (kind[token] !== WORD || (marks & CAPITAL) !== 0) continue
    const isKept = id !== 0 && (marks & INNER) === 0 // a word with an inner capital has another ending by its letters
    let shown = isKept ? (endingKinds[id] ?? 0) : 0
    if (shown === 0) {
      shown = endingKindOf(text, start[token] ?? 0, end[token] ?? 0, words)
      if (isKept) endingKinds[id] = shown
    }
    if (shown === PAST) found[token + PAD] = sense.VERB
    else if (shown === ADVERB && !isNounAlone(page, words, token)) found[token + PAD] = sense.ADVERB
  }
  return found
}

function endingKindOf(text: string, start: number, end: number, words: StatementWords): number {
  if (hasEnding(text, start, end, words.adverbEndings)) return ADVERB
  return hasEnding(text, start, end, words.pastEndings) ? PAST : NOTHING
}

/** Whether a word with the ending of an adverb is a noun, between an article and a verb or mark: `the family said`; not `the newly built`. */
function isNounAlone({ tokens }: TokenPage, { senses, adverbLikes }: StatementWords, token: number): boolean {
  const before = senses[tokens.word(token - 1)] ?? 0
  if ((before & (sense.DETERMINER | sense.POSSESSIVE)) === 0) return false
  if (adverbLikes.length > 0) return adverbLikes.includes(tokens.word(token))
  const after = senses[tokens.word(token + 1)] ?? 0
  return tokens.kind(token + 1) !== WORD || (after & AFTER_NOUN) !== 0
}
