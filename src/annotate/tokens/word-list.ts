import { PACKED } from '../../lexicon/expand-words'
import { fromWindows } from '../../lexicon/script-windows'
import { type WordList, words } from '../../lexicon/words'
import { hashWords, NEXT_ENTRY, NEXT_WORD } from './hash-words'
import type { Vocabulary } from './vocabulary'

/** Numbers of the words of several lists, in arrays that are valid until the next call of a function that returns such. */
export interface ListedWords {
  /** The numbers of the words of all lists, one list after the other. */
  readonly words: Int32Array
  /** By list: the index in `words` after its last word. */
  readonly ends: Int32Array
}

/**
 * Adds the words of lists to a vocabulary; abbreviations such as `S.p.A` also with a stop at their end, if `withStops` is set.
 * Returns their numbers. The words are those of the function `words`, in packed lists with the forms that `hash-words.ts` reads, but no text is made of most: a text for each word of a language takes
 * several times longer. Many lists take less time in one call than in a call each.
 */
export function addWordLists(
  lists: readonly (WordList | undefined)[],
  vocabulary: Vocabulary,
  withStops = false,
): ListedWords {
  const texts = lists.map((list) => (list ? textOf(list, withStops) : ''))
  const { hashes, seconds, ends, count } = hashWords(texts.join(NEXT_ENTRY))
  vocabulary.addAll(hashes, seconds, count)
  return { words: seconds.subarray(0, count), ends }
}

function textOf(list: WordList, withStops: boolean): string {
  if (withStops && list.includes('.'))
    return words(list)
      .map((word) => (word.includes('.') ? `${word}${NEXT_WORD}${word}.` : word))
      .join(NEXT_WORD)
  if (typeof list === 'string') {
    if (list.startsWith(PACKED)) return fromWindows(list).replaceAll('\n', '')
    if (list.includes('\t')) return list.trim().replaceAll('\t', NEXT_WORD)
  }
  return words(list).join(NEXT_WORD)
}
