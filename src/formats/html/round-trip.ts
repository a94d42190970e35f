import type { Article, Block, Link, NoticeKind, PublishingStatus } from '../../article'
import { articleRestrictions, type OnDoubt } from '../../restrictions/article-restrictions'
import { strictestStatus } from '../publishing-status'
import { roundTripHtmlDateline } from './line-parts'

/** The notices that readers of a page see; the others are from desk to desk. */
export const PUBLIC_NOTICES: ReadonlySet<NoticeKind> = /* @__PURE__ */ new Set([
  'kill',
  'withhold',
  'possible',
  'correction',
  'clarification',
])

const some = <T>(list: readonly T[]): T[] | undefined => (list.length ? [...list] : undefined)

/** The notices as they are read back. */
export const roundTripNotices = ({ notices = [] }: Article): Article['notices'] =>
  some(notices.filter(({ kind }) => PUBLIC_NOTICES.has(kind)).map(({ kind, text }) => ({ kind, text })))

/** The contacts as they are read back: their words. */
export const roundTripContacts = ({ contacts = [] }: Article): Article['contacts'] =>
  some(contacts.map(({ text }) => ({ text })))

/** What a link says where it has no title: its address, or the name of the item. */
export const linkText = ({ href, guid }: Pick<Link, 'href' | 'guid'>): string | undefined => href ?? guid

/** The links as they are read back: those that say something, a title only where it is not the address. */
export const roundTripLinks = ({ links = [] }: Article): Article['links'] =>
  some(
    links
      .filter((link) => (link.title ?? linkText(link)) !== undefined)
      .map(({ title, ...link }) => (title === undefined || title === linkText(link) ? link : { ...link, title })),
  )

/** The body as it is read back. */
export function roundTripBody({ body }: Article): Block[] {
  return body.flatMap((block): Block[] => {
    switch (block.kind) {
      case 'paragraph':
        return [block.dateline ? { ...block, dateline: roundTripHtmlDateline(block.dateline) } : block]
      case 'subhead': {
        const { level, ...rest } = block
        return [level === undefined || level === 2 ? rest : block]
      }
      case 'list': {
        const { start, ...rest } = block
        return [start === undefined || (block.ordered && start !== 1) ? block : rest]
      }
      case 'media': {
        if (block.renditions) return [block]
        const { alt: _alt, ...rest } = block // the words for a file stand with the file
        const { kind: _, language: _tag, ...said } = rest
        return Object.keys(said).length ? [rest] : []
      }
      default:
        return [block]
    }
  })
}

/** The status an article is written with: stricter than its own where words ask for it that are not written, or not as what they are. */
export function writtenStatus(article: Article, now?: string, onDoubt?: OnDoubt): PublishingStatus | undefined {
  const worded = articleRestrictions(article, now, onDoubt).filter(({ path }) => !WRITTEN.test(path))
  const isKill = worded.some(({ kind }) => kind === 'kill')
  return strictestStatus([article.item?.status, isKill ? 'canceled' : worded.length ? 'withheld' : undefined])
}

/** What the writer says of a restriction itself. */
const WRITTEN = /^(?:item\.status|embargo|notices\.\d+)$/
