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

/** First character of an entry that is a heading among phrases: it has no words. */
export const HEADING = '\n'

/** Adds the words of phrases to a vocabulary, and returns their numbers. Plain phrases are hashed in one text, the others cut in another. */
export function addPhraseWords(
  phrases: readonly string[],
  vocabulary: Vocabulary,
  spelling: SpellingRules = {},
): PhraseWords {
  const plain: string[] = []
  const others: string[] = []
  for (const phrase of phrases)
    if (PLAIN.test(phrase)) plain.push(phrase)
    else if (!phrase.startsWith(HEADING)) others.push(phrase)
  const text = plain.join(NEXT_ENTRY).replaceAll(' ', NEXT_WORD).replaceAll('-', HYPHEN)
  const { hashes, seconds, ends, count } = hashWords(text)
  vocabulary.addAll(hashes, seconds, count)
  const numbers = addTokens(others.join('\n'), vocabulary, spelling)
  const words = new Int32Array(count + numbers.length) // those of the others come after those of plain phrases
  words.set(seconds.subarray(0, count))
  words.set(numbers, count)
  const starts = new Int32Array(phrases.length)
  const allEnds = new Int32Array(phrases.length)
  let next = 0 // plain phrase
  let from = 0
  let other = 0
  let token = 0
  let offset = 0 // after the other phrase
  for (let at = 0; at < phrases.length; at++) {
    const phrase = phrases[at] as string
    if (phrase === plain[next]) {
      starts[at] = from
      from = ends[next++] as number
      allEnds[at] = from
    } else if (phrase === others[other]) {
      starts[at] = count + token
      offset += phrase.length + 1
      while (token < numbers.length && cut.start(token) < offset) token++
      allEnds[at] = count + token
      other++
    }
  }
  return { words, starts, ends: allEnds }
}

const HYPHEN = `${NEXT_WORD}-${NEXT_WORD}`

const cut = new Tokens()

/** Cuts a text as the tokeniser does into `cut`, and returns the numbers of its words. */
function addTokens(text: string, vocabulary: Vocabulary, spelling: SpellingRules): Int32Array {
  cut.clear()
  const flat = flattenString(text)
  tokenise(flat, 0, text.length, cut, vocabulary, spelling)
  const numbers = new Int32Array(cut.count)
  for (let token = 0; token < cut.count; token++)
    numbers[token] = cut.word(token) || vocabulary.add(flat, cut.start(token), cut.end(token))
  return numbers
}

/** Returns the number of the first word of each phrase. */
export const firstWordsOf = ({ words, starts }: PhraseWords): Int32Array =>
  starts.map((start) => words[start] as number)
