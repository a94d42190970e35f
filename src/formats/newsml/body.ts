import type { Article, Block } from '../../article'
import { withoutOpening } from '../markup/opening'
import { plainBlocks, plainText } from '../markup/plain-text'
import { roundTripBlocks } from '../markup/round-trip-blocks'

/** The body as it is read back from XHTML. */
export const xhtmlBody = ({ body, dateline }: Article): Block[] => roundTripBlocks(withoutOpening(body, dateline))

/** The body, and what stands at the end of the story, as they are read back from plain text. */
export const plainBody = (article: Article): Block[] => plainBlocks(plainText(article, undefined))
