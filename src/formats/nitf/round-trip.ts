import type { Article, Block, Dateline, Stamp } from '../../article'
import { withValue } from '../markup/dateline-parts'
import { withoutOpening } from '../markup/opening'
import { roundTripBlock, roundTripMedia, withoutSubheadLevel } from '../markup/round-trip-blocks'
import { toDay, toInstant } from '../parse-values'
import { joinSignoff } from './write-body'
import { carriedDateline } from './write-dateline'

/* Parts of an article as they are read back from NITF. */

/** The body: one level of subheads, no empty media. */
export const roundTripNitfBody = ({ body, dateline }: Article): Block[] =>
  withoutOpening(body, dateline).flatMap((block) => {
    if (block.kind === 'subhead') return withoutSubheadLevel(block)
    return block.kind === 'media' ? roundTripMedia(block) : roundTripBlock(block, carriedDateline)
  })

/** The lines at the end, as one. */
export function roundTripNitfSignoff(article: Article): Article['signoff'] {
  const said = joinSignoff(article)
  return said && [said]
}

/** The dateline of the story, with the day that its date tells. */
export const roundTripNitfDateline = ({ dateline }: Article): Dateline | undefined =>
  dateline && withValue(carriedDateline(dateline))

/** The time of publication, not its words. */
export function roundTripNitfPublished({ published }: Article): Stamp | undefined {
  const at = toInstant(published?.at, true) ?? toDay(published?.at)
  return at ? { text: at, at } : undefined
}
