import type { Dropped } from '../../diagnostics/story'
import type { Edit } from '../../text/edits'
import type { Span } from '../../text/span'
import { elementsOf } from '../body/read/elements-of'
import { attribute, type HtmlDocument, type HtmlElement } from '../body/read/open-tree'
import { toLanguageTag } from '../parse-values'
import { firstSubhead } from './page/first-subhead'
import type { PageRefusal } from './page/page-refusal'
import { type PagePart, selectStory } from './page/select-story'
import { type HtmlBlock, type ReportProblem, readTree } from './read/blocks'
import { emptyValues, type PageHead, pageHead } from './read/page-head'
import { readPageTime } from './read/page-time'
import { problemsIn } from './read/problems-in'

/** The story that a page shows, as copy for the parser, with data about its elements. */
export interface VisiblePage {
  /** The paragraphs and headings of the story, an empty line between them. */
  readonly text: string
  /** The edits that turn the source into `text`. */
  readonly edits: readonly Edit[]
  /** The blocks of `text`, each with its offset in `text`. */
  readonly lines: readonly { readonly start: number; readonly block: HtmlBlock }[]
  /** The blocks that are not in `text`: pictures, tables, lists, quotations. */
  readonly others: readonly { readonly span: Span; readonly block: HtmlBlock }[]
  /** The spans of boilerplate, such as menus. */
  readonly dropped: readonly Dropped[]
  readonly language: string | undefined
  /** The `<time>` elements with a valid `datetime`, as an instant, a local time or a day. */
  readonly times: readonly (Span & { readonly at: string })[]
  /** The spans of the elements marked as author. */
  readonly authors: readonly Span[]
  /** The spans of the `<header>` elements around an `<h1>`. */
  readonly heads: readonly Span[]
  /** Metadata from the `<head>` of the page. */
  readonly page: PageHead
  /** Whether the page model found a story. If not, the text is that of the whole page. */
  readonly hasStory: boolean
  /** The reason why the page has no story, if that is certain. */
  readonly refusal?: PageRefusal
  /** The score of each block: above 0 it belongs to the story. */
  readonly scores: ReadonlyMap<HtmlBlock, number>
  /** The heading that is the headline of the story. */
  readonly heading?: HtmlBlock
  /** The block, among those of `lines`, that names the authors. */
  readonly byline?: HtmlBlock
  /** The times of the entries of a live blog. */
  readonly entries: readonly { readonly time: string; readonly at?: string; readonly headline?: string }[]
  /** The places of the stories on a page with several; `titled` says whether only the one with the title of the page is in `text`. */
  readonly stories?: readonly Span[]
  readonly titled?: boolean
}

/** Empty metadata, for one of several stories on a page: the metadata of the page does not say which story it describes. */
const NO_HEAD: PageHead = { values: /* @__PURE__ */ emptyValues() }

/** Returns the story that a page shows, without the boilerplate around it; with `part`, the story in that part. */
export function visibleText(source: string, root: HtmlDocument, report: ReportProblem, part?: PagePart): VisiblePage {
  const problems: Parameters<ReportProblem>[] = []
  const read = readTree(source, root, { report: (...problem) => problems.push(problem), wholeParagraphs: true })
  const all = read.length === 1 ? read.map(asCopyOfDesk) : read
  const page = part && !part.isChosen ? NO_HEAD : pageHead(source, root)
  const selected = selectStory(root, all, page.values, part)
  const { blocks, scores, dropped, found, byline, heading, refusal, stories, entries } = selected
  for (const problem of problemsIn(problems, blocks.map(placeOf))) report(...problem)
  const others: { readonly span: Span; readonly block: HtmlBlock }[] = []
  const outOfOrder: Dropped[] = []
  const shown: HtmlBlock[] = []
  const openings = new Set([
    ...entries.flatMap(({ time, heading: opening }) => [time, opening]),
    firstSubhead(blocks, heading),
  ])
  let end = 0
  // in the order of the source, for the HTML parser moves blocks out of tables
  const placed = blocks.map((block) => ({
    block,
    line: asLine(block),
    span: asLine(block)?.span ?? spanOf(block),
  }))
  for (const { block, line, span } of placed.sort((a, b) => a.span.start - b.span.start)) {
    if (span.start < end) {
      // moved out of the table that stands around it
      for (const text of Object.values(block.texts)) outOfOrder.push({ kind: 'page', ...text.span })
      continue
    }
    end = span.end
    for (const { moved = [] } of Object.values(block.texts))
      for (const text of moved) outOfOrder.push({ kind: 'page', ...text })
    if (line && openings.has(block)) others.push({ span, block: asSubhead(block, line.text) })
    else if (line) shown.push(block)
    else others.push({ span, block })
  }
  return {
    ...asCopy(source, shown),
    others,
    dropped: [...dropped, ...outOfOrder].filter(({ start, end }) => source.slice(start, end).trim() !== ''),
    language: languageOf(root) ?? languageStated(page),
    ...markedElements(root),
    page,
    hasStory: found,
    scores,
    entries: entries.map(({ time, at, heading: opening }) => {
      const headline = opening && asLine(opening)?.text
      return { time: asLine(time)?.text ?? '', ...(at && { at }), ...(headline && { headline }) }
    }),
    ...(refusal && { refusal }),
    ...(stories && {
      stories: stories.all.map(({ element }) => placeOf({ element, texts: {} })),
      titled: stories.titled !== undefined,
    }),
    ...(byline && { byline }),
    ...(heading && { heading }),
  }
}

/** Use of a line that is left out of the text: `dropped` as boilerplate, or a `block` beside the text, as a picture is. */
export type LineUse = 'dropped' | 'block'

/** Returns the page without some lines in its text, given by their indexes. */
export function withoutLines(source: string, shown: VisiblePage, uses: ReadonlyMap<number, LineUse>): VisiblePage {
  const left: HtmlBlock[] = []
  const others = [...shown.others]
  const dropped = [...shown.dropped]
  shown.lines.forEach(({ block }, i) => {
    const use = uses.get(i)
    const span = asLine(block)?.span
    if (!use || !span) left.push(block)
    else if (use === 'dropped') dropped.push({ kind: 'page', ...span })
    else others.push({ span, block })
  })
  others.sort((a, b) => a.span.start - b.span.start)
  return { ...shown, ...asCopy(source, left), others, dropped }
}

/** Joins the texts of blocks with empty lines, as copy. */
function asCopy(source: string, blocks: readonly HtmlBlock[]): Pick<VisiblePage, 'text' | 'edits' | 'lines'> {
  const lines: { readonly start: number; readonly block: HtmlBlock }[] = []
  let text = ''
  for (const block of blocks) {
    if (text) text += '\n\n'
    lines.push({ start: text.length, block })
    text += asLine(block)?.text ?? ''
  }
  return { text, edits: whole(source, blocks), lines }
}

/** Returns the valid `<time>` elements, author elements, and headers around an `<h1>`, in order. */
function markedElements(root: HtmlDocument): Pick<VisiblePage, 'times' | 'authors' | 'heads'> {
  const times: VisiblePage['times'][number][] = []
  const authors: Span[] = []
  const heads: Span[] = []
  for (const element of elementsOf(root)) {
    const { startOffset: start, endOffset: end } = element.sourceCodeLocation ?? {}
    if (start === undefined || end === undefined || element.tagName === 'header') continue
    if (element.tagName === 'time') {
      const at = readPageTime(attribute(element, 'datetime'))
      if (at) times.push({ start, end, at })
    } else if (element.attrs.length && isAuthor(element)) authors.push({ start, end })
    if (element.tagName === 'h1') {
      const { startOffset, endOffset } = headerAround(element)?.sourceCodeLocation ?? {}
      if (startOffset !== undefined && endOffset !== undefined) heads.push({ start: startOffset, end: endOffset })
    }
  }
  return { times, authors, heads }
}

/** Returns the innermost `<header>` around an element; undefined for none. */
function headerAround(element: HtmlElement): HtmlElement | undefined {
  for (let at = element.parentNode; at && 'tagName' in at; at = at.parentNode) if (at.tagName === 'header') return at
  return undefined
}

/**
 * A mark of an author: `rel="author"` (HTML), `itemprop="author"` (schema.org), `class="p-author"` (microformats), `class="byline-name"`.
 */
const AUTHOR = /(?:^|[\s_-])(?:byline|authors?)(?:[_-]*(?:block|name|line|link|info))?(?:\s|$)/i
const AUTHOR_ATTRIBUTES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['rel', 'itemprop', 'class', 'data-component', 'data-testid'],
])

const isAuthor = ({ attrs }: HtmlElement): boolean =>
  attrs.some(({ name, value }) => AUTHOR_ATTRIBUTES.has(name) && AUTHOR.test(value))

/** Returns the text of a paragraph or subhead; undefined for other blocks. */
function asLine({ block, texts }: HtmlBlock): { readonly text: string; readonly span: Span } | undefined {
  return block.kind === 'paragraph' || block.kind === 'subhead' ? texts.text : undefined
}

/** Returns preformatted text as a paragraph: where a page has nothing else, it is copy. `<pre>RAIN FALLS⏎⏎LIMA (AP) -- …` */
const asCopyOfDesk = (block: HtmlBlock): HtmlBlock =>
  block.block.kind === 'preformatted' ? { ...block, block: { kind: 'paragraph', text: block.block.text } } : block

/** Returns a line as a subhead; a heading keeps its level. */
const asSubhead = (line: HtmlBlock, text: string): HtmlBlock => ({
  ...line,
  block: line.block.kind === 'subhead' ? line.block : { kind: 'subhead', text },
})

function spanOf({ element, texts }: Pick<HtmlBlock, 'element' | 'texts'>): Span {
  const { startOffset = 0, endOffset = startOffset } = element?.sourceCodeLocation ?? {}
  const first = Object.values(texts)[0]
  return element?.sourceCodeLocation ? { start: startOffset, end: endOffset } : (first?.span ?? { start: 0, end: 0 })
}

/** Returns the edits that reduce the source to the texts of blocks, with an empty line between two. */
function whole(source: string, blocks: readonly HtmlBlock[]): Edit[] {
  const edits: Edit[] = []
  let at = 0
  for (const { texts } of blocks) {
    const { text } = texts
    if (!text) continue
    edits.push({ start: at, end: text.span.start, text: at ? '\n\n' : '' })
    for (const edit of text.edits) edits.push(edit) // not spread: a text may have more edits than a call takes arguments
    at = text.span.end
  }
  edits.push({ start: at, end: source.length, text: '' })
  return edits.filter(({ start, end, text }) => start < end || text)
}

/** Returns the place of a block in the source, with its tags. */
function placeOf(block: Pick<HtmlBlock, 'element' | 'texts'>): Span {
  const { startOffset, endOffset } = block.element?.sourceCodeLocation ?? {}
  const { start, end } = spanOf(block)
  return { start: Math.min(start, startOffset ?? start), end: Math.max(end, endOffset ?? end) }
}

/** Returns the language that the metadata of a page names: `en-GB` for `og:locale` `en_GB`. */
function languageStated({ values }: PageHead): string | undefined {
  for (const { text } of values.language) {
    const tag = toLanguageTag(text.replace('_', '-'))
    if (tag) return tag
  }
  return undefined
}

/** Returns the `lang` of `<html>`. */
function languageOf(root: HtmlDocument): string | undefined {
  for (const child of root.childNodes) if ('tagName' in child) return toLanguageTag(attribute(child, 'lang'))
  return undefined
}
