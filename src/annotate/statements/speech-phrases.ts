import { flat } from '../tokens/flat'
import { type Spelling, tokenise } from '../tokens/tokenise'
import { Tokens } from '../tokens/tokens'
import type { Vocabulary } from '../tokens/vocabulary'

const scratch = new Tokens()

/** The numbers of the words of a phrase, which become part of the vocabulary. */
export function cutPhrase(phrase: string, vocabulary: Vocabulary, spelling: Spelling): readonly number[] {
  scratch.clear()
  tokenise(flat(phrase), 0, phrase.length, scratch, vocabulary, spelling)
  return Array.from({ length: scratch.count }, (_, token) =>
    vocabulary.add(phrase.slice(scratch.start(token), scratch.end(token))),
  )
}
