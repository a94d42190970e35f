import type { TokenPage } from '../page'
import * as kinds from '../tokens/kinds'

const ROMAN: readonly string[] = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

const NO_VALUES: readonly number[] = []

interface ListMarker {
  /** The form of the marker: its opening mark, `1` for figures or `a` for letters, and the kind of its closing mark. */
  readonly style: string
  /** The numbers that the marker may mean: for `i`, 1 (Roman) and 205 (the letters `a` to `z` count from 197). */
  readonly values: readonly number[]
  /** The index of the token after the marker. */
  readonly to: number
}

/**
 * The markers of a list inside one paragraph: `1. Buy milk 2. Sell it`.
 * The first marker opens a sentence; each next one continues the count.
 */
export class ListMarkers {
  readonly #page: TokenPage
  #style = ''
  #values = NO_VALUES

  constructor(page: TokenPage) {
    this.#page = page
  }

  /** Forgets the markers of the last paragraph. */
  clear(): void {
    this.#style = ''
    this.#values = NO_VALUES
  }

  /** Whether a marker has been recorded, so that the next one is expected. */
  get counting(): boolean {
    return this.#style !== ''
  }

  /** Records the marker that opens a sentence, and returns the index of the token after it. Returns `token` if there is no marker. */
  open(token: number, last: number): number {
    const marker = this.#marker(token, last)
    if (!marker) return token
    this.#style = marker.style
    this.#values = marker.values
    return marker.to
  }

  /** Whether a marker at a token continues the list. At the start of a line (`line`), any marker does. */
  follows(token: number, last: number, line: boolean): boolean {
    if (this.#style === '' && !line) return false
    const marker = this.#marker(token, last)
    if (line && marker) return true
    return marker?.style === this.#style && marker.values.some((value) => this.#values.includes(value - 1))
  }

  #marker(token: number, last: number): ListMarker | undefined {
    const { tokens, text } = this.#page
    let at = token
    let style = ''
    const first = tokens.kind(at)
    if (first === kinds.SYMBOL || first === kinds.OPEN) {
      style = text.charAt(tokens.start(at))
      at++
    }
    if (at + 1 >= last || (at > token && first === kinds.OPEN && tokens.has(at, kinds.AFTER_SPACE))) return undefined
    const mark = tokens.kind(at + 1)
    if ((mark !== kinds.STOP && mark !== kinds.CLOSE) || tokens.has(at + 1, kinds.AFTER_SPACE)) return undefined
    const values = this.#read(at)
    if (values.length === 0) return undefined
    let to = at + 2
    if (mark === kinds.STOP && tokens.kind(to) === kinds.CLOSE && !tokens.has(to, kinds.AFTER_SPACE)) to++
    if (to < last && !tokens.has(to, kinds.AFTER_SPACE)) return undefined
    const kind = tokens.kind(at) === kinds.NUMBER ? '1' : 'a'
    return { style: `${style}${kind}${mark}`, values, to }
  }

  #read(token: number): readonly number[] {
    const { tokens, text } = this.#page
    const start = tokens.start(token)
    const length = tokens.end(token) - start
    const kind = tokens.kind(token)
    if (kind === kinds.NUMBER && length <= 2) return [Number(text.slice(start, start + length))]
    if (kind !== kinds.WORD || length > 4) return []
    const word = text.slice(start, start + length).toLowerCase()
    const values = length === 1 && word >= 'a' && word <= 'z' ? [100 + word.charCodeAt(0)] : []
    const roman = ROMAN.indexOf(word)
    return roman < 0 ? values : [...values, roman + 1]
  }
}
