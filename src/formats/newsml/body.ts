import type { Article, Block, Dateline } from '../../article'
import { withoutOpening } from '../body/opening/opening'
import { datelineLength } from '../body/opening/text-opening'
import { roundTripBlocks } from '../body/round-trip-blocks'
import { documentText, plainBlocks } from '../body/write/plain-text'
import { withRemote } from './write-remote'

/** Returns the body as it is read back after it was written as XHTML. */
export const xhtmlBody = (article: Article): Block[] =>
  withRemote(roundTripBlocks(withoutOpening(article.body, article.dateline)), article)

/**
 * Returns the dateline of a story, if its plain text can open with it.
 * Returns undefined without a dateline, if the body does not open with a paragraph, or if a reader would not find the same dateline again.
 */
export function plainDateline(article: Article): Dateline | undefined {
  const { dateline, body } = article
  const [first] = body
  if (!dateline || first?.kind !== 'paragraph' || first.dateline) return undefined
  const [text] = plainBlocks(documentText(article, undefined))
  if (text?.kind !== 'paragraph') return undefined
  return datelineLength(`${dateline.text} ${text.text}`, dateline) === dateline.text.length + 1 ? dateline : undefined
}

/** Returns the body as it is read back from plain text. The lines at the end, such as the sign-off, become paragraphs. */
export const plainBody = (article: Article): Block[] => plainBlocks(documentText(article, undefined))
