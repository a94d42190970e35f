import { flattenString } from '../../tokens/flat'
import { type SpellingRules, tokenise } from '../../tokens/tokenise'
import { Tokens } from '../../tokens/tokens'
import type { Vocabulary } from '../../tokens/vocabulary'

const scratch = new Tokens()

/** Returns the word numbers of a phrase such as `according to`; adds its words to the vocabulary. */
export function phraseWords(phrase: string, vocabulary: Vocabulary, spelling: SpellingRules): readonly number[] {
  scratch.clear()
  tokenise(flattenString(phrase), 0, phrase.length, scratch, vocabulary, spelling)
  return Array.from({ length: scratch.count }, (_, token) =>
    vocabulary.add(phrase.slice(scratch.start(token), scratch.end(token))),
  )
}
