import type { TokenPage } from '../page'
import { CAPITAL, WORD } from '../tokens/kinds'
import type { StatementWords } from './cues/statement-words'
import * as sense from './cues/word-senses'
import { hasEnding } from './has-ending'
import { PAD, PaddedArray } from './padded-array'

const AFTER_NOUN = sense.CUE | sense.AUXILIARY | sense.PREPOSITION // classes of the word after a noun alone

const sensesAt = new PaddedArray()

/**
 * Returns the classes that the word at each token of a page can have, as bits of `word-senses.ts`, `PAD` places after the number of the token.
 * A word that is in no table is classified by its ending. The next page reuses the array.
 */
export function findSenses(page: TokenPage): Int32Array {
  const { tokens, text } = page
  const words = page.words.statements
  const { kind, flags, word, start, end } = tokens.arrays()
  const { senses: table, adverbEndings, pastEndings } = words
  const found = sensesAt.for(tokens.count)
  for (let token = 0; token < tokens.count; token++) {
    const known = table[word[token] ?? 0] ?? 0
    if (known !== 0) found[token + PAD] = known
    else if (kind[token] === WORD && ((flags[token] ?? 0) & CAPITAL) === 0) {
      const from = start[token] ?? 0
      const to = end[token] ?? 0
      if (hasEnding(text, from, to, adverbEndings))
        found[token + PAD] = isNounAlone(page, words, token) ? 0 : sense.ADVERB
      else if (hasEnding(text, from, to, pastEndings)) found[token + PAD] = sense.VERB
    }
  }
  return found
}

/** Whether a word with the ending of an adverb is a noun, between an article and a verb or mark: `the family said`; not `the newly built`. */
function isNounAlone({ tokens }: TokenPage, { senses, adverbLikes }: StatementWords, token: number): boolean {
  const before = senses[tokens.word(token - 1)] ?? 0
  if ((before & (sense.DETERMINER | sense.POSSESSIVE)) === 0) return false
  if (adverbLikes.length > 0) return adverbLikes.includes(tokens.word(token))
  const after = senses[tokens.word(token + 1)] ?? 0
  return tokens.kind(token + 1) !== WORD || (after & AFTER_NOUN) !== 0
}
