import { WirecopyError } from '../../diagnostics/error'
import type { Edit } from '../../text/edits'
import type { Span } from '../../text/span'

/** A change of the copy; with `cut`, what stands there parts two lines or two paragraphs. */
export interface DamageEdit extends Edit {
  readonly cut?: 'line' | 'paragraph'
}

/** One stretch of damage in the copy, and what would mend it; nothing where it can only be told. */
export interface DamageMatch extends Span {
  /** `mojibake`, `entity`, `leftover-tag`. */
  readonly kind: string
  /** In order, not overlapping, each inside one line of the copy. */
  readonly mends: readonly DamageEdit[]
  /** Whether the mends are an offer to the reader, and are not made. */
  readonly offer?: true
}

/** Finds one kind of damage in a stretch of a copy, in order of place. In clean copy it costs one search. */
export type DamageFinder = (text: string, from: number, to: number) => DamageMatch[]

/** A stretch with one change. */
export const singleEdit = (kind: string, start: number, end: number, text: string): DamageMatch => ({
  kind,
  start,
  end,
  mends: [{ start, end, text }],
})

/** The most places of one kind of damage; memory for more would run out before the story is read. */
const MOST = 1_000_000

/** The matches of a global pattern that lie inside a stretch. Throws `limit-exceeded` past a million of them. */
export function* matches(pattern: RegExp, text: string, from: number, to: number): Generator<RegExpExecArray> {
  pattern.lastIndex = from
  let count = 0
  for (let match = pattern.exec(text); match && match.index < to; match = pattern.exec(text)) {
    const next = pattern.lastIndex
    if (++count > MOST) {
      pattern.lastIndex = 0
      throw new WirecopyError('limit-exceeded', `parse: the copy has more than ${MOST} damaged places.`)
    }
    if (next <= to) yield match
    pattern.lastIndex = next
  }
  pattern.lastIndex = 0
}
