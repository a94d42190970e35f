import type { Diagnostic } from '../diagnostics/diagnostic'
import type { ArticleText } from '../rules/engine/article-texts'

/** Sorts diagnostics by position and removes duplicates: those with the same rule, position and message. */
export function sortDiagnostics(diagnostics: Diagnostic[], texts: readonly ArticleText[]): Diagnostic[] {
  let places: ReadonlyMap<string, number> | undefined
  const placeOf = (path: string): number =>
    texts.length <= FEW
      ? texts.findIndex((text) => text.path === path)
      : ((places ??= new Map(texts.map((text, i) => [text.path, i]))).get(path) ?? -1)
  const compare = (one: Entry, other: Entry): number =>
    one.start - other.start || one.end - other.end || compareWords(one.diagnostic, other.diagnostic)
  const compareWords = (a: Diagnostic, b: Diagnostic): number =>
    (a.path === b.path ? 0 : placeOf(a.path) - placeOf(b.path) || alphabetic(a.path, b.path)) ||
    alphabetic(a.rule, b.rule) ||
    alphabetic(a.message, b.message)
  return diagnostics
    .map(entryOf)
    .sort(compare)
    .filter((each, i, entries) => i === 0 || compare(entries[i - 1] ?? each, each) !== 0)
    .map(({ diagnostic }) => diagnostic)
}

/** What diagnostics are compared by first. All have the same properties, unlike diagnostics: engines read them faster. */
interface Entry {
  readonly start: number
  readonly end: number
  readonly diagnostic: Diagnostic
}

function entryOf(diagnostic: Diagnostic): Entry {
  const { span } = diagnostic
  return { start: span ? span.start : -1, end: span ? span.end : -1, diagnostic }
}

/** Number of texts up to which a linear search is as fast as a table. */
const FEW = 40

/** Compares by UTF-16 units: the same order in every locale. */
const alphabetic = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
