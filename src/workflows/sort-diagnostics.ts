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
  const isRepeated = (each: Diagnostic, i: number): boolean => i > 0 && isSame(diagnostics[i - 1] ?? each, each)
  return diagnostics.some(isRepeated) ? diagnostics.filter((each, i) => !isRepeated(each, i)) : diagnostics
}

const isSame = (a: Diagnostic, b: Diagnostic): boolean =>
  a.rule === b.rule &&
  a.message === b.message &&
  a.path === b.path &&
  a.span?.start === b.span?.start &&
  a.span?.end === b.span?.end

/** Number of texts up to which a linear search is as fast as a table. */
const FEW = 40

/** Compares by UTF-16 units: the same order in every locale. */
const alphabetic = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
