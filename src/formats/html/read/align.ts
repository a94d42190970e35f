import { parseFragment } from 'parse5'

/** A stretch of a text that was read, and what it stands for in the source; `plain` when both are the same, unit by unit. */
export interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly plain: boolean
}

/** `&amp;` `&#38;` `&#x26;` `&nbsp`, `&copy 2024` as old pages write it; not `& `, `&;` */
const REFERENCE = /&(?:#[0-9]{1,20}|#[xX][0-9a-fA-F]{1,20}|[A-Za-z][A-Za-z0-9]{0,40});?/y

/** What the parser leaves out or reads as something else, and what opens a reference. */
const SIGN = /[&\r\0<]/g

/**
 * The pieces of a text node: its source between two offsets beside what the parser made of it. Where the two part
 * (a character reference, a carriage return, a tag that the parser has thrown away) a piece says what stands for what.
 */
export function align(source: string, start: number, end: number, value: string): readonly Piece[] {
  if (end - start === value.length && source.startsWith(value, start)) {
    return [{ text: value, start, end, plain: true }]
  }
  const pieces: Piece[] = []
  let at = start
  let done = 0
  const put = (until: number, text: string, plain: boolean): void => {
    if (text) pieces.push({ text, start: at, end: until, plain })
    at = until
    done += text.length
  }
  while (at < end) {
    SIGN.lastIndex = at
    const sign = Math.min(end, SIGN.exec(source)?.index ?? end)
    const same = source.slice(at, sign)
    if (!value.startsWith(same, done)) break
    put(sign, same, true)
    if (at === end) break
    const { until, text } = read(source, at, end)
    // The parser drops a NUL from a paragraph, and has U+FFFD for it in a title, a text area and a drawing.
    if (source[at] === '\0' && value[done] === '\uFFFD') put(until, '\uFFFD', false)
    // `a < b` has a `<` that opens no tag.
    else if (value.startsWith(text, done) && !(text === '' && value[done] === source[at])) put(until, text, false)
    else if (value[done] === source[at]) put(at + 1, value.charAt(done), true)
    else break
  }
  if (done < value.length) {
    // Where all of the source is spent (`&amp;` stands for itself in `<xmp>`), the last piece stands for what is left too.
    const last = at < end ? undefined : pieces.pop()
    const left = value.slice(done)
    pieces.push({ text: (last?.text ?? '') + left, start: at < end ? at : (last?.start ?? start), end, plain: false })
  }
  return pieces
}

/** What the parser reads at a sign, and where that ends. */
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

/** What a reference stands for, by the parser itself; one that it does not know stands for itself. */
function meaning(reference: string): string {
  const known = meanings.get(reference)
  if (known !== undefined) return known
  const [node] = parseFragment(reference).childNodes
  const text = node && 'value' in node ? node.value : reference
  if (meanings.size < REMEMBERED) meanings.set(reference, text)
  return text
}
