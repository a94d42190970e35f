import type { AnpaHeader, Envelope } from '../../diagnostics/envelope'
import { readAnpa } from './anpa-1312'
import { ENQ, isIdle, SOH, STX, SYN } from './controls'
import { type HeaderBuilder, headerLineEnd, nextLineStart } from './header-builder'
import { readIptc } from './iptc-7901'
import { readTelex } from './zczc'

/** Parsed header of a message, and `from`, the start of its text. `stated`: whether a control character (STX) marks that start. */
export type HeaderMatch = { readonly from: number; readonly stated: boolean } & (
  | Pick<Extract<Envelope, { kind: 'anpa-1312' }>, 'kind' | 'header'>
  | Pick<Extract<Envelope, { kind: 'iptc-7901' }>, 'kind' | 'header'>
  | Pick<Extract<Envelope, { kind: 'zczc' }>, 'kind' | 'header'>
)

/** Reads the header at the start of a copy: ANPA 1312, IPTC 7901 or ZCZC; undefined if the copy opens with none of them. */
export function readHeader(builder: HeaderBuilder): HeaderMatch | undefined {
  const { text } = builder
  let i = 0
  let codes: string | undefined
  let sure = false
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === SOH || unit === SYN) sure = true
    else if (unit === ENQ) {
      while (text.charCodeAt(i) === ENQ) i++
      const end = headerLineEnd(text, i, 60)
      const syn = text.slice(i, end).search(/\x16/)
      const stop = syn < 0 ? end : i + syn
      codes = builder.field('header.codes', i, stop) ?? codes
      sure = true
      i = stop - 1
    } else if (!isIdle(unit)) {
      const next = text.charCodeAt(i + 1)
      if (!(codes !== undefined && (next === SYN || next === SOH))) break // a letter lost before SYN
    }
  }
  if (!sure && !mayStartHeader(text, i)) return undefined
  return readKind(builder, i, sure, codes)
}

/** Whether the first line may open a header: `u f BC-`, `f0704`, `eca062`, `ZCZC`, STX. Rejects most copies cheaply. */
function mayStartHeader(text: string, at: number): boolean {
  return /^(?:[A-Za-z] [A-Za-z][ \x13\x14&]|[A-Za-z]{0,4}\d{3,5}|zczc|\x02)/i.test(text.slice(at, at + 10))
}

function readKind(
  builder: HeaderBuilder,
  at: number,
  sure: boolean,
  codes: string | undefined,
): HeaderMatch | undefined {
  const { text } = builder
  const iptc = readIptc(builder, at)
  if (iptc) return { kind: 'iptc-7901', header: iptc.header, ...textStart(text, iptc.end, sure) }
  const telex = readTelex(builder, at)
  if (telex) return { kind: 'zczc', header: telex.header, ...textStart(text, telex.end, false) }
  const anpa = readAnpa(builder, at, sure)
  const header: AnpaHeader = { ...(codes !== undefined && { codes }), ...anpa?.header }
  if (anpa) return { kind: 'anpa-1312', header, ...textStart(text, anpa.end, sure) }
  if (text.charCodeAt(at) === STX) {
    builder.report('envelope/no-header', 'warning', 'Message has a start of text (STX) but no header.', at, at + 1)
    return { kind: 'anpa-1312', header, from: at + 1, stated: true }
  }
  if (!sure) return undefined
  const stop = Math.min(text.length, at + 400)
  let stx = at
  while (stx < stop && text.charCodeAt(stx) !== STX) stx++
  const from = stx < stop ? stx + 1 : at
  builder.report(
    'envelope/header',
    'warning',
    'Message has control characters but no readable header.',
    Math.min(at, Math.max(from - 1, 0)),
    from,
    'Send two header lines: number and selector; priority, category and keyword.',
  )
  return { kind: 'anpa-1312', header, from, stated: true }
}

/**
 * Returns the offset at which the text after a header starts.
 * That is after STX, which may have a line of its own; without STX, the next line.
 */
function textStart(text: string, end: number, stated: boolean): { readonly from: number; readonly stated: boolean } {
  let i = end
  while (i < text.length && (isIdle(text.charCodeAt(i)) || text.charCodeAt(i) === SOH)) i++
  if (text.charCodeAt(i) === STX) return { from: i + 1, stated: true }
  return { from: nextLineStart(text, end), stated }
}
