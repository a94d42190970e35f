import type { Diagnostic, Severity } from '../../diagnostics/diagnostic'
import type { Span } from '../../text/span'

/** Collects the fields of an envelope, each with its span in the copy. */
export class HeaderBuilder {
  readonly text: string
  readonly spans: Record<string, Span> = {}
  readonly diagnostics: Diagnostic[] = []

  constructor(text: string) {
    this.text = text
  }

  /**
   * Adds a span, trimmed, as the envelope field at `path`, such as `header.priority`, and returns its text. Undefined if the span is only
   * white space.
   */
  field(path: string, start: number, end: number): string | undefined {
    const filed = this.text.slice(start, end)
    const value = filed.trim()
    if (value === '') return undefined
    const from = start + filed.length - filed.trimStart().length
    this.spans[`envelope.${path}`] = { start: from, end: from + value.length }
    return value
  }

  /**
   * Adds the groups of a match as envelope fields of `part`, such as `header`; `names` are the field names of the groups, in order.
   * `at` is the offset of the matched text; the pattern needs the flag `d`. Returns the texts by field name.
   */
  groups(part: string, match: RegExpExecArray, at: number, names: readonly string[]): Record<string, string> {
    const found: Record<string, string> = {}
    names.forEach((name, index) => {
      const place = match.indices?.[index + 1]
      const value = place && name && this.field(`${part}.${name}`, at + place[0], at + place[1])
      if (value) found[name] = value
    })
    return found
  }

  report(rule: string, severity: Severity, message: string, start: number, end: number, hint?: string): void {
    const span = { start, end: Math.max(start, end) }
    this.diagnostics.push({ rule, severity, message, ...(hint && { hint }), path: '', span })
  }
}

/** Returns the offset at which a line ends: at its line break, at a control character of the message, or after `most` characters. */
export function headerLineEnd(text: string, start: number, most = 200): number {
  const stop = Math.min(text.length, start + most)
  let i = start
  for (; i < stop; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x0a || unit === 0x0d || (unit >= 0x01 && unit <= 0x05)) break
  }
  return i
}

/** Returns the offset after the line break at a line end; the same offset if there is no line break. */
export function nextLineStart(text: string, end: number): number {
  const unit = text.charCodeAt(end)
  if (unit === 0x0d && text.charCodeAt(end + 1) === 0x0a) return end + 2
  return unit === 0x0d || unit === 0x0a ? end + 1 : end
}

/** Returns the offset of the first character that is not white space, from one offset on. Returns `to` if not found. */
export function skipSpace(text: string, from: number, to = text.length): number {
  let i = from
  while (i < to && /\s/.test(text.charAt(i))) i++
  return i
}
