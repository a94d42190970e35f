import type { Mark } from '../../article'
import type { NameKind } from './named-entity'

/** A name or quotation in a text: half-open, in UTF-16 code units. */
export interface Inline {
  readonly kind: NameKind | 'quotation'
  readonly start: number
  readonly end: number
  /** The key of the person, organisation or place that a name refers to; for a quotation, the names of its speakers. */
  readonly of?: string | undefined
}

const RANKS: Readonly<Record<string, number>> = { quotation: 1, person: 2, organisation: 2, place: 2 }
const rank = ({ kind }: Mark | Inline): number => RANKS[kind] ?? 0

/** Whether a range is a name or a quotation, not a mark such as emphasis. */
export const isInline = (one: Mark | Inline): one is Inline => rank(one) > 0

/** Sorts outer ranges first. For equal ranges, a mark encloses a quotation, and a quotation a name. */
const outerFirst = (a: Mark | Inline, b: Mark | Inline): number =>
  a.start - b.start || b.end - a.end || rank(a) - rank(b)

/** Returns the marks and the names or quotations of a text in order, outer ranges first. */
export const together = (marks: readonly Mark[], inlines: readonly Inline[]): (Mark | Inline)[] =>
  [...marks, ...inlines].sort(outerFirst)

/**
 * Returns the names and quotations that nest properly with the marks and with each other.
 * Marks, such as emphasis, are always kept. Of a name and a quotation that cross, the quotation is kept; of two of the same kind, the first.
 * `flat`: names cannot contain anything. A name around a mark or quotation is left out, and so is a name inside a name.
 */
export function nested(marks: readonly Mark[], inlines: readonly Inline[], flat: boolean): Inline[] {
  const left = new Set<Mark | Inline>()
  const open: (Mark | Inline)[] = []
  const isLeaf = (one: Mark | Inline): boolean => flat && rank(one) === 2
  for (const one of together(marks, inlines)) {
    while (open.length && (open.at(-1)?.end ?? 0) <= one.start) open.pop()
    // `one` begins inside a flat name, or crosses an open range: the name or quotation of lower priority is left out.
    for (let top = open.at(-1); top && rank(top) > rank(one) && (isLeaf(top) || top.end < one.end); top = open.at(-1)) {
      left.add(top)
      open.pop()
    }
    const top = open.at(-1)
    if (top && isInline(one) && (top.end < one.end || isLeaf(top) || same(top, one))) left.add(one)
    else open.push(one)
  }
  return inlines.filter((one) => !left.has(one)).sort(outerFirst)
}

/** Whether two names or quotations cover the same text and mean the same. Speakers are not compared. */
const same = (a: Mark | Inline, b: Inline): boolean =>
  isInline(a) &&
  a.kind === b.kind &&
  a.start === b.start &&
  a.end === b.end &&
  (a.kind === 'quotation' || a.of === b.of)
