import { WirecopyError } from '../../diagnostics/error'
import type { Edit } from '../../text/edits'
import type { Span } from '../../text/span'

/** Edit that repairs damage in the copy. `cut` is set if its text is a line break or a paragraph break. */
export interface DamageEdit extends Edit {
  readonly cut?: 'line' | 'paragraph'
}

/** One place of damage in the copy, with the edits that would repair it. Without edits if it can only be reported. */
export interface DamageMatch extends Span {
  /** Kind of damage: `mojibake`, `entity`, `leftover-tag`. */
  readonly kind: string
  /** Edits in order, without overlaps, each inside one line of the copy. */
  readonly edits: readonly DamageEdit[]
  /** Whether the edits are offered as a fix, but not applied by the parser. */
  readonly offer?: true
}

/** Finds one kind of damage in a span of a copy. The matches are in order of offset; a search of clean copy is cheap. */
export type DamageFinder = (text: string, from: number, to: number) => DamageMatch[]

/** Returns a match with one edit. */
export const singleEdit = (kind: string, start: number, end: number, text: string): DamageMatch => ({
  kind,
  start,
  end,
  edits: [{ start, end, text }],
})

/** Maximum number of matches of one kind; more would exhaust the memory. */
const MOST = 1_000_000

/** Yields the matches of a global pattern inside a span. Throws `limit-exceeded` after a million matches. */
export function* matches(pattern: RegExp, text: string, from: number, to: number): Generator<RegExpExecArray> {
  pattern.lastIndex = from
  let count = 0
  for (let match = pattern.exec(text); match && match.index < to; match = pattern.exec(text)) {
    const next = pattern.lastIndex
    if (++count > MOST) {
      pattern.lastIndex = 0
      throw new WirecopyError('limit-exceeded', `Copy has more than ${MOST} damaged places.`)
    }
    if (next <= to) yield match
    pattern.lastIndex = next
  }
  pattern.lastIndex = 0
}
