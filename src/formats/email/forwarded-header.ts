import type { Dropped } from '../../diagnostics/story'
import type { TextLine } from './text-lines'

/** The header of a forwarded mail in a text, and the sender's words above it. */
interface ForwardedHeader {
  readonly dropped: readonly Dropped[]
  readonly note?: string
  readonly values: readonly string[]
}

/** A field of the header, in any language: `From: Anna Berg <anna@port.example>`, `*Betreff:* Brücke`, `> Fecha: 5 de mayo`. */
const FIELD = /^[\s>]{0,8}\*?(?!https?:)(\p{L}[\p{L} .’'-]{0,24}?)\*?\s?[:：]\*?\s?(\S.*)$/u
/** A line above the header: `---------- Forwarded message ---------`, `Begin forwarded message:`, `________________________________`. */
const ABOVE = /^[\s>]{0,8}(?:[-_—=]{2,}.{0,60}?[-_—=]{2,}|[-_—=]{5,}|\p{L}.{3,60}[:：])\s*$/u
const ADDRESS = /\S@\S+\.\S/
const LINES = 60 // first lines of a text in which the header may open

/**
 * Finds the header of a mail forwarded within a text: three fields or more in a row, one with an address.
 * A line of dashes or an introduction must be above it, or a field must repeat the subject. Undefined if not found.
 */
export function findForwardedHeader(lines: readonly TextLine[], subject: string): ForwardedHeader | undefined {
  for (let first = 0; first < Math.min(lines.length, LINES); first++) {
    const fields = fieldsFrom(lines, first)
    if (fields.length < 3) continue
    const values = fields.map(([, value]) => value)
    const above = aboveOf(lines, first)
    const isKnown = above !== undefined || (subject !== '' && values.some((value) => value.includes(subject)))
    if (!isKnown || !values.some((value) => ADDRESS.test(value))) continue
    const start = lines[above ?? first]?.start ?? 0
    const note = lines
      .slice(0, above ?? first)
      .map(({ text }) => text)
      .join('\n')
      .trim()
    const end = lines[first + fields.length - 1]?.end ?? start
    const before: Dropped[] = note ? [{ kind: 'mail-note', start: lines[0]?.start ?? 0, end: start }] : []
    return { dropped: [...before, { kind: 'mail-header', start, end }], ...(note && { note }), values }
  }
  return undefined
}

/** Returns the fields in a row from a line on, as pairs of name and value. */
function fieldsFrom(lines: readonly TextLine[], first: number): [string, string][] {
  const fields: [string, string][] = []
  for (let i = first; i < lines.length && fields.length < LINES; i++) {
    const [, name, value] = FIELD.exec(lines[i]?.text ?? '') ?? []
    if (name === undefined || value === undefined) break
    fields.push([name, value.trim()])
  }
  return fields
}

/** Returns the index of the line above a header that introduces it; undefined if not found. */
function aboveOf(lines: readonly TextLine[], first: number): number | undefined {
  const at = lines[first - 1]?.text.trim() ? first - 1 : first - 2
  const line = lines[at]
  return line && ABOVE.test(line.text) ? at : undefined
}
