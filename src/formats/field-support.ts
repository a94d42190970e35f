import type { Article } from '../article'
import { requireArticle } from '../diagnostics/check-options'
import { rethrowAsMisuse } from '../diagnostics/rethrow-as-misuse'
import type { FieldEntry, Format, Loss } from './format'

/** The table of a format that carries an article whole. */
export const everything: readonly FieldEntry[] = [{ path: '', carried: true, where: 'as it is' }]

/**
 * What follows from a format’s table: the part of an article it carries, and what it leaves out. `taken` is what its readers make of what
 * stands in a document, once all its parts are read.
 */
export function fieldSupport(
  table: readonly FieldEntry[],
  taken: (article: Article) => Article = (article) => article,
): Pick<Format, 'carries' | 'losses'> {
  const root = tree(table)
  const carries = (article: Article): Article => {
    const kept = keep(article, root, false, article)
    return taken({ body: [], ...(kept as Partial<Article> | undefined) }) // the one cast: a part of an article, by its table
  }
  const losses = (article: Article): Loss[] => {
    if (root.entry?.carried && root.below.size === 0) return []
    return missing(article, carries(article), [], root, [])
  }
  return {
    carries(article) {
      requireArticle('carries', article)
      return rethrowAsMisuse('carries', () => carries(article))
    },
    losses(article) {
      requireArticle('losses', article)
      return rethrowAsMisuse('losses', () => losses(article))
    },
  }
}

/**
 * What of an article is not there, or not the same, in another that was made from it, with the reasons of a table.
 *
 * @example lossesBetween({ headline: 'Rain', urgency: 4, body: [] }, { headline: 'Rain', body: [] }, table) // [{ path: 'urgency', reason }]
 */
export const lossesBetween = (article: Article, kept: Article, table: readonly FieldEntry[]): Loss[] =>
  missing(article, kept, [], tree(table), [])

/** The table by path: each node one step deeper. */
interface FieldNode {
  entry?: FieldEntry
  readonly below: Map<string, FieldNode>
  /** The steps below that lead to parts which are said even where the article lacks them. */
  readonly filled: Set<string>
}

const node = (): FieldNode => ({ below: new Map(), filled: new Set() })

function tree(table: readonly FieldEntry[]): FieldNode {
  const root = node()
  for (const entry of table) {
    let at = root
    for (const step of steps(entry.path)) {
      const next = at.below.get(step) ?? node()
      at.below.set(step, next)
      if (entry.as) at.filled.add(step)
      at = next
    }
    at.entry = entry
  }
  return root
}

const steps = (path: string): string[] => (path ? path.split('.') : [])

type FieldStructure = { readonly [step: string]: unknown }
const isStructure = (value: unknown): value is FieldStructure => typeof value === 'object' && value !== null

/** The part of a value that the table carries; nothing where it carries nothing of it. */
function keep(value: unknown, at: FieldNode | undefined, above: boolean, article: Article): unknown {
  if (at?.entry?.as) return at.entry.as(article)
  const carried = at?.entry?.carried ?? above
  if (!at?.below.size) return carried ? value : undefined
  if (Array.isArray(value)) {
    const items = value.map((item) => keep(item, at.below.get('*'), carried, article))
    const kept = items.filter((item) => item !== undefined)
    return kept.length ? kept : undefined
  }
  if (value !== undefined && !isStructure(value)) return carried ? value : undefined
  const kept: Record<string, unknown> = {}
  let some = false
  const take = (step: string, part: unknown): void => {
    const found = keep(part, at.below.get(step), carried, article)
    if (found === undefined) return
    kept[step] = found
    some = true
  }
  if (value) for (const step of Object.keys(value)) take(step, value[step])
  for (const step of at.filled) if (!value || value[step] === undefined) take(step, undefined)
  return some ? kept : undefined
}

/** What of a value is not there, or not the same, in what is carried of it; the reason is that of the nearest entry of the table. */
function missing(value: unknown, kept: unknown, path: readonly string[], root: FieldNode, losses: Loss[]): Loss[] {
  if (value === undefined || value === kept) return losses
  if (Array.isArray(value) && Array.isArray(kept)) {
    const pairs = kept.length < value.length ? paired(value, kept) : kept
    value.forEach((item, i) => {
      missing(item, pairs[i], [...path, String(i)], root, losses)
    })
  } else if (isStructure(value) && isStructure(kept) && !Array.isArray(kept)) {
    for (const step of Object.keys(value)) missing(value[step], kept[step], [...path, step], root, losses)
  } else losses.push({ path: path.join('.'), reason: reason(path, root) })
  return losses
}

/** For each entry of a list, what is left of it in a shorter list, in order. */
function paired(list: readonly unknown[], kept: readonly unknown[]): unknown[] {
  let next = 0
  return list.map((item) => (next < kept.length && within(kept[next], item) ? kept[next++] : undefined))
}

/** Whether a value is the other, or a part of it. */
function within(part: unknown, whole: unknown): boolean {
  if (part === whole) return true
  if (!isStructure(part) || !isStructure(whole)) return false
  return Object.keys(part).every((step) => within(part[step], whole[step]))
}

function reason(path: readonly string[], root: FieldNode): string {
  let at: FieldNode | undefined = root
  let note = at.entry?.note
  for (const step of path) {
    at = at.below.get(/^\d+$/.test(step) ? '*' : step)
    if (!at) break
    note = at.entry?.note ?? note
  }
  return note ?? 'the format has no place for it'
}
