import type { Diagnostic } from '../diagnostics/diagnostic'
import type { ArticleText } from '../rules/engine/article-texts'

/** A diagnostic with its position: of one shape, unlike diagnostics, so that a comparison is fast. */
interface SortRow {
  readonly diagnostic: Diagnostic
  readonly start: number
  readonly end: number
}

/** Sorts diagnostics by position and removes duplicates: those with the same rule, position and message. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[], texts: readonly ArticleText[]): Diagnostic[] {
  let places: ReadonlyMap<string, number> | undefined
  const placeOf = (path: string): number =>
    texts.length <= FEW
      ? texts.findIndex((text) => text.path === path)
      : ((places ??= new Map(texts.map((text, i) => [text.path, i]))).get(path) ?? -1)
  const compareInPlace = (a: Diagnostic, b: Diagnostic): number =>
    (a.path === b.path ? 0 : placeOf(a.path) - placeOf(b.path) || alphabetic(a.path, b.path)) ||
    alphabetic(a.rule, b.rule) ||
    alphabetic(a.message, b.message)
  const compare = (a: SortRow, b: SortRow): number =>
    a.start - b.start || a.end - b.end || compareInPlace(a.diagnostic, b.diagnostic)
  const rows: SortRow[] = []
  for (const diagnostic of diagnostics) {
    const { span } = diagnostic
    rows.push({ diagnostic, start: span?.start ?? -1, end: span?.end ?? -1 })
  }
  rows.sort(compare)
  const sorted: Diagnostic[] = []
  let last: SortRow | undefined
  for (const row of rows) {
    if (!last || compare(last, row) !== 0) sorted.push(row.diagnostic)
    last = row
  }
  return sorted
}

/** Number of texts up to which a linear search is as fast as a table. */
const FEW = 40

/** Compares by UTF-16 units: the same order in every locale. */
const alphabetic = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
