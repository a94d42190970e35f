import type { Block, Dateline, Media, Rendition } from '../../article'
import { roundTripDateline } from './opening/dateline-parts'
import { withFlatLinks } from './write/flat-links'

/** The features of blocks that a dialect of markup keeps. The defaults are those of XHTML. */
export interface RoundTripRow {
  /** Returns a dateline as it is read back. By default its parts that occur in its text. */
  dateline?(dateline: Dateline): Dateline
  /** Whether subheads lose their levels, as in NITF. Otherwise only level 2 is lost, which is the default. */
  readonly levelsLost?: boolean
  /** Whether files keep their media types. */
  readonly mimeTypes?: boolean
  /** Whether links inside links are lost. */
  readonly flatLinks?: boolean
}

/**
 * Returns blocks as they are read back from markup: without default levels and first numbers, and without empty media.
 * `dialect` lists the features of blocks that the dialect keeps.
 */
export const roundTripBlocks = (blocks: readonly Block[], dialect: RoundTripRow = {}): Block[] =>
  (dialect.flatLinks ? withFlatLinks(blocks) : blocks).flatMap((block) => roundTripBlock(block, dialect))

function roundTripBlock(block: Block, { dateline = roundTripDateline, levelsLost, mimeTypes }: RoundTripRow): Block[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.dateline ? { ...block, dateline: dateline(block.dateline) } : block]
    case 'subhead': {
      const { level, ...subhead } = block
      return [levelsLost || level === undefined || level === 2 ? subhead : block]
    }
    case 'list': {
      const { start, ...list } = block
      return [start === undefined || (block.ordered && start !== 1) ? block : list]
    }
    case 'media':
      return roundTripMedia(block, mimeTypes ?? false)
    default:
      return [block]
  }
}

/**
 * Returns a media block as it is read back. An empty list if it has no content.
 * An alternative text needs a file, because it is an attribute of the file.
 */
export function roundTripMedia(block: Media, mimeTypes = true): Block[] {
  const { alt: _, ...rest } = block
  const { id, medium, caption, credit, renditions } = rest
  if (renditions) return [mimeTypes ? block : { ...block, renditions: renditions.map(withoutType) }]
  return id || medium || caption || credit ? [rest] : []
}

const withoutType = ({ mimeType: _, ...file }: Rendition): Rendition => file
