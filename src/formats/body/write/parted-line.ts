import { type Attributes, paired } from '../../xml/element'
import { escapeText } from '../../xml/escape'

/**
 * A part of a byline or dateline, with offsets and HTML attributes.
 * Example: the author `Anna Berg`, with `data-job-title`.
 */
export interface LinePart {
  readonly role: string
  readonly start: number
  readonly end: number
  readonly facts: Attributes
}

/**
 * Writes a byline or dateline with its parts as elements: `<span class="place">LIMA</span>`.
 * A part with a `datetime` is a `<time>`, one with an `href` a link.
 */
export function partedLine(text: string, parts: readonly LinePart[]): string {
  let out = ''
  let at = 0
  for (const { role, start, end, facts } of parts) {
    const name = 'datetime' in facts ? 'time' : facts.href === undefined ? 'span' : 'a'
    out +=
      escapeText(text.slice(at, start)) + paired(name, { class: role, ...facts }, escapeText(text.slice(start, end)))
    at = end
  }
  return out + escapeText(text.slice(at))
}
