import type { Piece } from '../body/read/align'
import { resolveReferences } from '../xml/references'

/** The signs at which the source of a text and the text differ. */
const SIGN = /[&\r<]/g
const SECTION = '<![CDATA['
const SECTION_END = ']]>'

/**
 * Splits the source of one XML text into pieces with their offsets: plain text, references, line ends, CDATA sections.
 * Comments and processing instructions give no piece. `R&amp;D` has the pieces `R`, `&`, `D`; the second is not `plain`.
 */
export function xmlPieces(source: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = []
  for (let at = start; at < end; ) {
    const sign = nextSign(source, at, end)
    addPlain(pieces, source, at, sign)
    at = sign < end ? readSign(pieces, source, sign, end) : end
  }
  return pieces
}

function nextSign(source: string, at: number, end: number): number {
  SIGN.lastIndex = at
  return Math.min(SIGN.exec(source)?.index ?? end, end)
}

function addPlain(pieces: Piece[], source: string, start: number, end: number): void {
  if (start < end) pieces.push({ text: source.slice(start, end), start, end, plain: true })
}

/** Reads a reference, line end, section or comment at an offset. Returns the offset after it. */
function readSign(pieces: Piece[], source: string, at: number, end: number): number {
  const sign = source.charAt(at)
  if (sign === '<')
    return source.startsWith(SECTION, at) ? readSection(pieces, source, at, end) : afterComment(source, at, end)
  if (sign === '\r') return readLineEnd(pieces, source, at)
  const until = Math.min(end, source.indexOf(';', at) + 1)
  const text = resolveReferences(source.slice(at, until))
  if (text) pieces.push({ text, start: at, end: until, plain: false })
  return Math.max(until, at + 1)
}

function afterComment(source: string, at: number, end: number): number {
  const close = source.startsWith('<!--', at) ? '-->' : '?>'
  const found = source.indexOf(close, at)
  return found < 0 ? end : Math.min(end, found + close.length)
}

function readLineEnd(pieces: Piece[], source: string, at: number): number {
  const until = source.charAt(at + 1) === '\n' ? at + 2 : at + 1
  pieces.push({ text: '\n', start: at, end: until, plain: false })
  return until
}

/** Reads a CDATA section, in which only line ends differ from the text. */
function readSection(pieces: Piece[], source: string, at: number, end: number): number {
  const found = source.indexOf(SECTION_END, at)
  const close = found < 0 ? end : Math.min(end, found)
  for (let from = at + SECTION.length; from < close; ) {
    const line = source.indexOf('\r', from)
    const until = line < 0 ? close : Math.min(line, close)
    addPlain(pieces, source, from, until)
    from = until < close ? readLineEnd(pieces, source, until) : close
  }
  return Math.min(end, close + SECTION_END.length)
}
