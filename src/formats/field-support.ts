import type { Article } from '../article'
import { requireArticle } from '../diagnostics/check-options'
import { rethrowAsMisuse } from '../diagnostics/rethrow-as-misuse'
import type { FieldEntry, Format, Loss } from './format'

/** The table of a format that carries every field. */
export const everything: readonly FieldEntry[] = [{ path: '', carried: true, where: 'as it is' }]

/**
 * Returns `carries` and `losses` of a format, computed from its table.
 * `taken` applies what the format's reader changes in the article after all fields are read.
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
 * Returns the fields of an article that are missing or changed in `kept`.
 * The reasons come from the table.
 *
 * @example
 * lossesBetween({ headline: 'Rain', urgency: 4, body: [] }, { headline: 'Rain', body: [] }, table) // [{ path: 'urgency', reason }]
 */
export const lossesBetween = (article: Article, kept: Article, table: readonly FieldEntry[]): Loss[] =>
  missing(article, kept, [], tree(table), [])

/** A table as a tree: each node is one step of a path. */
interface FieldNode {
  entry?: FieldEntry
  readonly below: Map<string, FieldNode>
  /** Steps to children that an `as` function may fill even if the article lacks them. */
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

/** Returns the part of a value that the table carries; undefined if not found. */
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

/**
 * Adds a loss for each part of `value` missing or different in `kept`. Returns the losses.
 * The reason is that of the nearest table entry.
 */
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

/**
 * Aligns `kept`, the entries of `list` that a format carries, with `list`.
 * Returns a list as long as `list`, undefined for each entry that is not in `kept`.
 */
function paired(list: readonly unknown[], kept: readonly unknown[]): unknown[] {
  let next = 0
  return list.map((item) => (next < kept.length && within(kept[next], item) ? kept[next++] : undefined))
}

/** Whether a value equals another one or is a part of it: `{ a: 1 }` is a part of `{ a: 1, b: 2 }`. */
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
