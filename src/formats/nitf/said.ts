import type { Article, Block, Dateline, Stamp } from '../../article'
import { day, moment } from '../accept'
import { withValue } from '../markup/dateline-parts'
import { withoutOpening } from '../markup/opening'
import { plainSubhead, saidBlock, saidMedia } from '../markup/said-blocks'
import { saidSignoff } from './write-body'
import { saidNitfDateline } from './write-dateline'

/* Parts of an article as they are read back from NITF. */

/** The body: one level of subheads, no empty media. */
export const nitfBody = ({ body, dateline }: Article): Block[] =>
  withoutOpening(body, dateline).flatMap((block) => {
    if (block.kind === 'subhead') return plainSubhead(block)
    return block.kind === 'media' ? saidMedia(block) : saidBlock(block, saidNitfDateline)
  })

/** The lines at the end, as one. */
export function nitfSignoff(article: Article): Article['signoff'] {
  const said = saidSignoff(article)
  return said && [said]
}

/** The dateline of the story, with the day that its date tells. */
export const nitfDateline = ({ dateline }: Article): Dateline | undefined =>
  dateline && withValue(saidNitfDateline(dateline))

/** The time of publication, not its words. */
export function nitfPublished({ published }: Article): Stamp | undefined {
  const at = moment(published?.at, true) ?? day(published?.at)
  return at ? { text: at, at } : undefined
}
