import type { Diagnostic } from '../../diagnostics/diagnostic'
import type { AnpaHeader, Envelope } from '../../diagnostics/envelope'
import type { Span } from '../../text/span'
import { fold, type Tables } from '../tables'
import { readAnpa } from './anpa-1312'
import { ENQ, ETX, isIdle, SOH, STX, SYN } from './controls'
import { HeaderDraft, lineEnd, nextLine, skipBlank } from './header-draft'
import { readIptc } from './iptc-7901'
import { isDay } from './moment'
import { Splitter } from './split'
import { DAY_FIRST } from './tables'
import { readTrailer, type TrailerRead } from './trailer'
import { readTelex, telexEnd } from './zczc'

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

type Head = { readonly from: number; readonly stated: boolean } & (
  | Pick<Extract<Envelope, { kind: 'anpa-1312' }>, 'kind' | 'header'>
  | Pick<Extract<Envelope, { kind: 'iptc-7901' }>, 'kind' | 'header'>
  | Pick<Extract<Envelope, { kind: 'zczc' }>, 'kind' | 'header'>
)

/**
 * Reads header and trailer of a message: ANPA 1312, IPTC 7901 or ZCZC, with or without their controls. Any other copy is
 * all story. `date` is a day near the message, for the century of years of two digits.
 */
export function openEnvelope(text: string, tables: Pick<Tables, 'months'>, date?: string): Opened {
  const draft = new HeaderDraft(text)
  const head = readHead(draft)
  const all = head ? new Splitter().end({ length: text.length, at: (i) => text.charCodeAt(i) }, true) : text.length
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

function readHead(draft: HeaderDraft): Head | undefined {
  const { text } = draft
  let i = 0
  let codes: string | undefined
  let sure = false
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === SOH || unit === SYN) sure = true
    else if (unit === ENQ) {
      while (text.charCodeAt(i) === ENQ) i++
      const end = lineEnd(text, i, 60)
      const syn = text.slice(i, end).search(/\x16/)
      const stop = syn < 0 ? end : i + syn
      codes = draft.field('header.codes', i, stop) ?? codes
      sure = true
      i = stop - 1
    } else if (!isIdle(unit)) {
      const next = text.charCodeAt(i + 1)
      if (!(codes !== undefined && (next === SYN || next === SOH))) break // a letter lost before SYN
    }
  }
  if (!sure && !mayOpen(text, i)) return undefined
  return readKind(draft, i, sure, codes)
}

/** A cheap look at the first line, for every copy is looked at: `u f BC-`, `f0704`, `eca062`, `ZCZC`, STX. */
function mayOpen(text: string, at: number): boolean {
  return /^(?:[A-Za-z] [A-Za-z][ \x13\x14&]|[A-Za-z]{0,4}\d{3,5}|zczc|\x02)/i.test(text.slice(at, at + 10))
}

function readKind(draft: HeaderDraft, at: number, sure: boolean, codes: string | undefined): Head | undefined {
  const { text } = draft
  const iptc = readIptc(draft, at)
  if (iptc) return { kind: 'iptc-7901', header: iptc.header, ...textFrom(text, iptc.end, sure) }
  const telex = readTelex(draft, at)
  if (telex) return { kind: 'zczc', header: telex.header, ...textFrom(text, telex.end, false) }
  const anpa = readAnpa(draft, at, sure)
  const header: AnpaHeader = { ...(codes !== undefined && { codes }), ...anpa?.header }
  if (anpa) return { kind: 'anpa-1312', header, ...textFrom(text, anpa.end, sure) }
  if (text.charCodeAt(at) === STX) {
    draft.tell(
      'envelope/no-header',
      'warning',
      'The text of a message opens (STX), but there is no header.',
      at,
      at + 1,
    )
    return { kind: 'anpa-1312', header, from: at + 1, stated: true }
  }
  if (!sure) return undefined
  const stop = Math.min(text.length, at + 400)
  let stx = at
  while (stx < stop && text.charCodeAt(stx) !== STX) stx++
  const from = stx < stop ? stx + 1 : at
  draft.tell(
    'envelope/header',
    'warning',
    'The controls of a message are there, but no header that can be read.',
    Math.min(at, Math.max(from - 1, 0)),
    from,
    'A header is two lines: a number and a selector, then priority, category, keyword, day and words.',
  )
  return { kind: 'anpa-1312', header, from, stated: true }
}

/** Where the text starts: behind STX, which may stand on a line of its own; else with the next line. */
function textFrom(text: string, end: number, stated: boolean): { readonly from: number; readonly stated: boolean } {
  let i = end
  while (i < text.length && (isIdle(text.charCodeAt(i)) || text.charCodeAt(i) === SOH)) i++
  if (text.charCodeAt(i) === STX) return { from: i + 1, stated: true }
  return { from: nextLine(text, end), stated }
}

interface Tail {
  /** Where the story ends. */
  readonly at: number
  readonly read?: TrailerRead
  readonly iptc: boolean
}

/** The month that a name means in every language that has it. */
function monthOf({ months }: Pick<Tables, 'months'>, name: string): number | undefined {
  const [first, ...others] = months.get(fold(name)) ?? []
  return first && others.every(({ month }) => month === first.month) ? first.month : undefined
}

function readTail(
  draft: HeaderDraft,
  head: Head | undefined,
  all: number,
  trailerAt: (at: number, trial: HeaderDraft) => TrailerRead | undefined,
): Tail | undefined {
  const { text } = draft
  const from = head?.from ?? 0
  const trial = new HeaderDraft(text) // what is read and not taken leaves no trace
  const read = (at: number): TrailerRead | undefined => trailerAt(at, trial)
  const keep = (at: number, found: TrailerRead | undefined): Tail => {
    if (found) {
      Object.assign(draft.spans, trial.spans)
      draft.diagnostics.push(...trial.diagnostics)
    }
    return { at, ...(found && { read: found }), iptc: found?.iptc ?? false }
  }
  if (head?.kind === 'zczc') {
    const end = telexEnd(text, from, all)
    if (end !== undefined) return keep(end, undefined)
  }
  if (head) {
    const etx = text.lastIndexOf('\x03', all - 1)
    if (etx >= from) {
      const found = read(skipBlank(text, etx + 1, all))
      if (found || isShort(text, etx + 1, all)) return keep(etx, found)
      draft.tell('envelope/stray-etx', 'warning', 'An end of text (ETX) stands inside the text.', etx, etx + 1)
    }
  }
  const line = lastLine(text, from, all)
  if (line < from || all - line > 400) return undefined
  const etx = text.charCodeAt(line) === ETX
  const at = etx ? skipBlank(text, line + 1, all) : line
  const found = read(at)
  // `13:30GMT 24-04-24` may close any copy: without a header, only what is a trailer and nothing else is one
  return found && (head || etx || found.alone) ? keep(line, found) : undefined
}

/** Whether no more than two lines and a few words stand behind ETX. */
function isShort(text: string, from: number, to: number): boolean {
  if (to - from > 2000) return false
  const rest = text
    .slice(from, to)
    .replace(/[\x00-\x1f\x7f]+/g, '\n')
    .trim()
  return rest.length <= 80 && rest.split('\n').length <= 2
}

/** Where the last line with anything but white space and idle controls starts, behind its indent. */
function lastLine(text: string, from: number, to: number): number {
  let end = to
  while (end > from && isIdle(text.charCodeAt(end - 1))) end--
  let start = end
  while (
    start > from &&
    end - start < 100 &&
    text.charCodeAt(start - 1) !== 0x0a &&
    text.charCodeAt(start - 1) !== 0x0d
  )
    start--
  return skipBlank(text, start, end)
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
