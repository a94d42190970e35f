import type { Span } from '../../../text/span'
import { BodyReader } from '../../body/read/body-reader'
import type { ReadBlock, ReadDialect } from '../../body/read/dialect'
import { htmlNode } from '../../body/read/html-node'
import type { HtmlDocument, HtmlElement } from '../../body/read/open-tree'
import { postOf } from '../../body/read/post-of'
import { Trace } from '../../body/read/trace'
import { PAGE_ELEMENTS } from '../../body/read/vocabulary'
import type { DocumentRule } from '../../create-reporter'
import { containers } from './containers'
import { isHidden } from './hidden'
import { datelineOf } from './parts'
import { pictureSources } from './picture-sources'

/** A block of a page, with the spans of its texts in the page. */
export type HtmlBlock = ReadBlock<HtmlElement>

/** Reports content that cannot be read: an unsafe link, a picture without an address. */
export type ReportProblem = (rule: `document/${DocumentRule}`, message: string, span: Span) => void

/** Options for reading an HTML tree into blocks. */
export interface ReadTreeOptions {
  readonly report: ReportProblem
  /** Elements to skip, with their contents. */
  readonly passed?: ReadonlySet<HtmlElement>
  /** Whether `toHtml` wrote the tree: then no table is taken for page layout. */
  readonly ours?: boolean
  /** Whether `<span class="dateline">` stays part of the text of its paragraph. */
  readonly wholeParagraphs?: boolean
}

/** The offsets of an element that is not in the source. */
const NOWHERE = { start: 0, openEnd: 0, end: 0 }

/** Reads all blocks of a tree in source order. Skips scripts, styles, forms and hidden elements. */
export function readTree(source: string, root: HtmlDocument | HtmlElement, options: ReadTreeOptions): HtmlBlock[] {
  const { report, passed, ours, wholeParagraphs = false } = options
  const opened: ReadonlySet<HtmlElement> = ours ? new Set() : containers(root)
  const dialect: ReadDialect<HtmlElement> = {
    kinds: PAGE_ELEMENTS,
    isSkipped: ({ page }) => page !== undefined && (isHidden(page.source) || (passed?.has(page.source) ?? false)),
    isOpened: ({ page }) => page !== undefined && opened.has(page.source),
    report: (rule, message, { local, page = NOWHERE }) => {
      const { start, openEnd, end } = page
      const isPicture = PAGE_ELEMENTS.get(local) === 'picture'
      report(`document/${rule}`, message, { start, end: isPicture ? end : openEnd })
    },
    readDateline: ({ page }, text) => page && datelineOf(text, page.source),
    postOf,
    sourcesOf: ({ page }) => (page ? pictureSources(page.source) : []),
    trace: () => new Trace(source),
    whiteSpace: ours ? 'wrapped' : 'collapsed',
    isDocument: false,
    wholeParagraphs,
  }
  return new BodyReader(dialect).read(htmlNode(root).children)
}
