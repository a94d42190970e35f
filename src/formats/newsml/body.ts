import type { Article, Block } from '../../article'
import { withoutOpening } from '../markup/opening'
import { plainSubhead, saidBlock, saidBlocks, saidMedia } from '../markup/said-blocks'
import { saidSignoff } from '../nitf/write-body'
import { saidNitfDateline } from '../nitf/write-dateline'

/** The body as it is read back from XHTML. */
export const xhtmlBody = ({ body, dateline }: Article): Block[] => saidBlocks(withoutOpening(body, dateline))

/** The body as it is read back from NITF. */
export const nitfBody = ({ body, dateline }: Article): Block[] =>
  withoutOpening(body, dateline).flatMap((block) => {
    if (block.kind === 'subhead') return plainSubhead(block)
    return block.kind === 'media' ? saidMedia(block) : saidBlock(block, saidNitfDateline)
  })

/** The lines at the end as they are read back from NITF. */
export function nitfSignoff(article: Article): Article['signoff'] {
  const said = saidSignoff(article)
  return said && [said]
}
