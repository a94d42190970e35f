import { flattenString } from './flat'
import type { SpellingRules } from './spelling-rules'
import { tokenise } from './tokenise'
import { Tokens } from './tokens'
import type { Vocabulary } from './vocabulary'

/** Phrase of Latin letters and single spaces, which the tokeniser cuts at the spaces: `vice president`; not: `Lt. Gen.`, `c’est`. */
const PLAIN = /^[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+(?: [A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+)*$/

const scratch = new Tokens()

/** Adds the words of a phrase to a vocabulary. Returns their numbers in order: two for `according to`. */
export function addWords(phrase: string, vocabulary: Vocabulary, spelling: SpellingRules = {}): readonly number[] {
  if (!PLAIN.test(phrase)) return addTokens(phrase, vocabulary, spelling)
  const ids: number[] = []
  let start = 0
  for (let end = phrase.indexOf(' '); end >= 0; end = phrase.indexOf(' ', start)) {
    ids.push(vocabulary.add(phrase, start, end))
    start = end + 1
  }
  ids.push(vocabulary.add(phrase, start))
  return ids
}

function addTokens(phrase: string, vocabulary: Vocabulary, spelling: SpellingRules): readonly number[] {
  scratch.clear()
  tokenise(flattenString(phrase), 0, phrase.length, scratch, vocabulary, spelling)
  const ids: number[] = []
  for (let token = 0; token < scratch.count; token++)
    ids.push(scratch.word(token) || vocabulary.add(phrase.slice(scratch.start(token), scratch.end(token))))
  return ids
}
