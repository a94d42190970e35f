import type { Dropped } from '../../diagnostics/story'
import type { Edit } from '../../text/edits'
import type { Span } from '../../text/span'
import { toDay, toInstant, toLanguageTag } from '../parse-values'
import { readTree } from './read/blocks'
import type { ReadBlock, ReportProblem } from './read/frame'
import { type PageHead, pageHead } from './read/page-head'
import { isBeside, storyRegion } from './read/region'
import { attribute, type HtmlDocument, type HtmlElement, walk } from './read/tree'

/** What a page shows of a story. */
export interface VisiblePage {
  /** The paragraphs and headings of the story as copy, a blank line between them. */
  readonly text: string
  /** What makes this text of the source. */
  readonly edits: readonly Edit[]
  /** The blocks whose text it is, and where each starts in it. */
  readonly lines: readonly { readonly start: number; readonly block: ReadBlock }[]
  /** The blocks that copy has no form for: pictures, tables, lists, quotations. */
  readonly others: readonly { readonly span: Span; readonly block: ReadBlock }[]
  /** What stands beside the story. */
  readonly dropped: readonly Dropped[]
  readonly language: string | undefined
  /** What its `<time>` elements say of days and moments, and where they stand. */
  readonly times: readonly (Span & { readonly at: string })[]
  /** Where those elements stand that the page marks as its author. */
  readonly authors: readonly Span[]
  /** Where those stand that are the head of a story: a `<header>` with a heading in it. */
  readonly heads: readonly Span[]
  /** What the page says of itself in its own head. */
  readonly page: PageHead
  /** Whether the page says where its story is, so that what is shown is the story and little else. */
  readonly alone: boolean
}

/** The story that a page shows, as far as HTML tells it: its `<article>` or `<main>` without menus, forms and what stands aside. */
export function visibleText(source: string, root: HtmlDocument, tell: ReportProblem): VisiblePage {
  const region = storyRegion(root)
  const { dropped, passed } = beside(source, root, region)
  const blocks = readTree(source, region, { tell, passed, wholeParagraphs: true })
  const others: { readonly span: Span; readonly block: ReadBlock }[] = []
  const read: ReadBlock[] = []
  let end = 0
  for (const block of blocks) {
    const said = asLine(block)
    const span = said?.span ?? spanOf(block)
    if (span.start < end) continue // what the parser has moved out of a table
    end = span.end
    if (said) read.push(block)
    else others.push({ span, block })
  }
  return {
    ...asCopy(source, read),
    others,
    dropped,
    language: languageOf(root),
    ...saidIn(region),
    page: pageHead(source, root),
    alone: region !== root,
  }
}

/** What a page shows without one of its lines, which is told as furniture. */
export function withoutLine(source: string, shown: VisiblePage, index: number): VisiblePage {
  const line = shown.lines[index]
  const span = line && asLine(line.block)?.span
  if (!span) return shown
  const left = shown.lines.filter((_, i) => i !== index).map(({ block }) => block)
  return { ...shown, ...asCopy(source, left), dropped: [...shown.dropped, { kind: 'page', ...span }] }
}

/** Blocks as copy, a blank line between them. */
function asCopy(source: string, blocks: readonly ReadBlock[]): Pick<VisiblePage, 'text' | 'edits' | 'lines'> {
  const lines: { readonly start: number; readonly block: ReadBlock }[] = []
  let text = ''
  for (const block of blocks) {
    if (text) text += '\n\n'
    lines.push({ start: text.length, block })
    text += asLine(block)?.text ?? ''
  }
  return { text, edits: whole(source, blocks), lines }
}

/** The `<time>` elements whose `datetime` is a day or a moment, and those that are marked as the author, in order. */
function saidIn(region: HtmlDocument | HtmlElement): Pick<VisiblePage, 'times' | 'authors' | 'heads'> {
  const times: VisiblePage['times'][number][] = []
  const authors: Span[] = []
  const heads: Span[] = []
  const open: HtmlElement[] = []
  walk(region, {
    enter(element) {
      const { startOffset: start, endOffset: end } = element.sourceCodeLocation ?? {}
      if (start === undefined || end === undefined) return true
      if (element.tagName === 'header') open.push(element)
      else if (element.tagName === 'time') {
        const said = attribute(element, 'datetime')
        const at = toInstant(said, true) ?? toDay(said)
        if (at) times.push({ start, end, at })
      } else if (isAuthor(element)) authors.push({ start, end })
      if (element.tagName === 'h1') {
        const { startOffset, endOffset } = open.at(-1)?.sourceCodeLocation ?? {}
        if (startOffset !== undefined && endOffset !== undefined) heads.push({ start: startOffset, end: endOffset })
      }
      return true
    },
    leave(element) {
      if (open.at(-1) === element) open.pop()
    },
    text() {},
  })
  return { times, authors, heads }
}

/** `rel="author"` of HTML, `itemprop="author"` of schema.org, `class="p-author"` of microformats and its kin */
const AUTHOR = /(?:^|[\s_-])(?:byline|authors?)(?:[_-]*(?:block|name|line|link|info))?(?:\s|$)/i
const isAuthor = (element: HtmlElement): boolean =>
  ['rel', 'itemprop', 'class', 'data-component', 'data-testid'].some((name) =>
    AUTHOR.test(attribute(element, name) ?? ''),
  )

/** The one text of a block that copy has a form for. */
function asLine({ block, texts }: ReadBlock): { readonly text: string; readonly span: Span } | undefined {
  return block.kind === 'paragraph' || block.kind === 'subhead' ? texts.text : undefined
}

function spanOf({ element, texts }: ReadBlock): Span {
  const { startOffset = 0, endOffset = startOffset } = element?.sourceCodeLocation ?? {}
  const first = Object.values(texts)[0]
  return element?.sourceCodeLocation ? { start: startOffset, end: endOffset } : (first?.span ?? { start: 0, end: 0 })
}

/** The changes that leave nothing of the source but these texts, each behind a blank line. */
function whole(source: string, blocks: readonly ReadBlock[]): Edit[] {
  const edits: Edit[] = []
  let at = 0
  for (const { texts } of blocks) {
    const { text } = texts
    if (!text) continue
    edits.push({ start: at, end: text.span.start, text: at ? '\n\n' : '' }, ...text.edits)
    at = text.span.end
  }
  edits.push({ start: at, end: source.length, text: '' })
  return edits.filter(({ start, end, text }) => start < end || text)
}

/** What stands beside the story: told, and passed over. */
function beside(
  source: string,
  root: HtmlDocument,
  region: HtmlDocument | HtmlElement,
): { readonly dropped: Dropped[]; readonly passed: ReadonlySet<HtmlElement> } {
  const dropped: Dropped[] = []
  const passed = new Set<HtmlElement>()
  let inside = region === root
  const drop = (element: HtmlElement, kind: string): void => {
    const { startOffset: start, endOffset: end } = element.sourceCodeLocation ?? {}
    if (start !== undefined && end !== undefined && start < end) dropped.push({ kind, start, end })
  }
  walk(root, {
    enter(element) {
      if (element === region) inside = true
      if (element.tagName === 'head') return false
      if (isBeside(element, inside && region !== root)) {
        passed.add(element)
        drop(element, element.tagName === 'nav' ? 'navigation' : 'page')
        return false
      }
      return true
    },
    leave(element) {
      if (element === region) inside = false
    },
    text({ value, sourceCodeLocation: place }) {
      if (!inside && place && value.trim())
        dropped.push({ kind: 'page', start: place.startOffset, end: place.endOffset })
    },
  })
  return { dropped: dropped.filter(({ start, end }) => source.slice(start, end).trim() !== ''), passed }
}

function languageOf(root: HtmlDocument): string | undefined {
  for (const child of root.childNodes) if ('tagName' in child) return toLanguageTag(attribute(child, 'lang'))
  return undefined
}
