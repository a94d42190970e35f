import { PACKED } from '../../lexicon/expand-words'
import { type WordList, words } from '../../lexicon/words'
import { hashWords, NEXT_ENTRY } from './hash-words'
import type { Vocabulary } from './vocabulary'

/**
 * Adds the words of a list to a vocabulary; an abbreviation such as `S.p.A` also with a stop at its end, if `withStops` is set.
 * Returns their numbers in order, in an array that is valid until the next call. The words are those of `words`, but no text is made of most:
 * a text for each word of a language takes several times longer.
 */
export function addWordList(list: WordList | undefined, vocabulary: Vocabulary, withStops = false): Int32Array {
  if (!list) return NO_NUMBERS
  return addText(withStops && list.includes('.') ? textWithStops(list) : textOf(list), false, vocabulary)
}

/** Adds the words of a packed list, as `expandWords` reads it, and returns their numbers. Of its forms, see `hash-words.ts`. */
export const addPackedWords = (list: string, vocabulary: Vocabulary): Int32Array =>
  addText(list.replaceAll('\n', ''), true, vocabulary)

function addText(text: string, isPacked: boolean, vocabulary: Vocabulary): Int32Array {
  const { hashes, seconds, count } = hashWords(text, isPacked)
  vocabulary.addAll(hashes, seconds, count)
  return seconds.subarray(0, count)
}

const NO_NUMBERS = new Int32Array(0)

const textOf = (list: WordList): string =>
  typeof list === 'string' && list.includes(NEXT_ENTRY) && !list.startsWith(PACKED)
    ? list.trim()
    : words(list).join(NEXT_ENTRY)

const textWithStops = (list: WordList): string =>
  words(list)
    .map((word) => (word.includes('.') ? `${word}${NEXT_ENTRY}${word}.` : word))
    .join(NEXT_ENTRY)
