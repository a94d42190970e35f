import type { Html, RootContent } from 'mdast'
import { type Block, LanguageTag } from '../../../article/schema'
import {
  type LocatedBlock,
  quote,
  readMarkdownList,
  readMarkdownTable,
  readParagraph,
  readPreformatted,
  readSubhead,
} from './blocks'
import type { MarkdownSource } from './document'
import { Figure, files, mediaBlocks } from './figure'
import { asLine, readInlines } from './inline'
import * as html from './tags'

/** The blocks below the front matter, and the headline if a heading of level 1 comes first. */
export interface MarkdownBody {
  readonly blocks: Block[]
  readonly headline: string | undefined
}

/**
 * Reads the blocks of a document and adds their spans to `doc.spans`.
 * `titled`: the front matter has a title, so a heading of level 1 is a subhead.
 */
export function readMarkdownBody(doc: MarkdownSource, titled: boolean): MarkdownBody {
  const blocks: Block[] = []
  const languages: (string | undefined)[] = []
  let figure: Figure | undefined
  let headline: string | undefined

  const add = (placed: LocatedBlock | undefined, node: RootContent): void => {
    if (!placed) return
    const language = languages.findLast((tag) => tag !== undefined)
    const path = `body.${blocks.length}`
    doc.spans[path] = doc.spanOf(node)
    for (const inner of Object.keys(placed.spans)) {
      const span = placed.spans[inner]
      if (span) doc.spans[`${path}.${inner}`] = span
    }
    blocks.push(
      language === undefined || placed.block.kind === 'separator' ? placed.block : { ...placed.block, language },
    )
  }

  const markup = (node: Html): void => {
    const text = html.preformattedText(node.value)
    if (text !== undefined) add(readPreformatted(text, doc.spanOf(node)), node)
    for (const tag of text === undefined ? (html.tagsOnly(node.value) ?? unknown(node)) : []) {
      if (tag.name === 'div') {
        if (tag.closes) languages.pop()
        else languages.push(LanguageTag.safeParse(tag.attributes.lang).data)
      } else if (tag.name === 'figure') {
        if (figure) add(figure.end(), node)
        figure = tag.closes ? undefined : new Figure(tag, doc)
      } else if (tag.name !== 'figcaption') unknown(node)
    }
  }

  const unknown = (node: Html): never[] => {
    const span = doc.spanOf(node)
    doc.unread.push(span)
    doc.report('markup-dropped', 'warning', 'HTML block was left out.', span)
    return []
  }

  let last: RootContent | undefined
  for (const node of doc.root.children) {
    last = node
    if (node.type === 'html') markup(node)
    else if (figure) figure.add(node)
    else if (node.type === 'heading' && node.depth === 1 && !titled && headline === undefined && !blocks.length) {
      const found = readInlines(node.children, doc)
      headline = found && asLine(found.text)
      if (found) doc.spans.headline = found.span
    } else {
      const shown = node.type === 'paragraph' ? files(node, doc) : undefined
      for (const placed of shown ? mediaBlocks(shown, doc.spanOf(node), doc) : [blockOf(node, doc)]) add(placed, node)
    }
  }
  if (figure && last) add(figure.end(), last)
  return { blocks, headline }
}

function blockOf(node: RootContent, doc: MarkdownSource): LocatedBlock | undefined {
  switch (node.type) {
    case 'paragraph':
      return readParagraph(node, doc)
    case 'heading':
      return readSubhead(node, doc)
    case 'list':
      return readMarkdownList(node, doc)
    case 'blockquote':
      return quote(node, doc)
    case 'table':
      return readMarkdownTable(node, doc)
    case 'code':
      return readPreformatted(node.value, doc.spanOf(node))
    case 'thematicBreak':
      return { block: { kind: 'separator' }, spans: {} }
    default:
      return undefined
  }
}
