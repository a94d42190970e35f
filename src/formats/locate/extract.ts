/** Text extracted from a document, with the place of each character in the document. */
export interface Extract {
  readonly text: string
  /** The offsets in the document at which each character starts and ends: `start[i]` and `end[i]`. */
  readonly start: readonly number[]
  readonly end: readonly number[]
  /**
   * Offsets in the extracted text at which one text of the document ends and another begins.
   * Each has the names of the elements or properties that the next text is in, the outermost first.
   */
  readonly edges: ReadonlyMap<number, readonly string[]>
}

/** Builds an extract, text by text. */
export class ExtractBuilder implements Extract {
  text = ''
  readonly start: number[] = []
  readonly end: number[] = []
  readonly edges = new Map<number, readonly string[]>()
  /** The offset in the document of a space that precedes the next text; -1 if none does. */
  #spaceAt = -1

  /**
   * Appends the text that a span of the document represents: `é` for `&eacute;`.
   * If there are several characters, the first one gets the whole span, the others an empty span at its end.
   */
  add(text: string, start: number, end: number): void {
    this.text += text
    for (let i = 0; i < text.length; i++) {
      this.start.push(i === 0 ? start : end)
      this.end.push(end)
    }
  }

  /** Starts a text at an offset of the document. If a space precedes it, the space gets the span since the last text. */
  open(names: readonly string[], at: number): void {
    if (this.#spaceAt >= 0 && this.text) this.add(' ', Math.min(this.#spaceAt, at), at)
    this.#spaceAt = -1
    this.edges.set(this.text.length, names)
  }

  close(): void {
    this.edges.set(this.text.length, NO_NAMES)
  }

  /** Separates the texts before and after by a space, as at the end of a block or at a line break. */
  part(): void {
    this.#spaceAt = this.end.at(-1) ?? 0
  }
}

const NO_NAMES: readonly string[] = []

/** Extracts a text unchanged. */
export function extract(text: string): Extract {
  const out = new ExtractBuilder()
  out.open(NO_NAMES, 0)
  for (let at = 0; at < text.length; at++) out.add(text.charAt(at), at, at + 1)
  out.close()
  return out
}

const SPACE = /[\s\u0085]/

/** Returns the extract with white space folded: several characters in a row become one space. */
export function foldExtract(source: Extract): Extract {
  const { text, start, end } = source
  let folded = ''
  const starts: number[] = []
  const ends: number[] = []
  const edges = new Map<number, readonly string[]>()
  let wasSpace = false
  for (let at = 0; at <= text.length; at++) {
    const names = source.edges.get(at)
    if (names) edges.set(folded.length, names)
    if (at === text.length) break
    const isSpace = SPACE.test(text.charAt(at))
    if (isSpace && wasSpace) {
      if (start[at] === ends.at(-1)) ends[ends.length - 1] = end[at] ?? 0
    } else {
      folded += isSpace ? ' ' : text.charAt(at)
      starts.push(start[at] ?? 0)
      ends.push(end[at] ?? 0)
    }
    wasSpace = isSpace
  }
  return { text: folded, start: starts, end: ends, edges }
}
