import { parseFragment } from 'parse5'

/** A part of a text node with its offsets in the source. `plain`: source and text are the same, character by character. */
export interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly plain: boolean
}

/** A character reference, with or without semicolon: `&amp;`, `&#38;`, `&#x26;`, `&nbsp`, the `&copy` of `&copy 2024`; not `& ` or `&;`. */
const REFERENCE = /&(?:#[0-9]{1,20}|#[xX][0-9a-fA-F]{1,20}|[A-Za-z][A-Za-z0-9]{0,40});?/y

/** The characters at which text and source may differ. */
const SIGN = /[&\r\0<]/g

/**
 * Splits a text node into pieces, each with its place in the source; `value` is the text that the parser made.
 * Where the two differ (a character reference, a carriage return, a tag that the parser ignored), the piece is not `plain`.
 */
export function align(source: string, start: number, end: number, value: string): readonly Piece[] {
  if (end - start === value.length && source.startsWith(value, start)) {
    return [{ text: value, start, end, plain: true }]
  }
  const pieces: Piece[] = []
  let at = start
  let done = 0
  const addPiece = (until: number, text: string, plain: boolean): void => {
    if (text) pieces.push({ text, start: at, end: until, plain })
    at = until
    done += text.length
  }
  while (at < end) {
    SIGN.lastIndex = at
    const sign = Math.min(end, SIGN.exec(source)?.index ?? end)
    const same = source.slice(at, sign)
    if (!value.startsWith(same, done)) break
    addPiece(sign, same, true)
    if (at === end) break
    const { until, text } = read(source, at, end)
    // The parser drops a NUL from a paragraph; in a title, a text area and SVG it replaces it by U+FFFD.
    if (source[at] === '\0' && value[done] === '\uFFFD') addPiece(until, '\uFFFD', false)
    // In `a < b`, the `<` opens no tag.
    else if (value.startsWith(text, done) && !(text === '' && value[done] === source[at])) addPiece(until, text, false)
    else if (value[done] === source[at]) addPiece(at + 1, value.charAt(done), true)
    else break
  }
  if (done < value.length) {
    // If the source is used up, the last piece takes the rest of the text: `&amp;` is literal text in `<xmp>`.
    const last = at < end ? undefined : pieces.pop()
    const left = value.slice(done)
    pieces.push({ text: (last?.text ?? '') + left, start: at < end ? at : (last?.start ?? start), end, plain: false })
  }
  return pieces
}

/**
 * Reads a reference, carriage return or ignored tag at an offset.
 * Returns its text, empty for a tag, and the offset of its end.
 */
function read(source: string, at: number, end: number): { readonly until: number; readonly text: string } {
  if (source[at] === '\r') return { until: Math.min(end, source[at + 1] === '\n' ? at + 2 : at + 1), text: '\n' }
  if (source[at] === '<') {
    const close = source.indexOf('>', at)
    return { until: close < 0 || close >= end ? end : close + 1, text: '' }
  }
  REFERENCE.lastIndex = at
  const reference = REFERENCE.exec(source)?.[0]
  return reference
    ? { until: Math.min(end, at + reference.length), text: meaning(reference) }
    : { until: at + 1, text: '' }
}

const meanings = new Map<string, string>()
const REMEMBERED = 1000

/** Returns the decoded text of a character reference, by the HTML parser; an unknown one is returned unchanged. */
function meaning(reference: string): string {
  const known = meanings.get(reference)
  if (known !== undefined) return known
  const [node] = parseFragment(reference).childNodes
  const text = node && 'value' in node ? node.value : reference
  if (meanings.size < REMEMBERED) meanings.set(reference, text)
  return text
}
