import type { Repair } from '../../diagnostics/story'
import { applyEdits } from '../../text/edits'
import type { Span } from '../../text/span'
import { type Extract, extract, foldExtract } from './extract'
import { fieldNames } from './field-names'

/** A text of an article with its path. */
export interface TextToLocate {
  readonly path: string
  readonly text: string
}

/**
 * The spans of texts in a document, by path.
 * The repairs are the differences inside these spans: tags, character references, line breaks.
 */
export interface LocatedTexts {
  readonly spans: Record<string, Span>
  readonly repairs: readonly Repair[]
}

/** The maximum length searched in total, as a multiple of the length of the document. A text at its expected place costs little. */
const PASSES = 40
/** The maximum number of matches tried for one text. */
const TRIES = 40

/**
 * Finds the texts of an article among the texts of its document, whose offsets the parser kept.
 * A whole text of the document is preferred to a part of one, and of whole texts the one in an element or property that has the field.
 * Texts that are not found have no span.
 */
export function locateTexts(
  document: string,
  texts: readonly TextToLocate[],
  sources: readonly Extract[],
): LocatedTexts {
  const locators = sources.map((source) => new TextLocator(document, foldExtract(source)))
  const spans: Record<string, Span> = {}
  const edits = new Map<number, Repair>()
  for (const { path, text } of texts) {
    for (const locator of locators) {
      const found = locator.find(text, path.startsWith('body.'), fieldNames(path))
      if (!found) continue
      spans[path] = found.span
      for (const edit of found.edits) if (!edits.has(edit.start)) edits.set(edit.start, edit)
      break
    }
  }
  const repairs = [...edits.values()].sort((a, b) => a.start - b.start)
  for (const { path, text } of texts) {
    const span = spans[path]
    if (span && applyEdits(document, repairs, span.start, span.end) !== text) delete spans[path] // two texts at one place that need different repairs
  }
  return { spans, repairs }
}

class TextLocator {
  readonly #document: string
  readonly #in: Extract
  #left: number
  /** The offset after the body text found last. */
  #bodyEnd = 0

  constructor(document: string, source: Extract) {
    this.#document = document
    this.#in = source
    this.#left = source.text.length * PASSES
  }

  find(
    text: string,
    inBody: boolean,
    names: readonly string[] | undefined,
  ): { readonly span: Span; readonly edits: readonly Repair[] } | undefined {
    const own = foldExtract(extract(text))
    const place = this.#place(own.text, inBody ? this.#bodyEnd : 0, names)
    if (place < 0) return undefined
    if (inBody) this.#bodyEnd = place + own.text.length
    const { start, end } = this.#in
    const last = place + own.text.length - 1
    return { span: { start: start[place] ?? 0, end: end[last] ?? 0 }, edits: this.#edits(text, own, place) }
  }

  /** Returns the offset of a folded text from `from` on, whole texts in `names` and then other whole texts preferred; -1 if not found. */
  #place(wanted: string, from: number, names: readonly string[] | undefined): number {
    const { text, edges } = this.#in
    let inside = -1
    let whole = -1
    for (let at = from, tries = 0; tries < TRIES && this.#left > 0; tries++) {
      const place = text.indexOf(wanted, at)
      this.#left -= (place < 0 ? text.length : place + wanted.length) - at
      if (place < 0) break
      const around = edges.get(place) ?? edges.get(place - 1)
      const end = place + wanted.length
      if (around && (edges.has(end) || (text.charAt(end) === ' ' && edges.has(end + 1)))) {
        if (!names || around.some((name) => names.includes(name))) return place
        if (whole < 0) whole = place
      } else if (inside < 0 && !cuts(text, place, wanted)) inside = place
      at = place + 1
    }
    return whole < 0 ? inside : whole
  }

  /**
   * Returns the repairs that turn the span of a text in the document into the text.
   * They replace characters written differently, such as `&amp;`, and remove what is between characters, such as tags.
   * `own` is the folded text, `place` its offset in the folded document.
   */
  #edits(text: string, own: Extract, place: number): Repair[] {
    const { start, end } = this.#in
    const edits: Repair[] = []
    for (let i = 0; i < own.text.length; i++) {
      const at = place + i
      const [from, to] = [start[at] ?? 0, end[at] ?? 0]
      const written = text.slice(own.start[i], own.end[i])
      if (this.#document.slice(from, to) !== written)
        edits.push({ kind: 'markup', start: from, end: to, text: written })
      const next = start[at + 1] ?? to
      if (i + 1 < own.text.length && next > to) edits.push({ kind: 'markup', start: to, end: next, text: '' })
    }
    return edits
  }
}

const WORDLIKE = /[\p{L}\p{M}\p{N}]/u

/** Whether a match begins or ends inside a word. */
const cuts = (text: string, place: number, wanted: string): boolean =>
  (WORDLIKE.test(text.charAt(place - 1)) && WORDLIKE.test(wanted.charAt(0))) ||
  (WORDLIKE.test(text.charAt(place + wanted.length)) && WORDLIKE.test(wanted.charAt(wanted.length - 1)))
