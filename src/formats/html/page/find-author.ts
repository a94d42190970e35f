import { authorFolders } from '../../../lexicon/class-words'
import { alternatives } from '../../../lexicon/words'
import type { Span } from '../../../text/span'
import { attribute, type HtmlDocument, type HtmlElement, walk } from '../../body/read/open-tree'
import { aroundBits, classBit, type ElementFacts, type ReadFacts } from './element-facts'

/** Spans of the story's head, body and headline in the HTML source. */
export interface StoryPlace {
  readonly head: Span
  readonly body: Span
  /** Span of the headline; from 0 to 0 if the page has none. */
  readonly heading: Span
  /** The authors that the metadata of the page names. */
  readonly authors: readonly string[]
}

/** The address of a page about an author: `/author/ana-ruiz`, `/by/ana-ruiz`, `/profile/42`. */
const AUTHOR_PAGE = /* @__PURE__ */ new RegExp(`/(?:${alternatives(authorFolders)})/`, 'i')

const BYLINE = /* @__PURE__ */ classBit('byline')
const COMMENTS = /* @__PURE__ */ classBit('comments')
const ELSEWHERE = /* @__PURE__ */ (['comments', 'related', 'side', 'menu', 'sign', 'advert'] as const).reduce(
  (bits, group) => bits | classBit(group),
  0,
)
const LONGEST = 80
/** `Ada van Lind`; with a word and a colon before, or initials after: `Text: Ada Lind (al)`. Not `Posted on`. */
const NAME =
  /^(?:\p{L}{2,12}:\s)?(?:\p{Lu}[\p{L}.'’-]*|\p{Ll}{1,3})(?:\s+(?:\p{Lu}[\p{L}.'’-]*|\p{Ll}{1,3})){0,3}\s+\p{Lu}[\p{L}.'’-]*(?:\s\(\p{Ll}{2,4}\))?$/u

/** Ranks of the signs of an author. Each exceeds the sum of the lower ones, so that the strongest sign decides. */
const RANKS = { stated: 80, inHead: 40, below: 10, isName: 6, mark: 4, underHeading: 2 } as const

/** The element that most clearly names the author, and all elements that may. */
export interface MarkedAuthor {
  readonly best: Span
  readonly all: readonly Span[]
}

interface Candidate {
  readonly element: HtmlElement
  readonly span: Span
  readonly rank: number
  /** Whether the text is a name, or the mark is one made for authors. */
  readonly isNamed: boolean
}

/**
 * Returns the elements that name the authors of the story; undefined if no element is marked as an author.
 * Marks are `rel="author"` (HTML), `itemprop="author"` (schema.org), a class such as `byline`, and links to the page of an author. An
 * element in the head of the story is preferred to one below the head; in the same place, the clearest mark decides.
 */
export function findAuthor(root: HtmlDocument, place: StoryPlace, factsOf: ReadFacts): MarkedAuthor | undefined {
  const open: { readonly element: HtmlElement; text: string }[] = []
  const all: Span[] = []
  let best: Candidate | undefined
  walk(root, {
    enter(element) {
      if (WITHOUT_TEXT.has(element.tagName)) return false
      if (element.attrs.length && markOf(element, factsOf(element)) > 0) open.push({ element, text: '' })
      return true
    },
    leave(element) {
      const top = open.at(-1)
      if (top?.element !== element) return
      open.pop()
      const outer = open.at(-1)
      if (outer) outer.text += top.text
      const candidate = candidateOf(element, factsOf(element), top.text, place)
      if (!candidate) return
      if (candidate.isNamed && !isAround(candidate.span, all.at(-1))) all.push(candidate.span)
      if (!best || candidate.rank > best.rank) best = candidate
    },
    text({ value }) {
      const top = open.at(-1)
      if (top && top.text.length < 4 * LONGEST) top.text += value
    },
  })
  return best && { best: best.span, all }
}

const WITHOUT_TEXT: ReadonlySet<string> = /* @__PURE__ */ new Set(['head', 'script', 'style', 'svg', 'noscript', 'img'])

const isAround = (outer: Span, inner: Span | undefined): boolean =>
  inner !== undefined && outer.start <= inner.start && outer.end >= inner.end

/** Returns how clearly an element is marked as author: 0 not at all, 3 by an attribute made for it. */
function markOf(element: HtmlElement, facts: ElementFacts): number {
  if (!element.attrs.length) return 0
  if (hasWord(element, 'rel', 'author')) return 3
  if (hasWord(element, 'itemprop', 'author') || hasWord(element, 'itemprop', 'creator')) return 3
  if (element.tagName === 'a' && AUTHOR_PAGE.test(attribute(element, 'href') ?? '')) return 2
  if (facts.words & BYLINE) return 1
  // the name of a person as an hCard has it; with `org`, that of an organisation or a place
  return facts.allWords & BYLINE && hasWord(element, 'class', 'fn') && !hasWord(element, 'class', 'org') ? 1 : 0
}

/** Whether an attribute with a list of words has a word: `itemprop="author creator"`. */
const hasWord = (element: HtmlElement, name: string, word: string): boolean =>
  attribute(element, name)?.toLowerCase().split(/\s+/).includes(word) ?? false

function candidateOf(
  element: HtmlElement,
  facts: ElementFacts,
  content: string,
  place: StoryPlace,
): Candidate | undefined {
  const { startOffset: start, endOffset: end } = element.sourceCodeLocation ?? {}
  const text = content.replace(/\s+/g, ' ').trim()
  if (start === undefined || end === undefined || text.length < 3 || text.length > LONGEST) return undefined
  if (LABEL.test(text)) return undefined
  const inHead = start >= place.head.start && start <= place.head.end
  const mark = markOf(element, facts)
  const isStated = place.authors.includes(text)
  if (facts.allWords & ~facts.words & (inHead || isStated ? COMMENTS : ELSEWHERE)) return undefined
  if (mark < 3 && SENTENCE.test(text) && !NAME.test(text)) return undefined
  if (facts.around & (mark === 3 ? NOT_AUTHORS : BESIDE) || (mark < 3 && /\d/.test(text))) return undefined
  const below = start > place.body.end
  const isName = NAME.test(text)
  const zone = inHead ? RANKS.inHead : below ? RANKS.below : 0
  const stated = place.authors.some((name) => text.includes(name)) ? RANKS.stated : 0
  if (zone === 0 && start >= place.head.start && !stated) return undefined
  const underHeading = inHead && start > place.heading.start ? RANKS.underHeading : 0
  return {
    element,
    span: { start, end },
    rank: stated + zone + underHeading + RANKS.mark * mark + (isName ? RANKS.isName : 0),
    isNamed: isName || (mark === 3 && !HANDLE.test(text)),
  }
}

/** A sentence about the author, in a box about authors: `She writes about ferries.` */
const SENTENCE = /\s\S+\s\S+\s.*[.!?。]$/

/** A label without a name: `Author:`. */
const LABEL = /[:：]$/

/** The name of an account: `@adalind`. */
const HANDLE = /^@/

const BESIDE = /* @__PURE__ */ aroundBits('aside', 'nav', 'form')
const NOT_AUTHORS = /* @__PURE__ */ aroundBits('nav', 'form')
