import type { Report } from '../../create-reporter'
import { elements } from '../../xml/tree'
import { takeElementSpans } from './element-spans'
import { htmlTree } from './html-tree'
import { type MarkupBody, readBlocks } from './read-blocks'
import { reportEmptyBlocks } from './report-empty-blocks'

/** A body of HTML, and the dateline that opened its first paragraph. */
export interface HtmlBody extends MarkupBody {
  readonly dateline?: string
}

/** An empty body. */
export const EMPTY: HtmlBody = { blocks: [], head: [], signoff: [], boilerplate: [], contacts: [], editorsNotes: [] }

/**
 * Reads a fragment or a page of HTML. Throws `limit-exceeded` if it nests deeper than `depth`.
 * A dateline in the first paragraph is that of the story, unless the body opens with a section or a header.
 */
export function readHtmlBody(value: string, tell: Report, depth: number): HtmlBody {
  const root = htmlTree(value, depth)
  const body = readBlocks(root, tell)
  reportEmptyBlocks(root, tell)
  takeElementSpans({ body: body.blocks }) // names are listed outside the body
  const [first, ...rest] = body.blocks
  const opening = elements(root)[0]?.local
  if (opening === 'section' || opening === 'header' || first?.kind !== 'paragraph' || !first.dateline) return body
  const { dateline, ...paragraph } = first
  return { ...body, blocks: [paragraph, ...rest], dateline: dateline.text }
}
