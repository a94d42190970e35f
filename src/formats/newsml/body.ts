import type { Article, Block, Media } from '../../article'
import { saidSignoff } from '../nitf/write-body'
import { withoutOpening } from './opening'

/** The body as it is read back from XHTML. */
export const xhtmlBody = ({ body, dateline }: Article): Block[] =>
  withoutOpening(body, dateline).flatMap((block) => {
    if (block.kind === 'subhead' && block.level === 2) return plainSubhead(block)
    if (block.kind === 'media') return media({ ...block, ...files(block) })
    return common(block)
  })

/** The body as it is read back from NITF. */
export const nitfBody = ({ body, dateline }: Article): Block[] =>
  withoutOpening(body, dateline).flatMap((block) => {
    if (block.kind === 'subhead') return plainSubhead(block)
    return block.kind === 'media' ? media(block) : common(block)
  })

/** The lines at the end as they are read back from NITF. */
export function nitfSignoff(article: Article): Article['signoff'] {
  const said = saidSignoff(article)
  return said && [said]
}

const common = (block: Block): Block[] => {
  if (block.kind === 'paragraph' && block.dateline) return [{ ...block, dateline: { text: block.dateline.text } }]
  if (block.kind === 'list' && block.start !== undefined && (!block.ordered || block.start === 1)) {
    const { start: _, ...list } = block
    return [list]
  }
  return [block]
}

const plainSubhead = ({ level: _, ...subhead }: Extract<Block, { kind: 'subhead' }>): Block[] => [subhead]

/** Media in which nothing is said are not said. */
const media = (block: Media): Block[] => {
  const { id, medium, caption, credit, renditions } = block
  return id || medium || caption || credit || renditions ? [block] : []
}

/** Files without their media types, for which pictures in XHTML have no place. */
const files = ({ renditions }: Media): Pick<Media, 'renditions'> =>
  renditions ? { renditions: renditions.map(({ mimeType: _, ...file }) => file) } : {}
