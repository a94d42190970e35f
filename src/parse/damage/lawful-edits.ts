import { isSpace } from '../../text/characters'
import type { DamageEdit } from './finder'

/** What no text of an article holds (law 4). A line feed parts lines and paragraphs, and stands in mends that say so. */
const FORBIDDEN = /[\0-\u0009\u000b-\u001f\u0085\u2028\u2029\ufffe\uffff]|\p{Cs}/gu
const SEPARATOR = /[\t\v\f\r\u0085\u2028\u2029]/

/** Returns a text as an article may hold it: separators are blanks, half a surrogate pair is U+FFFD, other controls go. */
const allowed = (text: string): string =>
  text.replace(FORBIDDEN, (unit) => (SEPARATOR.test(unit) ? ' ' : unit >= '\ud800' && unit < '\ue000' ? '\ufffd' : ''))

/**
 * Returns a change as changes that keep the laws: nothing is written that no text may hold, and none reaches over a line end.
 * `=E2=80=A8` writes a blank and no U+2028; `<p⏎>` is two changes, `<p` and `>`, for lines are read one by one.
 */
export function lawfulEdits(text: string, mend: DamageEdit): readonly DamageEdit[] {
  const by = allowed(mend.text)
  const one = by === mend.text ? mend : { ...mend, text: by }
  return hasBreak(text, mend) ? inLines(text, one) : [one]
}

function hasBreak(text: string, { start, end }: DamageEdit): boolean {
  for (let i = start; i < end; i++) if (isBreak(text.charCodeAt(i))) return true
  return false
}

const isBreak = (unit: number): boolean =>
  unit === 0x0a || unit === 0x0d || unit === 0x85 || unit === 0x2028 || unit === 0x2029

/** A change in pieces, one for each line and without the white space round them; the first writes what is to be written. */
function inLines(text: string, { start, end, ...rest }: DamageEdit): readonly DamageEdit[] {
  const pieces: DamageEdit[] = []
  for (let from = start; from < end; ) {
    let to = from
    while (to < end && !isBreak(text.charCodeAt(to))) to++
    let [a, b] = [from, to]
    while (a < b && isSpace(text.charCodeAt(a))) a++
    while (b > a && isSpace(text.charCodeAt(b - 1))) b--
    if (a < b) pieces.push(pieces.length === 0 ? { ...rest, start: a, end: b } : { start: a, end: b, text: '' })
    from = to + 1
  }
  return pieces
}
