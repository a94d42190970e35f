import type { Block, Media } from '../../article'
import { roundTripDateline } from './opening/dateline-parts'

/** Returns blocks as they are read back from XHTML or HTML. */
export const roundTripBlocks = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'subhead' && block.level === 2) return withoutSubheadLevel(block)
    if (block.kind === 'media') return roundTripMedia({ ...block, ...files(block) })
    return roundTripBlock(block)
  })

/**
 * Returns a block other than subhead and media as it is read back from markup.
 * `dateline` returns a dateline as it is read back.
 */
export const roundTripBlock = (block: Block, dateline = roundTripDateline): Block[] => {
  if (block.kind === 'paragraph' && block.dateline) return [{ ...block, dateline: dateline(block.dateline) }]
  if (block.kind === 'list' && block.start !== undefined && (!block.ordered || block.start === 1)) {
    const { start: _, ...list } = block
    return [list]
  }
  return [block]
}

/** Returns a subhead without its level. */
export const withoutSubheadLevel = ({ level: _, ...subhead }: Extract<Block, { kind: 'subhead' }>): Block[] => [subhead]

/** Returns a media block as it is read back. An empty list if it has no content. */
export const roundTripMedia = (block: Media): Block[] => {
  const { alt, ...rest } = block
  const { id, medium, caption, credit, renditions } = rest
  if (renditions) return [block]
  return id || medium || caption || credit ? [rest] : [] // `alt` is an attribute of the file
}

/** Returns the files without media types, which XHTML pictures do not have. */
const files = ({ renditions }: Media): Pick<Media, 'renditions'> =>
  renditions ? { renditions: renditions.map(({ mimeType: _, ...file }) => file) } : {}
