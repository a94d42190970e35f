import type { Article } from '../../article'
import { requireArticle } from '../../diagnostics/check-options'
import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import { canonicalJson } from '../../text/canonical-json'
import { sha256 } from '../../text/sha-256'

/**
 * Returns the SHA-256 of an article's content, as 64 hexadecimal digits.
 * The hash covers all fields but `item`, `annotations` and `extensions`: two messages with the same hash carry the same story.
 * It changes with every word, so it shows whether a message is a repeat; it does not identify a story. For that, see {@link storyKey}.
 *
 * Throws `invalid-argument` for a value that is not an article.
 *
 * @example
 * contentHash({ headline: 'Fire', body: [] }) === contentHash({ item: { version: 2 }, headline: 'Fire', body: [] }) // true
 * contentHash({ headline: 'Fire', body: [] }) === contentHash({ headline: 'Fires', body: [] }) // false
 */
export function contentHash(article: Article): string {
  requireArticle('contentHash', article)
  return rethrowAsMisuse('contentHash', () => {
    const { item: _, annotations: __, extensions: ___, ...content } = article
    return sha256(canonicalJson(content))
  })
}
