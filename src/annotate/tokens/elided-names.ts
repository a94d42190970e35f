/** The names of a story that open with an elided article of their own, in the middle of a sentence: `L’Éclair` of `le journal L’Éclair`. */
export class ElidedNames {
  readonly #text: string
  #names: ReadonlySet<string> | undefined

  constructor(text: string) {
    this.#text = text
  }

  /** Whether the story has a word of its text in the middle of a sentence too. The text is searched at the first call only. */
  has(start: number, end: number): boolean {
    this.#names ??= new Set(Array.from(this.#text.matchAll(INSIDE), ([, name = '']) => spelled(name)))
    return this.#names.has(spelled(this.#text.slice(start, end)))
  }
}

const INSIDE = /[\p{Ll},] (L['’]\p{Lu}[\p{L}\p{M}]+)/gu

const spelled = (name: string): string => name.replace('’', "'")
