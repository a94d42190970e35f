import type { Article, Block, Dateline, Stamp } from '../../article'
import { withValue } from '../body/opening/dateline-parts'
import { withoutOpening } from '../body/opening/opening'
import { roundTripBlocks } from '../body/round-trip-blocks'
import { toDay, toInstant } from '../parse-values'
import { joinSignoff } from './write-body'
import { carriedDateline } from './write-dateline'

/* Parts of an article as they are read back from NITF. */

/** Returns the body as it is read back. */
export const roundTripNitfBody = ({ body, dateline }: Article): Block[] =>
  roundTripBlocks(withoutOpening(body, dateline), { dateline: carriedDateline, levelsLost: true, mimeTypes: true })

/** Returns the sign-off as it is read back, as one text. Undefined if not found. */
export function roundTripNitfSignoff(article: Article): Article['signoff'] {
  const signoff = joinSignoff(article)
  return signoff && [signoff]
}

/** Returns the dateline as it is read back. Its date has a value if the year is known. */
export const roundTripNitfDateline = ({ dateline }: Article): Dateline | undefined =>
  dateline && withValue(carriedDateline(dateline))

/** Returns the publication time as it is read back, without its text; undefined if invalid. */
export function roundTripNitfPublished({ published }: Article): Stamp | undefined {
  const at = toInstant(published?.at, true) ?? toDay(published?.at)
  return at ? { text: at, at } : undefined
}
