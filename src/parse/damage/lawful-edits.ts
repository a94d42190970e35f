import { trimSpan } from '../../text/trim-span'
import type { DamageEdit } from './finder'

/** Characters that no text of an article may contain (law 4). A line feed is allowed in edits with `cut` alone, as it separates lines. */
const FORBIDDEN = /[\0-\u0009\u000b-\u001f\u0085\u2028\u2029\ufffe\uffff]|\p{Cs}/gu
const SEPARATOR = /[\t\v\f\r\u0085\u2028\u2029]/

/** Returns a text with allowed characters only: separators become spaces, lone surrogates U+FFFD; other control characters are removed. */
const allowed = (text: string): string =>
  text.replace(FORBIDDEN, (unit) => (SEPARATOR.test(unit) ? ' ' : unit >= '\ud800' && unit < '\ue000' ? '\ufffd' : ''))

/**
 * Splits an edit so that its text has only allowed characters and no piece crosses a line end.
 * `=E2=80=A8`, which decodes to U+2028, becomes a space; `<p⏎>` becomes two edits, `<p` and `>`, as the parser reads line by line.
 */
export function lawfulEdits(text: string, edit: DamageEdit): readonly DamageEdit[] {
  const by = allowed(edit.text)
  const one = by === edit.text ? edit : { ...edit, text: by }
  return hasBreak(text, edit) ? inLines(text, one) : [one]
}

function hasBreak(text: string, { start, end }: DamageEdit): boolean {
  for (let i = start; i < end; i++) if (isLineSeparator(text.charCodeAt(i))) return true
  return false
}

const isLineSeparator = (unit: number): boolean =>
  unit === 0x0a || unit === 0x0d || unit === 0x85 || unit === 0x2028 || unit === 0x2029

/** Splits an edit at line ends, without the white space around them. The first piece has the replacement text. */
function inLines(text: string, { start, end, ...rest }: DamageEdit): readonly DamageEdit[] {
  const pieces: DamageEdit[] = []
  for (let from = start; from < end; ) {
    let to = from
    while (to < end && !isLineSeparator(text.charCodeAt(to))) to++
    const piece = trimSpan(text, from, to)
    if (piece) pieces.push(pieces.length === 0 ? { ...rest, ...piece } : { ...piece, text: '' })
    from = to + 1
  }
  return pieces
}
