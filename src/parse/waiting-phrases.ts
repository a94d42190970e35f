import { type WordList, words } from '../lexicon/words'
import { endWithoutMarks, type PhraseMatch, Phrases } from './phrases'

/** Tab and phrase that is added at once: with a mark that {@link Phrases} may cut or that stands for other text, or a capital that folds to ASCII. */
const MARKED = /\t[ >»›•|*İ\u212a-][^\t]*/g
const IS_MARKED = /^[ >»›•|*İ\u212a-]/
/** Tab and phrase that opens beyond ASCII; added with {@link OTHER}. */
const BEYOND_ASCII = /\t[^\0-\x7f][^\t]*/g
const OTHER = 0x80 // units from here on are one
/** Phrase whose first three letters are all that an index of openings needs. */
const PLAIN = /^[a-z]{3}/i

/**
 * Phrases that are added when a line first opens as they may: the lines of a story open with few of the letters of 43 languages. The lists are
 * searched for them and not split, as 12,000 phrases were a tenth of the first `parse`.
 */
class WaitingPhrases<V> extends Phrases<V> {
  /** Lists, with a tab before each phrase, and the values of their phrases. */
  readonly #lists: readonly (readonly [phrases: string, value: V])[]
  /** Whether the phrases are added that open with a unit. */
  readonly #isAdded = new Uint8Array(OTHER + 1)

  constructor(lists: readonly (readonly [WordList | undefined, V])[]) {
    super()
    const own: (readonly [string, V])[] = []
    for (const [list, value] of lists) if (list) own.push([`\t${withTabs(list)}`, value])
    this.#lists = own
    this.#addMatches(MARKED)
  }

  /** Returns the openings of all phrases that a line in ASCII may open with, and the endings. */
  override keys(): readonly string[] {
    const keys = [...super.keys()]
    for (const [list] of this.#lists)
      for (const [{ length }, phrase = ''] of list.matchAll(/\t([^\t]*)/g)) {
        if (length === 1 || IS_MARKED.test(phrase) || this.#isAdded[slotOf(phrase.toLowerCase())] !== 0) continue
        if (PLAIN.test(phrase)) keys.push(phrase)
        else if (phrase.charCodeAt(0) < OTHER) keys.push(withoutStars(phrase))
      }
    return keys
  }

  override line(folded: string, filed?: string): V | undefined {
    if (this.#isAdded[slotOf(folded)] === 0) this.#addOpening(folded)
    return super.line(folded, filed)
  }

  override opening(line: string): PhraseMatch<V> | undefined {
    if (this.#isAdded[slotOf(line)] === 0) this.#addOpening(line)
    return super.opening(line)
  }

  /** Adds the phrases that open with the first unit of a line. */
  #addOpening(line: string): void {
    const slot = slotOf(line)
    this.#isAdded[slot] = 1
    if (slot === OTHER) this.#addMatches(BEYOND_ASCII)
    else {
      const small = `\t${line.charAt(0)}`
      const capital = small.toUpperCase()
      for (const [list, value] of this.#lists) {
        this.#addFrom(list, small, value)
        if (capital !== small) this.#addFrom(list, capital, value)
      }
    }
  }

  /** Adds the phrases of a list that open with a text after a tab. */
  #addFrom(list: string, opening: string, value: V): void {
    for (let at = list.indexOf(opening); at >= 0; at = list.indexOf(opening, at + 1)) {
      const end = list.indexOf('\t', at + 1)
      this.add(list.slice(at + 1, end < 0 ? list.length : end), value)
    }
  }

  #addMatches(pattern: RegExp): void {
    for (const [list, value] of this.#lists)
      for (const phrase of list.match(pattern) ?? []) this.add(phrase.slice(1), value)
  }
}

/** Returns the phrases of lists, each with the value of its list. */
export const phrases = <V>(lists: readonly (readonly [WordList | undefined, V])[]): Phrases<V> =>
  new WaitingPhrases(lists)

/** Returns a list as one text with tabs between its phrases, as the build writes most lists. */
const withTabs = (list: WordList): string =>
  typeof list === 'string' && list.includes('\t') ? list.trim() : words(list).join('\t')

/** Returns the place of the first unit of a text among those that are added; 0 for an empty text. */
const slotOf = (text: string): number => Math.min(text.length === 0 ? 0 : text.charCodeAt(0), OTHER)

function withoutStars(phrase: string): string {
  const bare = phrase.replaceAll('*', '').trim()
  return bare.slice(0, endWithoutMarks(bare))
}
