import { WirecopyError } from '../../diagnostics/error'
import type { Edit } from '../../text/edits'
import type { Span } from '../../text/span'

/** Edit of the copy; with `cut`, it separates two lines or two paragraphs. */
export interface DamageEdit extends Edit {
  readonly cut?: 'line' | 'paragraph'
}

/** One span of damage in the copy, and the edits that would repair it; none if it can only be reported. */
export interface DamageMatch extends Span {
  /** Kind of damage: `mojibake`, `entity`, `leftover-tag`. */
  readonly kind: string
  /** Ordered, not overlapping, each inside one line of the copy. */
  readonly mends: readonly DamageEdit[]
  /** Whether the edits are only offered as a fix and not applied. */
  readonly offer?: true
}

/** Finds one kind of damage in a span of a copy, in order. In clean copy it costs one search. */
export type DamageFinder = (text: string, from: number, to: number) => DamageMatch[]

/** Returns a match with one edit. */
export const singleEdit = (kind: string, start: number, end: number, text: string): DamageMatch => ({
  kind,
  start,
  end,
  mends: [{ start, end, text }],
})

/** Maximum number of matches of one kind of damage; more would exhaust the memory before the story is read. */
const MOST = 1_000_000

/** Yields the matches of a global pattern inside a span. Throws `limit-exceeded` past a million of them. */
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
