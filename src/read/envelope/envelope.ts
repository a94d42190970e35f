import type { Diagnostic } from '../../diagnostics/diagnostic'
import type { AnpaHeader, Envelope } from '../../diagnostics/envelope'
import type { Span } from '../../text/span'
import { isDay } from '../calendar'
import { fold, type Tables } from '../tables'
import { type Head, readHead } from './head'
import { HeaderDraft, skipBlank } from './header-draft'
import { Splitter } from './split'
import { DAY_FIRST } from './tables'
import { readTail, type Tail } from './tail'
import { readTrailer } from './trailer'

/** A copy with its envelope opened: which stretch of it is the story. */
export interface Opened {
  readonly envelope?: Envelope
  /** Where the fields of the envelope stand, by path: `envelope.header.priority`. */
  readonly spans: Readonly<Record<string, Span>>
  /** The story lies between these. */
  readonly from: number
  readonly to: number
  /** Where another message begins, which is not read. */
  readonly rest?: Span
  /** When the message was filed, RFC 3339, where the trailer gives day, clock and zone. */
  readonly filed?: string
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads header and trailer of a message: ANPA 1312, IPTC 7901 or ZCZC, with or without their controls. Any other copy is
 * all story. `date` is a day near the message, for the century of years of two digits.
 */
export function openEnvelope(text: string, tables: Pick<Tables, 'months'>, date?: string): Opened {
  let draft = new HeaderDraft(text)
  let head = readHead(draft)
  const all = head ? new Splitter().end({ length: text.length, at: (i) => text.charCodeAt(i) }, true) : text.length
  if (head && head.from > all) {
    draft = new HeaderDraft(text.slice(0, all)) // what looked like the rest of the header opens the next message
    head = readHead(draft)
  }
  const tail = readTail(draft, head, all, (at, trial) => readTrailer(trial, at, (name) => monthOf(tables, name), date))
  if (!head && !tail) return { spans: {}, from: 0, to: text.length, diagnostics: [] }
  const from = head?.from ?? 0
  const to = Math.max(tail?.at ?? all, from)
  const stretches: Span[] = []
  if (from > 0) stretches.push({ start: 0, end: from })
  if (to < all) stretches.push({ start: to, end: all })
  const enclosing = { trailer: tail?.read?.trailer ?? {}, stretches }
  if (!head) {
    draft.tell('envelope/no-header', 'warning', 'The message has a trailer, but no header.', to, all)
  }
  tellGaps(draft, head, tail, from, to, all)
  if (head?.kind === 'anpa-1312') settleDay(head.header, tail?.read?.dayFirst ?? false, draft)
  const envelope: Envelope = head
    ? { ...enclosing, ...asEnvelope(head, tail) }
    : { ...enclosing, kind: tail?.iptc ? 'iptc-7901' : 'anpa-1312', header: {} }
  return {
    envelope,
    spans: draft.spans,
    from,
    to,
    ...(all < text.length && { rest: { start: all, end: text.length } }),
    ...(tail?.read?.filed && { filed: tail.read.filed }),
    diagnostics: draft.diagnostics,
  }
}

/** Without a header, the trailer tells the kind. */
function asEnvelope(
  head: Head,
  tail: Tail | undefined,
): Pick<Extract<Envelope, { kind: 'anpa-1312' }>, 'kind' | 'header'> {
  const kind = tail?.iptc && Object.keys(head.header).length === 0 ? 'iptc-7901' : head.kind
  // the three kinds of head are those of the envelope: their kind and header go over together
  return { kind, header: head.header } as Pick<Extract<Envelope, { kind: 'anpa-1312' }>, 'kind' | 'header'>
}

/** The month that a name means in every language that has it. */
function monthOf({ months }: Pick<Tables, 'months'>, name: string): number | undefined {
  const [first, ...others] = months.get(fold(name)) ?? []
  return first && others.every(({ month }) => month === first.month) ? first.month : undefined
}

function tellGaps(
  draft: HeaderDraft,
  head: Head | undefined,
  tail: Tail | undefined,
  from: number,
  to: number,
  all: number,
): void {
  const { text } = draft
  if (skipBlank(text, from, to) >= to) {
    draft.tell('envelope/no-text', 'warning', 'The message has a header, but no text.', from, to)
  } else if (head?.stated && !tail) {
    const hint = 'Ask for the message to be sent again.'
    draft.tell('envelope/cut', 'warning', 'The message has no end (ETX): it may have been cut off.', all, all, hint)
  } else if (head?.kind === 'zczc' && !tail) {
    draft.tell('envelope/cut', 'info', 'The message does not close with NNNN.', all, all)
  }
  if (all < text.length) {
    draft.tell(
      'envelope/several-messages',
      'warning',
      'Another message follows, which is not read.',
      all,
      text.length,
      'Read the copy with parseAll.',
    )
  }
}

/** A day in the header that may be read both ways is read as the house of the trailer writes it. */
function settleDay(header: AnpaHeader, dayFirst: boolean, { text, spans }: HeaderDraft): void {
  const { date } = header
  const span = spans['envelope.header.date']
  if (!date || !span || !(dayFirst || DAY_FIRST.has(header.house ?? ''))) return
  const [first, second] = text.slice(span.start, span.end).split('-').map(Number)
  if (!first || !second || !isDay(second, first)) return
  header.date = { month: second, day: first }
}
