import type { Article, Block, Dateline } from '../../../article'
import { element, textElement } from '../../xml/element'
import { withoutOpening } from '../opening/opening'
import { roundTripBlocks } from '../round-trip-blocks'
import { writeBlocks, writeFooter } from './write-blocks'

/*
 * The body of a story as an HTML fragment in JSON or in a feed. The dateline is at the start of the first paragraph, as in print; if the
 * body opens with another block, it is in a header. The first dateline of a roundup is not that of the story: its parts are in sections.
 */

/** Writes the body as an HTML fragment, with the lines at the end in a footer. Undefined if it is empty. */
export function writeHtmlBody(article: Article, dateline: Dateline | undefined): string | undefined {
  const body = withoutOpening(article.body, dateline)
  const [first, ...rest] = body
  const footer = writeFooter(article, '')
  if (first?.kind === 'paragraph' && !first.dateline && dateline) {
    return joined([...writeBlocks([{ ...first, dateline: { text: dateline.text } }, ...rest], 'html'), ...footer])
  }
  const header = dateline ? [element('header', undefined, textElement('p', dateline.text, { class: 'dateline' }))] : []
  const inSections = first?.kind === 'paragraph' && first.dateline && !dateline
  const blocks = inSections ? sections(body) : writeBlocks(body, 'html')
  return joined([...header, ...blocks, ...footer])
}

/** Returns the body as it is read back, except for the media types of pictures. */
export const roundTripHtmlBlocks = (body: readonly Block[], dateline: Dateline | undefined): Block[] =>
  roundTripBlocks(withoutOpening(body, dateline), { flatLinks: true })

const joined = (parts: readonly string[]): string | undefined => parts.join('\n') || undefined

/** Writes a roundup as sections, each from one paragraph with a dateline to the next. */
function sections(body: readonly Block[]): string[] {
  const parts: Block[][] = []
  for (const block of body) {
    if (block.kind === 'paragraph' && block.dateline) parts.push([block])
    else parts.at(-1)?.push(block)
  }
  return parts.map((part) => element('section', undefined, writeBlocks(part, 'html').join('\n')))
}
