import type { Block, Media } from '../../article'
import { saidDateline } from './dateline-parts'

/** Blocks as they are read back from XHTML or HTML. */
export const saidBlocks = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'subhead' && block.level === 2) return plainSubhead(block)
    if (block.kind === 'media') return saidMedia({ ...block, ...files(block) })
    return saidBlock(block)
  })

/** A block of any kind but subhead and media as it is read back from markup; `dateline` says how a dateline is. */
export const saidBlock = (block: Block, dateline = saidDateline): Block[] => {
  if (block.kind === 'paragraph' && block.dateline) return [{ ...block, dateline: dateline(block.dateline) }]
  if (block.kind === 'list' && block.start !== undefined && (!block.ordered || block.start === 1)) {
    const { start: _, ...list } = block
    return [list]
  }
  return [block]
}

/** A subhead whose level is not said. */
export const plainSubhead = ({ level: _, ...subhead }: Extract<Block, { kind: 'subhead' }>): Block[] => [subhead]

/** Media in which nothing is said are not said. */
export const saidMedia = (block: Media): Block[] => {
  const { id, medium, caption, credit, renditions } = block
  return id || medium || caption || credit || renditions ? [block] : []
}

/** Files without their media types, for which pictures in XHTML have no place. */
const files = ({ renditions }: Media): Pick<Media, 'renditions'> =>
  renditions ? { renditions: renditions.map(({ mimeType: _, ...file }) => file) } : {}
