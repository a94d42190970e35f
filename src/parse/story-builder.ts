import type { Article } from '../article'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Dropped, Repair } from '../diagnostics/story'
import { isSpace } from '../text/characters'
import type { Span } from '../text/span'
import { type JoinedText, sourceOffset } from './source'

/** Builds a story: the parts read so far, each with its span. */
export class StoryBuilder {
  readonly article: Article = { body: [] }
  readonly spans: Record<string, Span> = {}
  /** The values of `spans`, in the order in which they were added. */
  readonly assigned: Span[] = []
  readonly repairs: Repair[] = []
  readonly dropped: Dropped[] = []
  readonly diagnostics: Diagnostic[] = []

  /**
   * Adds the span of a text, or of its part from `from` to `to` without the white space around it; returns that text.
   * The path is a leaf of the article. Repairs are added apart: see {@link addRepairs}.
   */
  addField(path: string, joined: JoinedText, from = 0, to = joined.text.length): string {
    const { text } = joined
    if (from === 0 && to === text.length) {
      this.addSpan(path, joined.start, joined.end)
      return text
    }
    let start = from
    let end = to
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    this.addSpan(path, sourceOffset(joined, start, true), sourceOffset(joined, end))
    return text.slice(start, end)
  }

  /** Records the span of a part of the article in the copy. */
  addSpan(path: string, start: number, end: number): void {
    const span = { start, end }
    this.spans[path] = span
    this.assigned.push(span)
  }

  /** Adds the repairs that made a text to those of the story. */
  addRepairs(joined: JoinedText): void {
    for (const repair of joined.repairs) this.repairs.push(repair)
  }

  /** Adds span and repairs of a text that is one leaf of the article; returns the text. */
  addText(path: string, joined: JoinedText): string {
    this.addRepairs(joined)
    return this.addField(path, joined)
  }

  /** Records text of the copy that is not part of the story, such as a share button. */
  addDropped(kind: string, start: number, end: number): void {
    this.dropped.push({ kind, start, end })
  }

  /** Moves the span of a field to another path. The caller moves the field. */
  renameField(path: string, to: string): void {
    const span = this.spans[path]
    if (!span) return
    delete this.spans[path]
    this.spans[to] = span
  }

  /** Records the text of a field as text that is not part of the story. The caller removes the field. */
  dropField(path: string, kind: string): void {
    const span = this.spans[path]
    if (!span) return
    delete this.spans[path]
    this.assigned.splice(this.assigned.indexOf(span), 1)
    this.addDropped(kind, span.start, span.end)
  }

  report(diagnostic: Diagnostic): void {
    this.diagnostics.push(diagnostic)
  }
}
