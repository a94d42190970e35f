import type { Article } from '../../article'
import { requireArticle } from '../../diagnostics/check-options'
import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import { canonicalJson } from '../../text/canonical-json'
import { sha256 } from '../../text/sha-256'

/**
 * Returns the SHA-256 of what an article says, in 64 hexadecimal digits.
 * Everything counts but `item`, `annotations` and `extensions`: two messages with the same hash bring the same story.
 * It changes with one word, so it tells a repeat from a new version and never names a story: for that, see {@link storyKey}.
 *
 * Throws `invalid-argument` for what is no article.
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
