import type { Article } from '../article'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Dropped, Repair } from '../diagnostics/story'
import type { Span } from '../text/span'
import { inCopy, type Joined } from './source'

/** A story in the making: what has been read so far, each part with its place. */
export class Draft {
  readonly article: Article = { body: [] }
  readonly spans: Record<string, Span> = {}
  /** The same places, in the order they were taken. */
  readonly taken: Span[] = []
  readonly repairs: Repair[] = []
  readonly dropped: Dropped[] = []
  readonly diagnostics: Diagnostic[] = []

  /** Takes a text, or a stretch of it, as a leaf of the article, and gives what it reads. The repairs come with the whole: see {@link mend}. */
  put(path: string, joined: Joined, from = 0, to = joined.text.length): string {
    const { text } = joined
    if (from === 0 && to === text.length) {
      this.place(path, joined.start, joined.end)
      return text
    }
    this.place(path, inCopy(joined, from, true), inCopy(joined, to))
    return text.slice(from, to)
  }

  /** Notes where a part of the article stands in the copy. */
  place(path: string, start: number, end: number): void {
    const span = { start, end }
    this.spans[path] = span
    this.taken.push(span)
  }

  /** Takes the repairs that made a text. */
  mend(joined: Joined): void {
    for (const repair of joined.repairs) this.repairs.push(repair)
  }

  /** {@link put} and {@link mend} at once, for a text that is one leaf. */
  take(path: string, joined: Joined): string {
    this.mend(joined)
    return this.put(path, joined)
  }

  drop(kind: string, start: number, end: number): void {
    this.dropped.push({ kind, start, end })
  }

  tell(diagnostic: Diagnostic): void {
    this.diagnostics.push(diagnostic)
  }
}
