import type { Diagnostic } from '../../diagnostics/diagnostic'
import type { AnpaHeader, Envelope } from '../../diagnostics/envelope'
import { isCalendarDay } from '../../text/partial-date'
import type { Span } from '../../text/span'
import { foldSpelling } from '../fold-spelling'
import type { Tables } from '../tables'
import { HeaderBuilder, skipSpace } from './header-builder'
import { type HeaderMatch, readHeader } from './read-header'
import { readEnvelopeTrailer, type TrailerEnd } from './read-trailer'
import { MessageSplitter } from './split'
import { DAY_FIRST } from './tables'
import { readTrailer } from './trailer-line'

/** Copy with its envelope parsed, and the span of the story. */
export interface OpenedEnvelope {
  readonly envelope?: Envelope
  /** Spans of the envelope’s fields, by path: `envelope.header.priority`. */
  readonly spans: Readonly<Record<string, Span>>
  /** Start of the story; it ends at `to`. */
  readonly from: number
  readonly to: number
  /** Span of the messages after the first one, which are not read. */
  readonly rest?: Span
  /** RFC 3339 instant of filing, if the trailer has day, clock time and zone. */
  readonly filed?: string
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads the header and trailer of an ANPA 1312, IPTC 7901 or ZCZC message. Their control characters may be missing.
 * For any other copy the result has no envelope, and the story is all of the text. `date` is a day near the message; it gives the century
 * of two-digit years.
 */
export function openEnvelope(text: string, tables: Pick<Tables, 'months'>, date?: string): OpenedEnvelope {
  let builder = new HeaderBuilder(text)
  let head = readHeader(builder)
  const all = head
    ? new MessageSplitter().end({ length: text.length, at: (i) => text.charCodeAt(i) }, true)
    : text.length
  if (head && head.from > all) {
    builder = new HeaderBuilder(text.slice(0, all)) // what looked like the rest of the header opens the next message
    head = readHeader(builder)
  }
  const tail = readEnvelopeTrailer(builder, head, all, (at, trial) =>
    readTrailer(trial, at, (name) => monthNamed(tables, name), date),
  )
  if (!head && !tail) return { spans: {}, from: 0, to: text.length, diagnostics: [] }
  const from = head?.from ?? 0
  const to = Math.max(tail?.at ?? all, from)
  const spans: Span[] = []
  if (from > 0) spans.push({ start: 0, end: from })
  if (to < all) spans.push({ start: to, end: all })
  const enclosing = { trailer: tail?.read?.trailer ?? {}, spans }
  if (!head) {
    builder.report('envelope/no-header', 'warning', 'Message has a trailer but no header.', to, all)
  }
  reportGaps(builder, head, tail, from, to, all)
  if (head?.kind === 'anpa-1312') swapDayAndMonth(head.header, tail?.read?.dayFirst ?? false, builder)
  const envelope: Envelope = head
    ? { ...enclosing, ...asEnvelope(head, tail) }
    : { ...enclosing, kind: tail?.iptc ? 'iptc-7901' : 'anpa-1312', header: {} }
  return {
    envelope,
    spans: builder.spans,
    from,
    to,
    ...(all < text.length && { rest: { start: all, end: text.length } }),
    ...(tail?.read?.filed && { filed: tail.read.filed }),
    diagnostics: builder.diagnostics,
  }
}

/** Returns kind and header of the envelope. If the header has no fields, the trailer decides the kind. */
function asEnvelope(
  head: HeaderMatch,
  tail: TrailerEnd | undefined,
): Pick<Extract<Envelope, { kind: 'anpa-1312' }>, 'kind' | 'header'> {
  const kind = tail?.iptc && Object.keys(head.header).length === 0 ? 'iptc-7901' : head.kind
  // the three kinds of head are those of the envelope: their kind and header are copied together
  return { kind, header: head.header } as Pick<Extract<Envelope, { kind: 'anpa-1312' }>, 'kind' | 'header'>
}

/** Returns the number of a month by name. Undefined if the name is unknown or means different months in different languages. */
function monthNamed({ months }: Pick<Tables, 'months'>, name: string): number | undefined {
  const [first, ...others] = months.get(foldSpelling(name)) ?? []
  return first && others.every(({ month }) => month === first.month) ? first.month : undefined
}

function reportGaps(
  builder: HeaderBuilder,
  head: HeaderMatch | undefined,
  tail: TrailerEnd | undefined,
  from: number,
  to: number,
  all: number,
): void {
  const { text } = builder
  if (skipSpace(text, from, to) >= to) {
    builder.report('envelope/no-text', 'warning', 'Message has a header but no text.', from, to)
  } else if (head?.stated && !tail) {
    const hint = 'Request the message again.'
    builder.report('envelope/cut', 'warning', 'Message has no end of text (ETX); it may be cut off.', all, all, hint)
  } else if (head?.kind === 'zczc' && !tail) {
    builder.report('envelope/cut', 'info', 'Message has no closing NNNN.', all, all)
  }
  if (all < text.length) {
    builder.report(
      'envelope/several-messages',
      'warning',
      'Another message follows and is not read.',
      all,
      text.length,
      'Use parseAll to read every message.',
    )
  }
}

/** Swaps month and day of the header’s date if the agency writes the day first: `05-04` is April 5. */
function swapDayAndMonth(header: AnpaHeader, dayFirst: boolean, { text, spans }: HeaderBuilder): void {
  const { date } = header
  const span = spans['envelope.header.date']
  if (!date || !span || !(dayFirst || DAY_FIRST.has(header.agency ?? ''))) return
  const [first, second] = text.slice(span.start, span.end).split('-').map(Number)
  if (!first || !second || !isCalendarDay(second, first)) return
  header.date = { month: second, day: first }
}
