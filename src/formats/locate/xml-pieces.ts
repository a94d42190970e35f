import type { Piece } from '../body/read/align'
import { resolveReferences } from '../xml/references'

/** The signs at which the source of a text and the text differ. */
const SIGN = /[&\r<]/g
const SECTION = '<![CDATA['

/**
 * Splits the source of one XML text into pieces with their offsets: plain text, references, line ends.
 * Comments and processing instructions inside it give no piece. Example: `R&amp;D` has the pieces `R`, `&`, `D`; the second is not `plain`.
 */
export function xmlPieces(source: string, start: number, end: number): Piece[] {
  if (source.startsWith(SECTION, start)) return piecesOf(source, start + SECTION.length, end - ']]>'.length, false)
  return piecesOf(source, start, end, true)
}

function piecesOf(source: string, start: number, end: number, isMarkup: boolean): Piece[] {
  const pieces: Piece[] = []
  const addPiece = (text: string, from: number, to: number, plain: boolean): void => {
    if (text) pieces.push({ text, start: from, end: to, plain })
  }
  for (let at = start; at < end; ) {
    SIGN.lastIndex = at
    const sign = Math.min(SIGN.exec(source)?.index ?? end, end)
    addPiece(source.slice(at, sign), at, sign, true)
    if (sign === end) break
    at = readSign(source, sign, end, isMarkup, addPiece)
  }
  return pieces
}

/** Reads a reference, line end or comment at an offset. Returns the offset after it. */
function readSign(
  source: string,
  at: number,
  end: number,
  isMarkup: boolean,
  addPiece: (text: string, from: number, to: number, plain: boolean) => void,
): number {
  const sign = source.charAt(at)
  let until = at + 1
  let text = sign
  if (sign === '\r') {
    if (source.charAt(until) === '\n') until++
    text = '\n'
  } else if (isMarkup && sign === '&') {
    until = Math.min(end, source.indexOf(';', at) + 1)
    text = resolveReferences(source.slice(at, until)) ?? ''
  } else if (isMarkup) {
    const close = source.startsWith('<!--', at) ? '-->' : '?>'
    until = Math.min(end, source.indexOf(close, at) + close.length)
    text = ''
  }
  addPiece(text, at, until, text === source.slice(at, until))
  return Math.max(until, at + 1)
}
