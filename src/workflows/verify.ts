import type { Article } from '../article'
import { checkObject } from '../diagnostics/check-options'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { rethrowAsMisuse } from '../diagnostics/rethrow-as-misuse'
import { type ParseOptions, parse } from '../parse/parse'
import type { Span } from '../text/span'
import { CopySearch } from './copy-search'
import { findStatementFaults } from './verify-statements'
import { findMissingRestrictions, findValueFaults } from './verify-values'
import { wellFormedParts } from './well-formed-parts'

/** An article compared with the copy that it is made from. */
export interface Verification {
  /** Where each text of the article stands in the copy, by its path; in several stretches where it was put together. */
  readonly spans: Readonly<Record<string, readonly Span[]>>
  /** What is malformed, what is not in the copy, and the restrictions of the copy that the article lacks; with the nearest place in the copy. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Compares an article from elsewhere, such as a language model’s output, with its copy. Each text of it must stand in the copy, word for word
 * but for the repairs of reading; each value must be what the copy says; no embargo, kill or restriction may have been lost.
 * Takes any object: a part that is missing, unknown or of the wrong type is a `verify/malformed` finding, and the rest is compared.
 * Time grows with the lengths of article and copy. Throws `invalid-argument` for an article that is no object, and as `parse` does.
 *
 * `verify(parse(copy).article, copy)` finds nothing; with `40,000` changed to `400,000` it finds `verify/not-in-copy`.
 */
export function verify(article: Article, copy: string | Uint8Array, options: ParseOptions = {}): Verification {
  return rethrowAsMisuse('verify', () => compareWithCopy(article, copy, options))
}

function compareWithCopy(article: Article, copy: string | Uint8Array, options: ParseOptions): Verification {
  checkObject('verify', article)
  const story = parse(copy, options)
  const search = new CopySearch(story)
  const { texts, sound, faults } = wellFormedParts(article)
  const spans: Record<string, readonly Span[]> = {}
  const diagnostics: Diagnostic[] = [...faults]
  for (const text of texts) {
    const found = search.find(text)
    if (found) spans[text.path] = found
    else for (const fault of search.faults(text)) diagnostics.push(fault)
  }
  for (const check of [findValueFaults, findMissingRestrictions])
    for (const fault of check(sound, story)) diagnostics.push(fault)
  for (const fault of findStatementFaults(sound, story, search)) diagnostics.push(fault)
  return { spans, diagnostics }
}
