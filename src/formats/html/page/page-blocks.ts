import { partitionPoint } from '../../../text/partition-point'
import type { Span } from '../../../text/span'
import { attribute, type HtmlDocument, type HtmlElement, walk } from '../../body/read/open-tree'
import type { HtmlBlock } from '../read/blocks'
import type { BlockFacts } from './block-facts'
import { blockSpan } from './block-span'
import { type ElementFacts, parentOf, type ReadFacts } from './element-facts'
import { wordsOf } from './page-context'

interface Link extends Span {
  letters: number
}

const COMMA = /[,،、，;；]/g
const STOP = /[.!?…。！？।؟](?=["”’»)\]」』]*(?:\s|$))|[。！？]/g
const LONG = 80

/** Returns the blocks of a page that have text, with what is counted in them, in source order. */
export function pageBlocks(root: HtmlDocument, blocks: readonly HtmlBlock[], factsOf: ReadFacts): BlockFacts[] {
  const { elements, links, fields } = placesIn(root)
  for (const field of fields)
    for (let at: ElementFacts | undefined = factsOf(field); at; at = at.parent) at.content.fields++
  const found: BlockFacts[] = []
  for (const read of blocks) {
    const runs = Object.values(read.texts)
    const span = blockSpan(read)
    if (!runs.length) continue
    const text = runs.map((run) => run.text).join(' ')
    const element = elementAround(elements, span)
    found.push({ read, text, ...countsOf(text, linksIn(links, span)), facts: element && factsOf(element) })
  }
  return found
}

function countsOf(text: string, links: readonly Link[]): Omit<BlockFacts, 'read' | 'text' | 'facts'> {
  const letters = letterCount(text)
  const linked = links.reduce((sum, link) => sum + link.letters, 0)
  const commas = text.match(COMMA)?.length ?? 0
  const stops = text.match(STOP)?.length ?? 0
  return {
    letters,
    words: text.match(/\S+/g)?.length ?? 0,
    vocabulary: wordsOf(text),
    linked,
    links: links.length,
    commas,
    stops,
    isLong: letters >= LONG && linked * 3 < letters && (stops > 0 || commas > 1),
  }
}

const LETTER = /[\p{L}\p{N}]/u

/** Returns the number of letters and digits in a text. Counts ASCII without a regex: `node bench/speed.mjs` on whole pages. */
function letterCount(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 128) {
      const small = unit | 32
      if ((small >= 97 && small <= 122) || (unit >= 48 && unit <= 57)) count++
    } else if (unit >= 0xd800 && unit < 0xdc00) {
      if (LETTER.test(text.slice(i, i + 2))) count++
      i++
    } else if (LETTER.test(text.charAt(i))) count++
  }
  return count
}

const MOST_FIELDS = 200 // form fields that are counted

/** Whether an element is a form field to write in: `<input type="email">`, `<textarea>`; not `<input type="hidden">` */
const isField = (element: HtmlElement): boolean =>
  element.tagName === 'textarea' ||
  (element.tagName === 'input' && /^(?:email|text|tel|search|password|)$/i.test(attribute(element, 'type') ?? ''))

interface PagePlaces {
  readonly elements: readonly HtmlElement[]
  readonly links: readonly Link[]
  readonly fields: readonly HtmlElement[]
}

/** Returns all elements with their source offsets, the links with the letters inside, and the form fields, in document order. */
function placesIn(root: HtmlDocument): PagePlaces {
  const elements: HtmlElement[] = []
  const links: Link[] = []
  const fields: HtmlElement[] = []
  const open: { readonly element: HtmlElement; readonly link: Link }[] = []
  walk(root, {
    enter(element) {
      const { startOffset: start, endOffset: end } = element.sourceCodeLocation ?? {}
      if (start === undefined || end === undefined) return true
      elements.push(element)
      if (fields.length < MOST_FIELDS && isField(element)) fields.push(element)
      if (element.tagName === 'a' && isLink(element)) {
        const link = { start, end, letters: 0 }
        links.push(link)
        open.push({ element, link })
      }
      return true
    },
    leave(element) {
      if (open.at(-1)?.element === element) open.pop()
    },
    text({ value }) {
      const link = open.at(-1)?.link
      if (link) link.letters += letterCount(value)
    },
  })
  elements.sort((a, b) => startOf(a) - startOf(b)) // the parser moves elements out of tables
  links.sort((a, b) => a.start - b.start)
  return { elements, links, fields }
}

/** Whether an `<a>` is a link. Not for a heading that links to its own place in the page, for readers to copy. */
function isLink(element: HtmlElement): boolean {
  const address = attribute(element, 'href')
  if (address === undefined) return false
  return !(/^#[^#\s]/.test(address) && /^h[1-6]$/.test(parentOf(element)?.tagName ?? ''))
}

const startOf = (element: HtmlElement): number => element.sourceCodeLocation?.startOffset ?? 0

/** Returns the index of the first entry for which `isAfter` is true, as it is for all later entries. Searches by halves. */
function firstIndex<T>(list: readonly T[], isAfter: (entry: T) => boolean): number {
  return partitionPoint(0, list.length, (middle) => !isAfter(list[middle] as T))
}

function linksIn(links: readonly Link[], { start, end }: Span): readonly Link[] {
  const first = firstIndex(links, (link) => link.end > start)
  let last = first
  while (last < links.length && (links[last]?.start ?? end) < end) last++
  return links.slice(first, last)
}

/** Returns the innermost element around a span; undefined for none. */
function elementAround(elements: readonly HtmlElement[], { start, end }: Span): HtmlElement | undefined {
  let at = elements[firstIndex(elements, (element) => startOf(element) > start) - 1]
  for (; at; at = parentOf(at)) {
    const place = at.sourceCodeLocation
    if (place && place.startOffset <= start && place.endOffset >= end) return at
  }
  return undefined
}
