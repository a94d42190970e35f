import { addPhraseWords, type PhraseWords } from '../../tokens/phrase-words'
import type { WordSource } from '../../word-source'

/** The texts of the cues of a language, as word numbers. */
export class CueTexts {
  readonly #words: PhraseWords
  /** The last word of a text such as `promis d'`, which is not cut, as a word follows it. */
  readonly #last = new Map<number, number>()

  /** Adds the words of texts to the vocabulary. */
  constructor(texts: readonly string[], { vocabulary, spelling }: WordSource) {
    const cut = [...texts]
    for (let text = 0; text < texts.length; text++) {
      const whole = texts[text] as string
      if (!whole.endsWith("'")) continue
      const last = whole.lastIndexOf(' ') + 1
      cut[text] = whole.slice(0, last).trim()
      this.#last.set(text, vocabulary.add(whole.slice(last)))
    }
    this.#words = addPhraseWords(cut, vocabulary, spelling)
  }

  /** Returns the number of the first word of a text, by the number of the text; 0 if it has none. */
  first(text: number): number {
    const { words, starts, ends } = this.#words
    const start = starts[text] as number
    return start < (ends[text] as number) ? (words[start] as number) : (this.#last.get(text) ?? 0)
  }

  /** Returns the numbers of the words of a text. */
  words(text: number): readonly number[] {
    const { words, starts, ends } = this.#words
    const last = this.#last.get(text)
    const own = Array.from(words.subarray(starts[text], ends[text]))
    return last === undefined ? own : [...own, last]
  }
}
