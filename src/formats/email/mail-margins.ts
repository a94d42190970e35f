import type { Dropped } from '../../diagnostics/story'
import { footerMarks, footerOpenings, trailerOpenings } from '../../lexicon/mail-words'
import { findRestriction } from '../../restrictions/find-restriction'
import { findForwardedHeader } from './forwarded-header'
import { linesOf, type TextLine } from './text-lines'

/** The text of a mail around its story. */
export interface MailMargins {
  /** The header of a forwarded mail, the signature and footers on confidentiality, ordered by offset. */
  readonly dropped: readonly Dropped[]
  /** The text that the sender wrote above a forwarded mail. */
  readonly note?: string
  /** The values of the forwarded header, which may restrict the story. */
  readonly values: readonly string[]
}

const SIGNATURE = 40 // lines of a signature
const SHORT = 12 // lines of a signature after `--` without a space
const FOOTERS = 12 // paragraphs at the end that may be footers

/**
 * Finds what a mail program, a sender or a company added around the story in a plain text.
 * A signature or footer that restricts publication is not part of it, so that the parser reads it.
 */
export function findMailMargins(text: string, subject: string): MailMargins {
  const lines = linesOf(text)
  const forwarded = findForwardedHeader(lines, subject)
  const head = forwarded?.dropped.at(-1)?.end ?? 0
  const signature = signatureIn(lines, head)
  const end = signature?.start ?? text.length
  const dropped = [
    ...(forwarded?.dropped ?? []),
    ...footersIn(text, lines, end).filter(({ start }) => start >= head),
    ...(signature ? [signature] : []),
  ]
  return {
    dropped: dropped.sort((a, b) => a.start - b.start),
    ...(forwarded?.note !== undefined && { note: forwarded.note }),
    values: forwarded?.values ?? [],
  }
}

/**
 * Returns the signature: all text after the last line `-- ` (RFC 3676, 4.3), or after `--` if it is short.
 * `from` is the offset from which it may start.
 */
function signatureIn(lines: readonly TextLine[], from: number): Dropped | undefined {
  const at = lines.findLastIndex(({ text }) => text === '-- ' || text === '--')
  const [first] = lines.slice(at, at + 1)
  if (at < 1 || !first || first.start < from || lines.length - at > (first.text === '--' ? SHORT : SIGNATURE))
    return undefined
  const own = lines.slice(at + 1)
  if (own.some(({ text }) => findRestriction(text, 'note'))) return undefined
  return { kind: 'mail-signature', start: first.start, end: lines.at(-1)?.end ?? first.end }
}

/** Returns the last paragraphs that are footers: on confidentiality, or of a mail program. */
function footersIn(text: string, lines: readonly TextLine[], before: number): Dropped[] {
  const found: Dropped[] = []
  let paragraphs = 0
  for (let last = lines.length - 1; last >= 0 && paragraphs < FOOTERS; last--) {
    const line = lines[last]
    if (!line || line.start >= before || !line.text.trim()) continue
    let first = last
    while (first > 0 && lines[first - 1]?.text.trim()) first--
    const start = lines[first]?.start ?? 0
    const own = text.slice(start, line.end)
    if (isMailFooter(own)) found.push({ kind: 'mail-footer', start, end: line.end })
    paragraphs++
    last = first
  }
  return found
}

const FOOTER = 6000 // characters of a footer
const TRAILER = 80 // characters of a line of a mail program

/**
 * Whether a paragraph is a footer on confidentiality or a line that a mail program adds.
 *
 * @example isMailFooter('This e-mail is confidential and intended solely for the addressee.') // true
 * @example isMailFooter('This e-mail was read out in court.') // false
 */
export function isMailFooter(paragraph: string): boolean {
  const words = paragraph
    .toLowerCase()
    .replace(/^[\s>*_|<"“-]+/, '')
    .replace(/\s+/g, ' ')
  if (words.length > FOOTER) return false
  if (words.length <= TRAILER && trailerOpenings.some((opening) => words.startsWith(opening))) return true
  return (
    footerOpenings.some((opening) => words.startsWith(opening)) &&
    footerMarks.some((mark) => words.includes(mark)) &&
    !findRestriction(paragraph, 'note')
  )
}
