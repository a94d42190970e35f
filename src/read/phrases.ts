/** A phrase that opens a line, and what it means. */
export interface Opening<V> {
  readonly value: V
  /** How much of the line it takes, in UTF-16 units. */
  readonly length: number
}

interface Row<V> {
  readonly text: string
  readonly value: V
}

/**
 * Phrases that lines are held against, whole or at their start. `#` in a phrase stands for a number, `*` at its end or start for anything.
 * Lines are folded before: small letters, numbers as `#`, one blank for many, no stops and colons at the ends.
 */
export class Phrases<V> {
  readonly #whole = new Map<string, V>()
  readonly #starts = new Map<number, Row<V>[]>() // by the first unit
  readonly #ends: Row<V>[] = []
  readonly #openers = new Map<number, Row<V>[]>()
  readonly #folds: RegExp = /\d+(?:[.,]\d+)*/g

  add(phrase: string, value: V): void {
    const text = phrase.toLowerCase()
    const bare = text.replace(/\*/g, '').trim()
    if (!bare) return
    if (text.endsWith('*')) bucket(this.#starts, bare, value)
    else if (text.startsWith('*')) this.#ends.push({ text: bare, value })
    else if (!this.#whole.has(trim(bare))) this.#whole.set(trim(bare), value)
    bucket(this.#openers, bare, value)
  }

  /** What a whole line means; undefined when no phrase fits it. */
  line(line: string): V | undefined {
    const text = this.fold(line)
    const whole = this.#whole.get(text)
    if (whole !== undefined) return whole
    for (const row of this.#starts.get(text.charCodeAt(0)) ?? []) if (text.startsWith(row.text)) return row.value
    for (const row of this.#ends) if (text.endsWith(row.text)) return row.value
    return undefined
  }

  /** The longest phrase that opens a line and ends at the end of a word. */
  opening(line: string): Opening<V> | undefined {
    let best: Opening<V> | undefined
    const text = line.slice(0, 80).toLowerCase()
    for (const row of this.#openers.get(text.charCodeAt(0)) ?? []) {
      const length = row.text.length
      if (best && length <= best.length) continue
      if (text.startsWith(row.text) && !(WORD.test(row.text.at(-1) ?? '') && WORD.test(text.charAt(length)))) {
        best = { value: row.value, length }
      }
    }
    return best
  }

  private fold(line: string): string {
    return trim(line.toLowerCase().replace(this.#folds, '#').replace(/\s+/g, ' '))
  }
}

const WORD = /^[\p{L}\p{N}]$/u
const trim = (text: string): string => text.replace(/^[\s>»›•|*-]+|[\s.:…»›>|!-]+$/g, '')

function bucket<V>(rows: Map<number, Row<V>[]>, text: string, value: V): void {
  const key = text.charCodeAt(0)
  const list = rows.get(key)
  if (list) list.push({ text, value })
  else rows.set(key, [{ text, value }])
}
