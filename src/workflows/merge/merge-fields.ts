import type { Article } from '../../article'
import { strictestStatus } from '../../formats/publishing-status'
import { strictestEmbargo } from '../../formats/restrictions'
import { canonicalJson } from '../../text/canonical-json'
import { isRecord } from '../../text/is-record'
import type { MergeChange, MergeConflict, MergePlace } from './merge-types'

/** Fields that are merged elsewhere, or that a merge leaves out. */
const OTHERS: ReadonlySet<string> = new Set(['body', 'annotations'])
/** Fields of the item that name a version: those of the agency's new version apply. */
const OF_VERSION: ReadonlySet<string> = new Set([
  'item.version',
  'item.versionCreated',
  'item.sent',
  'item.priority',
  'take',
])

interface FieldMerge {
  readonly fields: Readonly<Record<string, unknown>>
  readonly conflicts: MergeConflict[]
  readonly taken: MergeChange[]
  readonly kept: MergeChange[]
}

/** Merges all fields of three articles but the body. */
export function mergeFields(base: Article, ours: Article, theirs: Article): FieldMerge {
  const result = { conflicts: [], taken: [], kept: [] }
  const [b, o, t] = [base, ours, theirs].map((article) =>
    Object.fromEntries(Object.entries(article).filter(([name]) => !OTHERS.has(name))),
  )
  const fields = mergeRecords(b ?? {}, o ?? {}, t ?? {}, '', result)
  const { item, ...strict } = restrictionFields(base, ours, theirs)
  return {
    fields: { ...fields, ...strict, ...(item && { item: Object.assign({}, own(fields, 'item'), item) }) },
    ...result,
  }
}

type Changes = Omit<FieldMerge, 'fields'>
type Fields = Readonly<Record<string, unknown>>

function mergeRecords(base: Fields, ours: Fields, theirs: Fields, path: string, to: Changes): Fields {
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs), ...Object.keys(base)])]
  return Object.fromEntries(
    names.flatMap((name) => {
      const [b, o, t] = [base, ours, theirs].map((fields) => own(fields, name))
      const value = mergeValue(b, o, t, path === '' ? name : `${path}.${name}`, to)
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/** Returns an own property; undefined for one that every object inherits. */
const own = (fields: Fields, name: string): unknown => (Object.hasOwn(fields, name) ? fields[name] : undefined)

const same = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null)

function mergeValue(base: unknown, ours: unknown, theirs: unknown, path: string, to: Changes): unknown {
  if (same(ours, theirs)) return ours
  if (same(base, ours)) {
    to.taken.push(changeOf(path, base, theirs))
    return theirs
  }
  if (same(base, theirs)) {
    to.kept.push(changeOf(path, base, ours))
    return ours
  }
  if (OF_VERSION.has(path)) return theirs ?? ours
  if (Array.isArray(ours) && Array.isArray(theirs))
    return mergeLists(Array.isArray(base) ? base : [], ours, theirs, path, to)
  // the parts of a byline or dateline belong together with its text
  if (isRecord(ours) && isRecord(theirs) && !('text' in ours))
    return mergeRecords(isRecord(base) ? base : {}, ours, theirs, path, to)
  to.conflicts.push({
    kind: 'changed',
    path,
    ...placed('base', path, base),
    ...placed('ours', path, ours),
    ...placed('theirs', path, theirs),
  })
  return ours
}

/** Merges lists as sets: what the agency took out goes, what it added comes in, and the desk's additions stay. */
function mergeLists(
  base: readonly unknown[],
  ours: readonly unknown[],
  theirs: readonly unknown[],
  path: string,
  to: Changes,
): unknown[] {
  const [b, o, t] = [base, ours, theirs].map((list) => new Set(list.map((one) => canonicalJson(one))))
  const has = (set: Set<string> | undefined, one: unknown): boolean => set?.has(canonicalJson(one)) ?? false
  const removed = ours.filter((one) => has(b, one) && !has(t, one))
  const fresh = theirs.filter((one) => !has(b, one) && !has(o, one))
  for (const one of removed) to.taken.push(changeOf(path, one, undefined))
  for (const one of fresh) to.taken.push(changeOf(path, undefined, one))
  for (const one of ours) if (!has(b, one) && !has(t, one)) to.kept.push(changeOf(path, undefined, one))
  for (const one of base) if (!has(o, one) && has(t, one)) to.kept.push(changeOf(path, one, undefined))
  return [...ours.filter((one) => !removed.includes(one)), ...fresh]
}

/** Returns the text of a value to show: its own, or its JSON. */
const shown = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : isRecord(value) && typeof value.text === 'string'
      ? value.text
      : JSON.stringify(value)

function changeOf(path: string, before: unknown, after: unknown): MergeChange {
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'
  return {
    kind,
    path,
    ...(before !== undefined && { before: shown(before) }),
    ...(after !== undefined && { after: shown(after) }),
  }
}

function placed(side: string, path: string, value: unknown): { readonly [side: string]: MergePlace } {
  if (value === undefined) return {}
  const text = shown(value)
  return { [side]: { path, start: 0, end: text.length, text } }
}

/**
 * Returns embargo and status where both sides changed them: the stricter of both.
 * A restriction that the agency lifted, and the desk left as it was, is lifted.
 */
function restrictionFields(base: Article, ours: Article, theirs: Article): Partial<Article> {
  const isContested = (of: (article: Article) => unknown): boolean =>
    !same(of(base), of(ours)) && !same(of(base), of(theirs)) && !same(of(ours), of(theirs))
  const embargo = isContested((one) => one.embargo) && strictestEmbargo([theirs.embargo, ours.embargo])
  const status = isContested((one) => one.item?.status) && strictestStatus([theirs.item?.status, ours.item?.status])
  return { ...(embargo && { embargo }), ...(status && { item: { status } }) }
}
