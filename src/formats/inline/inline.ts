import type { Mark } from '../../article'
import type { NameKind } from './named-entity'

/** What a stretch of a text is to a story: a name, or a quotation. Half-open, in UTF-16 units of the text. */
export interface Inline {
  readonly kind: NameKind | 'quotation'
  readonly start: number
  readonly end: number
  /** Whom a name names, by the key; who is quoted, by name. */
  readonly of?: string | undefined
}

const RANKS: Readonly<Record<string, number>> = { quotation: 1, person: 2, organisation: 2, place: 2 }
const rank = ({ kind }: Mark | Inline): number => RANKS[kind] ?? 0

/** Whether a stretch is a name or a quotation, and no mark. */
export const isInline = (one: Mark | Inline): one is Inline => rank(one) > 0

/** The outer first: a mark stands around a quotation of the same words, and that around a name. */
const outerFirst = (a: Mark | Inline, b: Mark | Inline): number =>
  a.start - b.start || b.end - a.end || rank(a) - rank(b)

/** The marks of a text and what else stands in it, in order, the outer first. */
export const together = (marks: readonly Mark[], inlines: readonly Inline[]): (Mark | Inline)[] =>
  [...marks, ...inlines].sort(outerFirst)

/**
 * Those names and quotations that markup can say beside the marks of a text: the marks stand, and of two that cross, the first. Where names
 * have nothing inside, one that would have is left out, and of two names the first and longer stands.
 */
export function nested(marks: readonly Mark[], inlines: readonly Inline[], flat: boolean): Inline[] {
  const left = new Set<Mark | Inline>()
  const open: (Mark | Inline)[] = []
  const isLeaf = (one: Mark | Inline): boolean => flat && rank(one) === 2
  for (const one of together(marks, inlines)) {
    while (open.length && (open.at(-1)?.end ?? 0) <= one.start) open.pop()
    // What opens inside a name, or would cross what is open: of the two, the weaker is left out.
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

/** Whether two say the same of the same words; who is quoted there is said once. */
const same = (a: Mark | Inline, b: Inline): boolean =>
  isInline(a) &&
  a.kind === b.kind &&
  a.start === b.start &&
  a.end === b.end &&
  (a.kind === 'quotation' || a.of === b.of)
