import { type WordList, words } from '../lexicon/words'
import { endWithoutMarks, type PhraseMatch, Phrases } from './phrases'

/** Units that {@link Phrases} may cut from the start of a phrase, and those that stand for other text. */
const MARKS = new Set([...' >»›•|*-#'].map((mark) => mark.charCodeAt(0)))
const BUCKETS = 256
/** Phrase whose first three letters are all that an index of openings needs. */
const PLAIN = /^[a-z]{3}/i

/**
 * Phrases that are added when a line first opens as they may: the lines of a story open with few of the letters of 43 languages, and
 * folding and sorting all 12,000 phrases was a sixth of the first `parse`.
 */
class WaitingPhrases<V> extends Phrases<V> {
  /** Phrases to add, each before its value, by the lowest bits of their first unit; undefined where all are added. */
  readonly #waiting = Array.from({ length: BUCKETS }, (): (string | V)[] | undefined => undefined)

  override add(phrase: string, value: V): void {
    const first = lowerUnit(phrase)
    const waiting = this.#waiting[first & (BUCKETS - 1)]
    if (!phrase || MARKS.has(first)) super.add(phrase, value)
    else if (waiting) waiting.push(phrase, value)
    else this.#waiting[first & (BUCKETS - 1)] = [phrase, value]
  }

  /** Returns the openings of all phrases that a line in ASCII may open with, and the endings. */
  override keys(): readonly string[] {
    const keys = [...super.keys()]
    for (const waiting of this.#waiting)
      for (let at = 0; waiting && at < waiting.length; at += 2) {
        const phrase = waiting[at] as string // before its value
        if (PLAIN.test(phrase)) keys.push(phrase)
        else if (phrase.charCodeAt(0) < 0x80) keys.push(withoutStars(phrase))
      }
    return keys
  }

  override line(folded: string, filed?: string): V | undefined {
    if (this.#waiting[folded.charCodeAt(0) & (BUCKETS - 1)]) this.#addWaiting(folded)
    return super.line(folded, filed)
  }

  override opening(line: string): PhraseMatch<V> | undefined {
    if (this.#waiting[line.charCodeAt(0) & (BUCKETS - 1)]) this.#addWaiting(line)
    return super.opening(line)
  }

  #addWaiting(line: string): void {
    const bucket = line.charCodeAt(0) & (BUCKETS - 1)
    const waiting = this.#waiting[bucket] ?? []
    this.#waiting[bucket] = undefined
    for (let at = 0; at < waiting.length; at += 2) super.add(waiting[at] as string, waiting[at + 1] as V)
  }
}

/** Returns the phrases of lists, each with the value of its list. */
export function phrases<V>(lists: readonly (readonly [WordList | undefined, V])[]): Phrases<V> {
  const made = new WaitingPhrases<V>()
  for (const [list, value] of lists) for (const phrase of words(list)) made.add(phrase, value)
  return made
}

/** Returns the first unit of a text in small letters. */
function lowerUnit(text: string): number {
  const unit = text.charCodeAt(0)
  if (unit >= 0x80) return text.charAt(0).toLowerCase().charCodeAt(0)
  return unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit
}

function withoutStars(phrase: string): string {
  const bare = phrase.replaceAll('*', '').trim()
  return bare.slice(0, endWithoutMarks(bare))
}
