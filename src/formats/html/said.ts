import type { Article, Block, Link, NoticeKind, PublishingStatus } from '../../article'
import { isHeldByNote } from '../held'
import { saidDateline } from './stretches'

/** The notices that readers of a page see; the others are from desk to desk. */
export const PUBLIC_NOTICES: ReadonlySet<NoticeKind> = /* @__PURE__ */ new Set([
  'kill',
  'withhold',
  'correction',
  'clarification',
])

const some = <T>(list: readonly T[]): T[] | undefined => (list.length ? [...list] : undefined)

/** The notices as they are read back. */
export const saidNotices = ({ notices = [] }: Article): Article['notices'] =>
  some(notices.filter(({ kind }) => PUBLIC_NOTICES.has(kind)).map(({ kind, text }) => ({ kind, text })))

/** The contacts as they are read back: their words. */
export const saidContacts = ({ contacts = [] }: Article): Article['contacts'] =>
  some(contacts.map(({ text }) => ({ text })))

/** What a link says where it has no title: its address, or the name of the item. */
export const addressOf = ({ href, guid }: Pick<Link, 'href' | 'guid'>): string | undefined => href ?? guid

/** The links as they are read back: those that say something, a title only where it is not the address. */
export const saidLinks = ({ links = [] }: Article): Article['links'] =>
  some(
    links
      .filter((link) => (link.title ?? addressOf(link)) !== undefined)
      .map(({ title, ...link }) => (title === undefined || title === addressOf(link) ? link : { ...link, title })),
  )

/** The body as it is read back. */
export function saidBody({ body }: Article): Block[] {
  return body.flatMap((block): Block[] => {
    switch (block.kind) {
      case 'paragraph':
        return [block.dateline ? { ...block, dateline: saidDateline(block.dateline) } : block]
      case 'subhead': {
        const { level, ...rest } = block
        return [level === undefined || level === 2 ? rest : block]
      }
      case 'list': {
        const { start, ...rest } = block
        return [start === undefined || (block.ordered && start !== 1) ? block : rest]
      }
      case 'media': {
        const { kind: _, language: _tag, ...said } = block
        return Object.keys(said).length ? [block] : []
      }
      default:
        return [block]
    }
  })
}

/** The status an article is written with: `withheld` where only an editor’s note, which is not written, holds it back. */
export const statusOf = ({ item, editorsNotes }: Article): PublishingStatus | undefined =>
  item?.status !== 'canceled' && isHeldByNote(editorsNotes) ? 'withheld' : item?.status
