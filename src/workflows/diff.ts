import type { Article } from '../article'
import { requireArticle } from '../diagnostics/check-options'
import { rethrowAsMisuse } from '../diagnostics/rethrow-as-misuse'
import { isRecord } from '../text/is-record'

/** A part in which two articles differ. */
export interface Difference {
  /** The path: `headline`, `body.3.text`. For a block that only one article has, its index in that article. */
  readonly path: string
  readonly kind: 'added' | 'removed' | 'changed'
  /** The value in the first article; absent when it has none. */
  readonly a?: unknown
  /** The value in the second article; absent when it has none. */
  readonly b?: unknown
}

/**
 * Returns the differences between two articles, field by field, in field order.
 * The articles are most often two readings of one copy. Blocks of the body are matched by content, so that one added paragraph is one
 * difference.
 *
 * @example
 * diff({ headline: 'Rain', body: [] }, { headline: 'Snow', body: [] }) // [{ path: 'headline', kind: 'changed', a: 'Rain', b: 'Snow' }]
 * diff(article, article) // []
 */
export function diff(a: Article, b: Article): Difference[] {
  return rethrowAsMisuse('diff', () => compareArticles(a, b))
}

function compareArticles(a: Article, b: Article): Difference[] {
  requireArticle('diff', a)
  requireArticle('diff', b)
  const { body: bodyA, ...restA } = a
  const { body: bodyB, ...restB } = b
  return [...compared(restA, restB, ''), ...comparedLists(bodyA, bodyB, 'body')]
}

function compared(a: unknown, b: unknown, path: string): Difference[] {
  if (a === undefined && b === undefined) return []
  if (a === undefined) return [{ path, kind: 'added', b }]
  if (b === undefined) return [{ path, kind: 'removed', a }]
  if (Array.isArray(a) && Array.isArray(b)) return comparedLists(a, b, path)
  if (!isRecord(a) || !isRecord(b)) return Object.is(a, b) ? [] : [{ path, kind: 'changed', a, b }]
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  return keys.flatMap((key) => compared(a[key], b[key], path === '' ? key : `${path}.${key}`))
}

/**
 * The maximum size of the table that matches list entries, in cells. Equal entries at both ends are skipped first.
 * Entries of a pair of lists that needs more cells are compared by index.
 */
const CELLS = 1_000_000

function comparedLists(a: readonly unknown[], b: readonly unknown[], path: string): Difference[] {
  const [keysA, keysB] = [a.map((each) => JSON.stringify(each)), b.map((each) => JSON.stringify(each))]
  let from = 0
  while (from < a.length && from < b.length && keysA[from] === keysB[from]) from++
  let [endA, endB] = [a.length, b.length]
  while (endA > from && endB > from && keysA[endA - 1] === keysB[endB - 1]) {
    endA--
    endB--
  }
  const found: Difference[] = []
  let [i, j] = [from, from]
  for (const [x, y] of [
    ...common(keysA.slice(from, endA), keysB.slice(from, endB)),
    [endA - from, endB - from] as const,
  ]) {
    const [stopA, stopB] = [from + x, from + y]
    for (; i < stopA && j < stopB; i++, j++) {
      for (const difference of compared(a[i], b[j], `${path}.${j}`)) found.push(difference)
    }
    for (; i < stopA; i++) found.push({ path: `${path}.${i}`, kind: 'removed', a: a[i] })
    for (; j < stopB; j++) found.push({ path: `${path}.${j}`, kind: 'added', b: b[j] })
    i++
    j++
  }
  return found
}

/** Returns the longest common subsequence of two lists, as pairs of indexes. Empty if the lists are too long to match. */
function common(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  if (a.length * b.length > CELLS) return []
  const width = b.length + 1
  const length = new Uint32Array((a.length + 1) * width)
  const at = (i: number, j: number): number => length[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const pairs: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}
