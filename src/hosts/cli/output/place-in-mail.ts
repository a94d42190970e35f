import type { CheckedCopy, Diagnostic } from 'wirecopy'
import type { Content } from '../input/documents'
import { type MailLine, mailLines, offsetInFile } from './mail-lines'

/**
 * Returns the findings of the stories of a mail with their spans in the file, for reports that point into it: a span in a story is one in the
 * decoded text of the mail. Where the file shows its lines as such or as quoted-printable, in one place, the span is that place. Elsewhere, as
 * in base64, a finding has no span, and its message names the line of the decoded text. Fixes are left out: mails are not fixed.
 */
export function placeInMail(copies: readonly CheckedCopy[], content: Content): CheckedCopy[] {
  const source = typeof content === 'string' ? content : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content)
  const readings = mailLines(source)
  return copies.map((copy) => {
    const own = linesOf(copy.text)
    const find = lineFinder(own, readings)
    const offsetOf = (line: number, offset: number): number | undefined => {
      const found = find(line)
      return found && offsetInFile(found, Math.min(offset - (own[line]?.start ?? 0), found.text.length))
    }
    const place = (diagnostic: Diagnostic): Diagnostic => {
      const { span, fix: _, ...rest } = diagnostic
      if (!span) return rest
      const line = lineAt(own, span.start)
      const start = offsetOf(line, span.start)
      const end = offsetOf(lineAt(own, Math.max(span.start, span.end - 1)), span.end)
      if (start !== undefined && end !== undefined && start <= end) return { ...rest, span: { start, end } }
      return { ...rest, message: `${rest.message.replace(/\.$/, '')} (line ${line + 1} of the decoded text).` }
    }
    return { ...copy, text: source, diagnostics: copy.diagnostics.map(place) }
  })
}

interface OwnLine {
  readonly start: number
  readonly text: string
}

/** Returns the lines of a text, without their breaks and the spaces at their ends. */
function linesOf(text: string): OwnLine[] {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)]
  return starts.map((start, i) => ({ start, text: text.slice(start, starts[i + 1]).trimEnd() }))
}

/** Returns the number of the line that an offset is in, from 0. */
function lineAt(lines: readonly OwnLine[], offset: number): number {
  let low = 0
  let high = lines.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.start ?? 0) <= offset) low = middle
    else high = middle
  }
  return low
}

/** Most places of one line whose neighbours are compared. */
const MANY = 100

/**
 * Returns a function that finds the line of the file that a line of a story was read from: the only one that reads so, or the only one between
 * the same neighbours.
 */
function lineFinder(own: readonly OwnLine[], readings: readonly (readonly MailLine[])[]) {
  const wanted = new Set(own.map(({ text }) => text))
  const places = new Map<string, { readonly reading: readonly MailLine[]; readonly at: number }[]>()
  for (const reading of readings)
    for (const [at, { text }] of reading.entries()) {
      if (!wanted.has(text)) continue
      const same = places.get(text)
      if (same) same.push({ reading, at })
      else places.set(text, [{ reading, at }])
    }
  return (line: number): MailLine | undefined => {
    const same = places.get(own[line]?.text ?? '') ?? []
    if (same.length > MANY) return undefined
    const between = same.filter(
      ({ reading, at }) =>
        reading[at - 1]?.text === own[line - 1]?.text && reading[at + 1]?.text === own[line + 1]?.text,
    )
    return onlyOne(same) ?? onlyOne(between)
  }
}

/** Returns the line at places that are all the same place in the file; undefined without a place, and for several. */
function onlyOne(
  places: readonly { readonly reading: readonly MailLine[]; readonly at: number }[],
): MailLine | undefined {
  const lines = places.flatMap(({ reading, at }) => reading[at] ?? [])
  const starts = new Set(lines.map(({ parts }) => parts[0]?.start))
  return starts.size === 1 ? lines[0] : undefined
}
