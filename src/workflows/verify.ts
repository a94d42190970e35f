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

/** The result of comparing an article with the copy it is made from. */
export interface Verification {
  /** The spans of each text of the article in the copy, by path. A text that was joined from several places has several spans. */
  readonly spans: Readonly<Record<string, readonly Span[]>>
  /**
   * The findings, each with the nearest place in the copy.
   * They are malformed parts, texts that are not in the copy, and restrictions of the copy that the article lacks.
   */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Compares an article from elsewhere, such as a language model’s output, with its copy.
 * Each text of the article must be in the copy, word for word except for the repairs of reading. Each value must be what the copy says. No
 * embargo, kill or restriction may be lost.
 * Accepts any object: a part that is missing, unknown or of the wrong type is a `verify/malformed` finding, and the rest is compared.
 * Time grows with the lengths of article and copy. Throws `invalid-argument` for an article that is not an object, and as `parse` does.
 *
 * `verify(parse(copy).article, copy)` finds nothing; with `40,000` changed to `400,000` it finds `verify/not-in-copy`.
 *
 * @example
 * verify(parse(copy).article, copy).diagnostics // []
 * verify({ ...article, headline: 'Ferries sink' }, copy).diagnostics[0]?.rule // 'verify/not-in-copy'
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
