import type { Report } from '../create-reporter'
import { elements } from '../xml/tree'
import { takeElementSpans } from './element-spans'
import { htmlTree } from './html-tree'
import { type MarkupBody, readBlocks } from './read-blocks'
import { reportEmptyBlocks } from './report-empty-blocks'

/** A body that was read, and the dateline that runs into it, where one does. */
export interface HtmlBody extends MarkupBody {
  readonly dateline?: string
}

/** A body in which nothing is. */
export const EMPTY: HtmlBody = { blocks: [], head: [], signoff: [], boilerplate: [], contacts: [], editorsNotes: [] }

/** Reads a fragment of HTML, or a whole page of it. Throws `limit-exceeded` where it nests deeper than `depth`. */
export function readHtmlBody(value: string, tell: Report, depth: number): HtmlBody {
  const root = htmlTree(value, depth)
  const body = readBlocks(root, tell)
  reportEmptyBlocks(root, tell)
  takeElementSpans({ body: body.blocks }) // names are told beside the body
  const [first, ...rest] = body.blocks
  const opening = elements(root)[0]?.local
  if (opening === 'section' || opening === 'header' || first?.kind !== 'paragraph' || !first.dateline) return body
  const { dateline, ...paragraph } = first
  return { ...body, blocks: [paragraph, ...rest], dateline: dateline.text }
}
