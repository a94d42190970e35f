import type { Diagnostic } from '../diagnostics/diagnostic'
import type { ArticleText } from '../rules/engine/article-texts'

/** Sorts diagnostics by position and removes duplicates: those with the same rule, position and message. */
export function sortDiagnostics(diagnostics: Diagnostic[], texts: readonly ArticleText[]): Diagnostic[] {
  let places: ReadonlyMap<string, number> | undefined
  const placeOf = (path: string): number =>
    texts.length <= FEW
      ? texts.findIndex((text) => text.path === path)
      : ((places ??= new Map(texts.map((text, i) => [text.path, i]))).get(path) ?? -1)
  const compare = (a: Entry, b: Entry): number =>
    a.start - b.start ||
    a.end - b.end ||
    (a.path === b.path ? 0 : placeOf(a.path) - placeOf(b.path) || alphabetic(a.path, b.path)) ||
    alphabetic(a.rule, b.rule) ||
    alphabetic(a.message, b.message)
  const sorted = diagnostics.map(entryOf)
  if (sorted.length > FEW) sorted.sort(compare)
  else insertEach(sorted, compare)
  return sorted
    .filter((each, i, entries) => i === 0 || compare(entries[i - 1] ?? each, each) !== 0)
    .map(({ diagnostic }) => diagnostic)
}

/** What diagnostics are compared by. All have the same properties, unlike diagnostics: engines read them faster. */
interface Entry {
  readonly start: number
  readonly end: number
  readonly path: string
  readonly rule: string
  readonly message: string
  readonly diagnostic: Diagnostic
}

function entryOf(diagnostic: Diagnostic): Entry {
  const { span, path, rule, message } = diagnostic
  return { start: span ? span.start : -1, end: span ? span.end : -1, path, rule, message, diagnostic }
}

/** Number of texts up to which a linear search is as fast as a table, and of diagnostics up to which insertion is faster than a sort. */
const FEW = 40

/** Sorts a short list, by insertion. */
function insertEach(entries: Entry[], compare: (a: Entry, b: Entry) => number): void {
  for (let i = 1; i < entries.length; i++) {
    const entry = entries[i] as Entry // `i` is below the length
    let at = i
    for (; at > 0; at--) {
      const before = entries[at - 1] as Entry
      if (compare(before, entry) <= 0) break
      entries[at] = before
    }
    entries[at] = entry
  }
}

/** Compares by UTF-16 units: the same order in every locale. */
const alphabetic = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
