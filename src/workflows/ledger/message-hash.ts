import type { Article } from '../../article'
import { canonicalJson } from '../../text/canonical-json'
import { sha256 } from '../../text/sha-256'

/**
 * Returns the SHA-256 of what a message says, without what differs between two transmissions of it.
 * Left out: the item, annotations, extensions, and the item numbers and word counts in slugline and take.
 *
 * @example `PM-Harbor-Fire, a0501,310` and `PM-Harbor-Fire, a0622,310` with one text have one hash.
 */
export function messageHash(article: Article, slug: string | undefined): string {
  const { item: _, annotations: __, extensions: ___, slugline, take, ...content } = article
  return sha256(
    canonicalJson({
      ...content,
      slugline: slug ?? slugline?.toLowerCase(),
      take: take && { kind: take.kind, number: take.number, of: take.of, pickup: take.pickup },
    }),
  )
}
