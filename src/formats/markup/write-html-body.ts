import type { Article, Block, Dateline } from '../../article'
import { element, textElement } from '../xml/element'
import { withFlatLinks } from './flat-links'
import { withoutOpening } from './opening'
import { roundTripBlocks } from './round-trip-blocks'
import { writeBlocks, writeFooter } from './write-blocks'

/*
 * The body of a story as a fragment of HTML in a text of JSON or of a feed. The dateline runs into the first paragraph,
 * as papers print it; where the body opens otherwise it stands in a header. What opens a roundup is no dateline of the
 * story: there the parts stand in sections.
 */

/** The body as a fragment of HTML, with what stands at the end of the story in a footer; nothing when there is nothing to say. */
export function writeHtmlBody(article: Article, dateline: Dateline | undefined): string | undefined {
  const body = htmlBlocks(article.body, dateline)
  const [first, ...rest] = body
  const footer = writeFooter(article, '')
  if (first?.kind === 'paragraph' && !first.dateline && dateline) {
    return joined([...writeBlocks([{ ...first, dateline: { text: dateline.text } }, ...rest], 'lang'), ...footer])
  }
  const header = dateline ? [element('header', undefined, textElement('p', dateline.text, { class: 'dateline' }))] : []
  const inSections = first?.kind === 'paragraph' && first.dateline && !dateline
  const blocks = inSections ? sections(body) : writeBlocks(body, 'lang')
  return joined([...header, ...blocks, ...footer])
}

/** The blocks as HTML can say them beside a dateline. */
const htmlBlocks = (body: readonly Block[], dateline: Dateline | undefined): Block[] =>
  withFlatLinks(withoutOpening(body, dateline))

/** The body as it is read back, but for the media types of pictures. */
export const roundTripHtmlBlocks = (body: readonly Block[], dateline: Dateline | undefined): Block[] =>
  roundTripBlocks(htmlBlocks(body, dateline))

const joined = (parts: readonly string[]): string | undefined => parts.join('\n') || undefined

/** The parts of a roundup: each from one paragraph with a dateline up to the next. */
function sections(body: readonly Block[]): string[] {
  const parts: Block[][] = []
  for (const block of body) {
    if (block.kind === 'paragraph' && block.dateline) parts.push([block])
    else parts.at(-1)?.push(block)
  }
  return parts.map((part) => element('section', undefined, writeBlocks(part, 'lang').join('\n')))
}
