import type { Repair } from '../diagnostics/story'
import type { Span } from '../text/span'

/** A text for comparing, and where each of its characters stands in the text it was made from. */
export interface Folded {
  readonly text: string
  /** The offset in the source of each character, and of the end. */
  readonly at: Int32Array
}

const QUOTES: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  ʼ: "'",
  '\u00AD': '',
}
const SPACE = /\s/

/** Folds a text with its repairs made: white space as single blanks, quotation marks and apostrophes of all shapes alike. */
export function foldedCopy(text: string, repairs: readonly Repair[] = []): Folded {
  const at: number[] = []
  let out = ''
  const put = (sign: string, from: number): void => {
    const folded = SPACE.test(sign) ? ' ' : (QUOTES[sign] ?? sign)
    if (folded === ' ' && (out === '' || out.endsWith(' '))) return
    if (folded === '"' || folded === "'") {
      const last = out.at(-1)
      if (last === '`' || (folded === "'" && last === "'")) {
        out = `${out.slice(0, -1)}"` // two of them are one mark
        return
      }
    }
    if (sign === '`' && out.endsWith('`')) {
      out = `${out.slice(0, -1)}"`
      return
    }
    out += folded
    for (let i = 0; i < folded.length; i++) at.push(from)
  }
  let from = 0
  for (const { start, end, text: by } of repairs) {
    if (start < from) continue
    for (let i = from; i < start; i++) put(text.charAt(i), i)
    for (const sign of by) put(sign, start)
    from = end
  }
  for (let i = from; i < text.length; i++) put(text.charAt(i), i)
  at.push(text.length)
  return { text: out.trimEnd(), at: Int32Array.from(at) }
}

/** Letters of scripts with blanks between words, and digits. */
const WORDLIKE = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Nd}]/u
/** How many places are looked at for one text. */
const TRIES = 200

/** Where a folded text stands in a folded copy, from an offset on, as words of its own; -1 when it does not. */
export function placeOf({ text }: Folded, wanted: string, from = 0): number {
  let place = text.indexOf(wanted, from)
  for (let i = 0; i < TRIES && place >= 0; i++) {
    const end = place + wanted.length
    const cutBefore = WORDLIKE.test(wanted.charAt(0)) && WORDLIKE.test(text.charAt(place - 1))
    const cutBehind = WORDLIKE.test(wanted.charAt(wanted.length - 1)) && WORDLIKE.test(text.charAt(end))
    if (!cutBefore && !cutBehind) return place
    place = text.indexOf(wanted, place + 1)
  }
  return -1
}

/** A stretch of a folded copy as a stretch of its source. */
export const spanOf = ({ at }: Folded, start: number, end: number): Span => ({
  start: at[start] ?? 0,
  end: (at[end - 1] ?? 0) + 1,
})

interface Word {
  /** In small letters. */
  readonly text: string
  readonly start: number
  readonly end: number
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** The words of a folded text. */
const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }))

/** The stretch of a copy that is most like a text, and the first words that differ. */
export interface Nearest {
  readonly start: number
  readonly end: number
  readonly wanted?: string
  readonly given?: string
}

/** Words that stand oftener than this tell nothing of the place. */
const FREQUENT = 40

/** Finds in the words of a copy what is most like a text: where most of its words stand in the same order. */
export class Likeness {
  readonly #copy: string
  readonly #words: readonly Word[]
  readonly #places = new Map<string, number[]>()

  constructor(copy: Folded) {
    this.#copy = copy.text
    this.#words = wordsOf(copy.text)
    for (const [i, { text }] of this.#words.entries()) {
      const places = this.#places.get(text)
      if (places) places.push(i)
      else this.#places.set(text, [i])
    }
  }

  /** Undefined when less than a third of the words stand together anywhere. */
  nearest(text: string): Nearest | undefined {
    const wanted = wordsOf(text)
    const votes = new Map<number, number>()
    for (const [i, word] of wanted.entries()) {
      const places = this.#places.get(word.text) ?? []
      if (places.length <= FREQUENT) for (const place of places) votes.set(place - i, (votes.get(place - i) ?? 0) + 1)
    }
    let shift = 0
    let most = 0
    for (const [each, count] of votes)
      if (count > most || (count === most && each < shift)) {
        shift = each
        most = count
      }
    if (most === 0 || most * 3 < wanted.length) return undefined
    const first = this.#words[Math.max(0, shift)]
    const last = this.#words[Math.min(this.#words.length - 1, shift + wanted.length - 1)]
    if (!first || !last) return undefined
    const odd = wanted.findIndex((word, i) => this.#words[shift + i]?.text !== word.text)
    const [given, right] = [wanted[odd], this.#words[shift + odd]]
    return {
      start: first.start,
      end: last.end,
      ...(given ? { given: text.slice(given.start, given.end) } : {}),
      ...(given && right ? { wanted: this.#copy.slice(right.start, right.end) } : {}),
    }
  }
}
