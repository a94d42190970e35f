import { type ClassGroup, classWords } from '../../../lexicon/class-words'
import { defineFlags } from '../../../text/define-flags'
import { attribute, type HtmlElement } from '../../body/read/open-tree'

/** The groups of class words, such as `share` or `byline`, in the order of their bits. */
export const CLASS_GROUPS = Object.keys(classWords) as readonly ClassGroup[] // the keys of a closed table
const GROUP_BITS = /* @__PURE__ */ flagsOf('class group', CLASS_GROUPS)
const WORD_BITS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  CLASS_GROUPS.flatMap((name) => classWords[name].split(' ').map((word) => [word, classBit(name)] as const)),
)

/** Returns the bit of a group of class words, such as `share`, in the bits of an element. */
export function classBit(group: ClassGroup): number {
  return GROUP_BITS.get(group) ?? 0
}

/** Returns a bit for each name, by name. `set` describes the names in the error for too many of them. */
function flagsOf(set: string, names: readonly string[]): ReadonlyMap<string, number> {
  const flag = defineFlags(set)
  return new Map(names.map((name) => [name, flag(name)]))
}

/** Elements that are evidence about all text inside them: `<nav>` that it is a menu, `<article>` that it is a story. */
export const AROUND = [
  ...['article', 'main', 'aside', 'nav', 'header', 'footer', 'section', 'form', 'table', 'li'],
  ...['ul', 'ol', 'dl', 'td', 'blockquote', 'figure', 'a'],
] as const
const AROUND_BITS = /* @__PURE__ */ flagsOf('element around', AROUND)

/** ARIA roles of landmarks, schema.org properties and other attributes that are evidence about all text inside their element. */
export const MARKED = [
  ...['role main', 'role article', 'role navigation', 'role complementary', 'role contentinfo', 'role banner'],
  ...['role search', 'role dialog', 'role other', 'prop articlebody', 'aria-hidden'],
] as const
const MARKED_BITS = /* @__PURE__ */ flagsOf('mark of an element', MARKED)

/** Elements that are never part of a story; a `<title>` outside of the head is one that broken markup has moved. */
const BESIDE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['nav', 'title', 'amp-ad', 'amp-embed', 'amp-sidebar', 'amp-consent'],
])

/** Properties of schema.org that describe one element: `<h1 itemprop="headline">`. */
export const PROPERTIES = [
  'headline',
  'name',
  'author',
  'datepublished',
  'description',
  'caption',
  'text',
  'comment',
] as const

/** Evidence of an element and the elements around it about the text inside, as bits of `AROUND`, `MARKED` and `CLASS_GROUPS`. */
export interface ElementFacts {
  readonly element: HtmlElement
  readonly parent: ElementFacts | undefined
  readonly around: number
  /** Whether the element or one around it is never part of a story: `<nav>`, `<amp-ad>`. */
  readonly isBeside: boolean
  readonly marked: number
  /** Groups of class words of the element alone, as bits of `CLASS_GROUPS`. */
  readonly words: number
  /** Groups of class words of the element and of all elements around it but `<body>` and `<html>`, as bits of `CLASS_GROUPS`. */
  readonly allWords: number
  /** Index of the schema.org property of the element in `PROPERTIES`; -1 for none. */
  readonly property: number
  /** Counts of the text inside; `pageContext` fills them in. */
  readonly content: ContentCount
}

/** Counts of the text and form fields inside an element. */
interface ContentCount {
  letters: number
  linked: number
  blocks: number
  /** Number of long blocks with few links. They are the paragraphs of a text. */
  paragraphs: number
  /** Number of letters and digits in long blocks with few links. */
  long: number
  /** Sum of the weights of long blocks with few links. A block deeper inside counts less. */
  weight: number
  /** Number of form fields to write in: `<input type="email">`. */
  fields: number
}

/** Reads the facts of an element. */
export type ReadFacts = (element: HtmlElement) => ElementFacts

/** Returns a reader of the facts of elements, which looks at each element once. */
export function factsReader(): ReadFacts {
  const known = new Map<HtmlElement, ElementFacts>()
  const names = new Map<string, number>()
  return (element) => {
    const unknown: HtmlElement[] = []
    let at: HtmlElement | undefined = element
    while (at && !known.has(at)) {
      unknown.push(at)
      at = parentOf(at)
    }
    let facts = at && known.get(at)
    for (let one = unknown.pop(); one; one = unknown.pop()) {
      facts = factsOf(one, facts, names)
      known.set(one, facts)
    }
    return facts ?? factsOf(element, undefined, names)
  }
}

/** Returns the bits of some elements in `around` of the elements inside them. */
export const aroundBits = (...names: readonly (typeof AROUND)[number][]): number =>
  names.reduce((bits, name) => bits | (AROUND_BITS.get(name) ?? 0), 0)

export const parentOf = ({ parentNode: parent }: HtmlElement): HtmlElement | undefined =>
  parent && 'tagName' in parent ? parent : undefined

function factsOf(element: HtmlElement, parent: ElementFacts | undefined, names: Map<string, number>): ElementFacts {
  const isPage = element.tagName === 'body' || element.tagName === 'html'
  const words = isPage || !element.attrs.length ? 0 : classWordsOf(element, names)
  const own = element.attrs.length ? markedBy(element) : 0
  return {
    element,
    parent,
    around: (parent?.around ?? 0) | (AROUND_BITS.get(element.tagName) ?? 0),
    isBeside: parent?.isBeside === true || BESIDE.has(element.tagName),
    marked: (parent?.marked ?? 0) | own,
    words,
    allWords: (parent?.allWords ?? 0) | words,
    property: element.attrs.length ? propertyOf(element) : -1,
    content: { letters: 0, linked: 0, blocks: 0, paragraphs: 0, long: 0, weight: 0, fields: 0 },
  }
}

const NAMED = /* @__PURE__ */ new Set(['class', 'id', 'data-component', 'data-testid', 'itemtype'])
const LONGEST = 300
/** A word of a class name: `relatedPosts` has `related` and `Posts`; `ENTRY_META` has `ENTRY` and `META`. */
const CLASS_WORD = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g

/** Returns the groups of the class words of an element, as bits. */
function classWordsOf(element: HtmlElement, known: Map<string, number>): number {
  let found = 0
  for (const { name, value } of element.attrs) {
    if (!NAMED.has(name)) continue
    found |= wordsIn(value.slice(0, LONGEST), known)
  }
  return found
}

/** Returns the groups of the words in a class name, looked up once for each name on the page. */
function wordsIn(name: string, known: Map<string, number>): number {
  let found = known.get(name)
  if (found === undefined) {
    found = 0
    if (/[A-Z]/.test(name)) for (const [word] of name.matchAll(CLASS_WORD)) found |= bitOf(word)
    for (const word of name.split(/[^A-Za-z]+/)) found |= bitOf(word)
    known.set(name, found)
  }
  return found
}

const bitOf = (word: string): number => WORD_BITS.get(word.toLowerCase()) ?? 0

function markedBy(element: HtmlElement): number {
  let bits = 0
  const role = attribute(element, 'role')?.toLowerCase()
  if (role) bits |= MARKED_BITS.get(`role ${role}`) ?? MARKED_BITS.get('role other') ?? 0
  if (attribute(element, 'itemprop')?.toLowerCase() === 'articlebody') bits |= MARKED_BITS.get('prop articlebody') ?? 0
  if (attribute(element, 'aria-hidden') === 'true') bits |= MARKED_BITS.get('aria-hidden') ?? 0
  return bits
}

function propertyOf(element: HtmlElement): number {
  const property = attribute(element, 'itemprop')?.toLowerCase()
  return property ? (PROPERTIES as readonly string[]).indexOf(property) : -1
}
