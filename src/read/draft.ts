import type { Article } from '../article'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Dropped, Repair } from '../diagnostics/story'
import type { Span } from '../text/span'
import { inCopy, type Joined } from './source'

/** A story in the making: what has been read so far, each part with its place. */
export class Draft {
  readonly article: Article = { body: [] }
  readonly spans: Record<string, Span> = {}
  readonly repairs: Repair[] = []
  readonly dropped: Dropped[] = []
  readonly diagnostics: Diagnostic[] = []

  /** Takes a text, or a stretch of it, as a leaf of the article, and gives what it reads. The repairs come with the whole: see {@link mend}. */
  put(path: string, joined: Joined, from = 0, to = joined.text.length): string {
    this.spans[path] =
      from === 0 && to === joined.text.length
        ? { start: joined.start, end: joined.end }
        : { start: inCopy(joined, from, true), end: inCopy(joined, to) }
    return from === 0 && to === joined.text.length ? joined.text : joined.text.slice(from, to)
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
