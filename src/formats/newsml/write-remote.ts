import type { Article, Block, Media } from '../../article'
import { withBeside } from '../body/file-types'
import { element } from '../xml/element'
import { MEDIA } from './read-remote'

/** Returns the only media block of a picture, video or sound item, with its files; undefined for other items. */
function ownMedia({ item, body }: Pick<Article, 'item' | 'body'>): Media | undefined {
  const [block, ...others] = body.filter(({ kind }) => kind === 'media')
  if (block?.kind !== 'media' || others.length || !block.renditions) return undefined
  return block.medium !== undefined && MEDIA.get(item?.class) === block.medium ? block : undefined
}

/** A rendition name that can be a code: `preview`. */
const NAME = /^[A-Za-z][A-Za-z0-9-]*$/

/** Writes the files of a picture, video or sound item as remote content. An empty list for other items. */
export const writeRemote = (article: Article): string[] =>
  (ownMedia(article)?.renditions ?? []).map(({ href, role, mimeType, width, height }) =>
    element('remoteContent', {
      href,
      contenttype: mimeType,
      rendition: role && NAME.test(role) ? `rnd:${role}` : undefined,
      width,
      height,
    }),
  )

/** Returns a body as it is read back: the files of an item’s own picture, video or sound with their media types. */
export const withRemote = (blocks: Block[], article: Article): Block[] => {
  const files = ownMedia(article)?.renditions
  return files ? withBeside(blocks, { files, media: [] }) : blocks
}
