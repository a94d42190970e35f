import type { Block, Media } from '../../article'
import { roundTripDateline } from './dateline-parts'

/** Blocks as they are read back from XHTML or HTML. */
export const roundTripBlocks = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'subhead' && block.level === 2) return withoutSubheadLevel(block)
    if (block.kind === 'media') return roundTripMedia({ ...block, ...files(block) })
    return roundTripBlock(block)
  })

/** A block of any kind but subhead and media as it is read back from markup; `dateline` says how a dateline is. */
export const roundTripBlock = (block: Block, dateline = roundTripDateline): Block[] => {
  if (block.kind === 'paragraph' && block.dateline) return [{ ...block, dateline: dateline(block.dateline) }]
  if (block.kind === 'list' && block.start !== undefined && (!block.ordered || block.start === 1)) {
    const { start: _, ...list } = block
    return [list]
  }
  return [block]
}

/** A subhead whose level is not said. */
export const withoutSubheadLevel = ({ level: _, ...subhead }: Extract<Block, { kind: 'subhead' }>): Block[] => [subhead]

/** Media in which nothing is said are not said. */
export const roundTripMedia = (block: Media): Block[] => {
  const { alt, ...rest } = block
  const { id, medium, caption, credit, renditions } = rest
  if (renditions) return [block]
  return id || medium || caption || credit ? [rest] : [] // the words for a file stand with the file
}

/** Files without their media types, for which pictures in XHTML have no place. */
const files = ({ renditions }: Media): Pick<Media, 'renditions'> =>
  renditions ? { renditions: renditions.map(({ mimeType: _, ...file }) => file) } : {}
