import type { Article, Block } from '../../article'
import { withoutOpening } from '../markup/opening'
import { saidBlocks } from '../markup/said-blocks'

/** The body as it is read back from XHTML. */
export const xhtmlBody = ({ body, dateline }: Article): Block[] => saidBlocks(withoutOpening(body, dateline))
