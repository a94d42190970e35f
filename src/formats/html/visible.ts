import type { Dropped } from '../../diagnostics/story'
import type { Edit } from '../../text/edits'
import type { Span } from '../../text/span'
import { day, language, moment } from '../accept'
import { readTree } from './read/blocks'
import type { ReadBlock, Tell } from './read/frame'
import { isBeside, storyRegion } from './read/region'
import { attribute, type HtmlDocument, type HtmlElement, walk } from './read/tree'

/** What a page shows of a story. */
export interface Visible {
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
  /** Whether the page says where its story is, so that what is shown is the story and little else. */
  readonly alone: boolean
}

/** The story that a page shows, as far as HTML tells it: its `<article>` or `<main>` without menus, forms and what stands aside. */
export function visible(source: string, root: HtmlDocument, tell: Tell): Visible {
  const region = storyRegion(root)
  const { dropped, passed } = beside(source, root, region)
  const blocks = readTree(source, region, { tell, passed, wholeParagraphs: true })
  const lines: { readonly start: number; readonly block: ReadBlock }[] = []
  const others: { readonly span: Span; readonly block: ReadBlock }[] = []
  const read: ReadBlock[] = []
  let text = ''
  let end = 0
  for (const block of blocks) {
    const said = asLine(block)
    const span = said?.span ?? spanOf(block)
    if (span.start < end) continue // what the parser has moved out of a table
    end = span.end
    if (said) {
      if (text) text += '\n\n'
      lines.push({ start: text.length, block })
      text += said.text
      read.push(block)
    } else others.push({ span, block })
  }
  return {
    text,
    edits: whole(source, read),
    lines,
    others,
    dropped,
    language: languageOf(root),
    times: timesOf(region),
    alone: region !== root,
  }
}

/** The `<time>` elements whose `datetime` is a day or a moment, in order. */
function timesOf(region: HtmlDocument | HtmlElement): Visible['times'] {
  const times: Visible['times'][number][] = []
  walk(region, {
    enter(element) {
      if (element.tagName !== 'time') return true
      const said = attribute(element, 'datetime')
      const at = moment(said, true) ?? day(said)
      const { startOffset, endOffset } = element.sourceCodeLocation ?? {}
      if (at && startOffset !== undefined && endOffset !== undefined)
        times.push({ start: startOffset, end: endOffset, at })
      return true
    },
    leave() {},
    text() {},
  })
  return times
}

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
  for (const child of root.childNodes) if ('tagName' in child) return language(attribute(child, 'lang'))
  return undefined
}
