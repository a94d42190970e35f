import type { Article, Block, Link, NoticeKind, PublishingStatus } from '../../article'
import { type ArticleRestriction, articleRestrictions } from '../../restrictions/article-restrictions'
import { roundTripBlocks } from '../body/round-trip-blocks'
import { nonEmpty } from '../json/loose'
import { strictestStatus } from '../publishing-status'
import { roundTripHtmlDateline } from './line-parts'

/** The kinds of notices that a page shows; others are for desks only. */
export const PUBLIC_NOTICES: ReadonlySet<NoticeKind> = /* @__PURE__ */ new Set([
  'kill',
  'withhold',
  'possible',
  'correction',
  'clarification',
])

/** Returns the notices as HTML reads them back: kind and text of the public ones. */
export const roundTripNotices = ({ notices = [] }: Article): Article['notices'] =>
  nonEmpty(notices.filter(({ kind }) => PUBLIC_NOTICES.has(kind)).map(({ kind, text }) => ({ kind, text })))

/** Returns the contacts as HTML reads them back: their text alone. */
export const roundTripContacts = ({ contacts = [] }: Article): Article['contacts'] =>
  nonEmpty(contacts.map(({ text }) => ({ text })))

/** Returns the text of a link without a title: its address, or the guid of its item. */
export const linkText = ({ href, guid }: Pick<Link, 'href' | 'guid'>): string | undefined => href ?? guid

/** Returns the links as HTML reads them back: without empty ones, and without titles equal to {@link linkText}. */
export const roundTripLinks = ({ links = [] }: Article): Article['links'] =>
  nonEmpty(
    links
      .filter((link) => (link.title ?? linkText(link)) !== undefined)
      .map(({ title, ...link }) => (title === undefined || title === linkText(link) ? link : { ...link, title })),
  )

/** Returns the body as HTML reads it back. */
export const roundTripBody = ({ body }: Article): Block[] =>
  roundTripBlocks(body, { dateline: roundTripHtmlDateline, mimeTypes: true })

/** Returns the status that is written for an article, by its own restrictions. */
export const writtenStatus = (article: Article): PublishingStatus | undefined =>
  statusToWrite(article, articleRestrictions(article))

/**
 * Returns the status to write: stricter than the article's own if a restriction cannot be written itself.
 * A kill in an editor's note, which HTML does not have, becomes `canceled`.
 */
export function statusToWrite(
  article: Article,
  restrictions: readonly ArticleRestriction[],
): PublishingStatus | undefined {
  const worded = restrictions.filter(({ path }) => !WRITTEN.test(path))
  const isKill = worded.some(({ kind }) => kind === 'kill')
  return strictestStatus([article.item?.status, isKill ? 'canceled' : worded.length ? 'withheld' : undefined])
}

/** The article paths of restrictions that HTML does write. */
const WRITTEN = /^(?:item\.status|embargo|notices\.\d+)$/
