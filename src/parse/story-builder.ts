import type { Article } from '../article'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Dropped, Repair } from '../diagnostics/story'
import type { Span } from '../text/span'
import { type JoinedText, sourceOffset } from './source'

/** A story in the making: what has been read so far, each part with its place. */
export class StoryBuilder {
  readonly article: Article = { body: [] }
  readonly spans: Record<string, Span> = {}
  /** The same places, in the order they were taken. */
  readonly assigned: Span[] = []
  readonly repairs: Repair[] = []
  readonly dropped: Dropped[] = []
  readonly diagnostics: Diagnostic[] = []

  /** Takes a text, or a stretch of it, as a leaf of the article, and gives what it reads. The repairs come with the whole: see {@link addRepairs}. */
  addField(path: string, joined: JoinedText, from = 0, to = joined.text.length): string {
    const { text } = joined
    if (from === 0 && to === text.length) {
      this.addSpan(path, joined.start, joined.end)
      return text
    }
    this.addSpan(path, sourceOffset(joined, from, true), sourceOffset(joined, to))
    return text.slice(from, to)
  }

  /** Notes where a part of the article stands in the copy. */
  addSpan(path: string, start: number, end: number): void {
    const span = { start, end }
    this.spans[path] = span
    this.assigned.push(span)
  }

  /** Takes the repairs that made a text. */
  addRepairs(joined: JoinedText): void {
    for (const repair of joined.repairs) this.repairs.push(repair)
  }

  /** {@link addField} and {@link addRepairs} at once, for a text that is one leaf. */
  addText(path: string, joined: JoinedText): string {
    this.addRepairs(joined)
    return this.addField(path, joined)
  }

  addDropped(kind: string, start: number, end: number): void {
    this.dropped.push({ kind, start, end })
  }

  report(diagnostic: Diagnostic): void {
    this.diagnostics.push(diagnostic)
  }
}
