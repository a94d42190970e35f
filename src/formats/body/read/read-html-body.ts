import type { Report } from '../../create-reporter'
import { takeElementSpans } from './element-spans'
import { htmlNode } from './html-node'
import type { MarkupBody } from './markup-body'
import { type BodyElement, childrenOf } from './node'
import { type HtmlElement, openTree } from './open-tree'
import { postOf } from './post-of'
import { readDocument } from './read-document'
import { reportEmptyBlocks } from './report-empty-blocks'

/** A body of HTML, and the dateline that opened its first paragraph. */
export interface HtmlBody extends MarkupBody {
  readonly dateline?: string
}

/** An empty body. */
export const EMPTY: HtmlBody = { blocks: [], head: [], signoff: [], boilerplate: [], contacts: [], editorsNotes: [] }

/** The depth of `html` and `body`, which are around every fragment. */
const SHELL = 2

/**
 * Reads a fragment or a page of HTML. Throws `limit-exceeded` if it nests deeper than `depth`.
 * A dateline in the first paragraph is that of the story, unless the body opens with a section or a header.
 */
export function readHtmlBody(value: string, report: Report, depth: number): HtmlBody {
  const root = openHtml(value, depth)
  const body = readDocument(root, report, { postOf })
  reportEmptyBlocks(root, report)
  takeElementSpans({ body: body.blocks }) // names are listed outside the body
  const [first, ...rest] = body.blocks
  const opening = childrenOf(root)[0]?.name
  if (opening === 'section' || opening === 'header' || first?.kind !== 'paragraph' || !first.dateline) return body
  const { dateline, ...paragraph } = first
  return { ...body, blocks: [paragraph, ...rest], dateline: dateline.text }
}

/** Parses a fragment or a page of HTML. Returns its body; the page itself if it has none. */
export function openHtml(value: string, depth: number): BodyElement<HtmlElement> {
  const page = htmlNode(openTree(value, depth + SHELL))
  const [html = page] = childrenOf(page, 'html')
  return childrenOf(html, 'body')[0] ?? html
}
