import { flattenString } from './flat'
import { hashWords, NEXT_ENTRY, NEXT_WORD } from './hash-words'
import type { SpellingRules } from './spelling-rules'
import { tokenise } from './tokenise'
import { Tokens } from './tokens'
import type { Vocabulary } from './vocabulary'

/** The words of several phrases, by their numbers in a vocabulary: two for `according to`. */
export interface PhraseWords {
  readonly words: Int32Array
  /** By phrase: the index in `words` of its first word, and that after its last. */
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/**
 * Phrase of letters with single spaces and hyphens, which the tokeniser cuts at both: `vice president`, `Porto-Novo`; not: `Lt. Gen.`, `c’est`. The
 * letters are those of the Latin, Cyrillic, Arabic and Korean alphabets.
 */
const PLAIN =
  /^(?:[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0259\u0400-\u0481\u048a-\u052f\u0620-\u064a\u1e00-\u1eff\uac00-\ud7a3]+(?:[ -](?!$)|$))+$/

/** Adds the words of phrases to a vocabulary, and returns their numbers. Plain phrases are cut and hashed in one text. */
export function addPhraseWords(
  phrases: readonly string[],
  vocabulary: Vocabulary,
  spelling: SpellingRules = {},
): PhraseWords {
  const plain = phrases.filter((phrase) => PLAIN.test(phrase))
  const text = plain.join(NEXT_ENTRY).replaceAll(' ', NEXT_WORD).replaceAll('-', HYPHEN)
  const { hashes, seconds, ends, count } = hashWords(text, false)
  vocabulary.addAll(hashes, seconds, count)
  const starts = new Int32Array(phrases.length)
  const allEnds = new Int32Array(phrases.length)
  const others: number[] = [] // words of the other phrases, which come after those of the plain ones
  let next = 0 // plain phrase
  let from = 0
  for (let at = 0; at < phrases.length; at++) {
    const phrase = phrases[at] as string
    if (phrase === plain[next]) {
      starts[at] = from
      from = ends[next++] as number
      allEnds[at] = from
    } else {
      starts[at] = count + others.length
      addTokens(phrase, vocabulary, spelling, others)
      allEnds[at] = count + others.length
    }
  }
  const words = new Int32Array(count + others.length)
  words.set(seconds.subarray(0, count))
  words.set(others, count)
  return { words, starts, ends: allEnds }
}

const HYPHEN = `${NEXT_WORD}-${NEXT_WORD}`

const scratch = new Tokens()

/** Cuts a phrase as the tokeniser does, and appends the numbers of its words. */
function addTokens(phrase: string, vocabulary: Vocabulary, spelling: SpellingRules, numbers: number[]): void {
  scratch.clear()
  tokenise(flattenString(phrase), 0, phrase.length, scratch, vocabulary, spelling)
  for (let token = 0; token < scratch.count; token++)
    numbers.push(scratch.word(token) || vocabulary.add(phrase.slice(scratch.start(token), scratch.end(token))))
}

/** Returns the number of the first word of each phrase. */
export const firstWordsOf = ({ words, starts }: PhraseWords): Int32Array =>
  starts.map((start) => words[start] as number)
