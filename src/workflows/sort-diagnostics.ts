import type { Diagnostic } from '../diagnostics/diagnostic'
import type { ArticleText } from '../rules/engine/article-texts'

/** Sorts diagnostics by position and removes duplicates: those with the same rule, position and message. */
export function sortDiagnostics(diagnostics: Diagnostic[], texts: readonly ArticleText[]): Diagnostic[] {
  let places: ReadonlyMap<string, number> | undefined
  const placeOf = (path: string): number =>
    texts.length <= FEW
      ? texts.findIndex((text) => text.path === path)
      : ((places ??= new Map(texts.map((text, i) => [text.path, i]))).get(path) ?? -1)
  const compare = (a: Diagnostic, b: Diagnostic): number =>
    (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
    (a.span?.end ?? -1) - (b.span?.end ?? -1) ||
    (a.path === b.path ? 0 : placeOf(a.path) - placeOf(b.path) || alphabetic(a.path, b.path)) ||
    alphabetic(a.rule, b.rule) ||
    alphabetic(a.message, b.message)
  diagnostics.sort(compare)
  const isOnce = diagnostics.every((each, i) => i === 0 || compare(diagnostics[i - 1] ?? each, each) !== 0)
  return isOnce
    ? diagnostics
    : diagnostics.filter((each, i) => i === 0 || compare(diagnostics[i - 1] ?? each, each) !== 0)
}

/** Number of texts up to which a linear search is as fast as a table. */
const FEW = 40

/** Compares by UTF-16 units: the same order in every locale. */
const alphabetic = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
