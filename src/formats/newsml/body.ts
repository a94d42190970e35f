import type { Article, Block, Dateline } from '../../article'
import { withoutOpening } from '../markup/opening'
import { plainBlocks, plainText } from '../markup/plain-text'
import { roundTripBlocks } from '../markup/round-trip-blocks'
import { datelineLength } from '../markup/text-opening'

/** The body as it is read back from XHTML. */
export const xhtmlBody = ({ body, dateline }: Article): Block[] => roundTripBlocks(withoutOpening(body, dateline))

/** The body with the dateline of the story before its first paragraph, if it opens with one. */
export function withDateline({ body, dateline }: Article): Block[] {
  const [first, ...rest] = body
  return dateline && first?.kind === 'paragraph' && !first.dateline ? [{ ...first, dateline }, ...rest] : body
}

/** The dateline of a story, if its plain text can open with it and be read back without it. */
export function plainDateline(article: Article): Dateline | undefined {
  const { dateline, body } = article
  const [first] = body
  if (!dateline || first?.kind !== 'paragraph' || first.dateline) return undefined
  const [text] = plainBlocks(plainText(article, undefined))
  if (text?.kind !== 'paragraph') return undefined
  return datelineLength(`${dateline.text} ${text.text}`, dateline) === dateline.text.length + 1 ? dateline : undefined
}

/** The body, and what stands at the end of the story, as they are read back from plain text. */
export const plainBody = (article: Article): Block[] => plainBlocks(plainText(article, undefined))
