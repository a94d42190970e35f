import type { RefusalReason } from '../../../diagnostics/error'
import { wallWords } from '../../../lexicon/class-words'
import { attribute, type HtmlDocument, walk } from '../../body/read/open-tree'
import type { BlockFacts } from './block-facts'
import type { ElementFacts } from './element-facts'
import { headingLevel } from './heading-level'
import { isConsentPage } from './is-consent-page'
import { isMissingPage } from './is-missing-page'
import { isNamed } from './is-named'
import { isTeaserList } from './is-teaser-list'
import type { PageContext } from './page-context'

/** The reason why a page has no story, by its blocks and elements: `login`, for example. */
export type PageRefusal = Exclude<RefusalReason, 'no-text'>

/** Minimum letters in blocks of text. A page with more has a story, even among many links. */
const STORY = 100
/** The fewest blocks of a list of stories. */
const LIST = 8
/** The status of a page that an HTTP server could not send: 401 to 410, 500 to 504. */
const STATUS = /\b(?:40[1-9]|410|50[0-4])\b/

/**
 * Returns the reason why a page certainly has no story; undefined for all other pages and for fragments. `isLocked`: the metadata says that
 * the story is not free to read.
 */
export function pageRefusal(
  root: HtmlDocument,
  page: PageContext,
  scores: Int32Array,
  isLocked: boolean,
): PageRefusal | undefined {
  const { blocks, letters } = page
  let story = 0
  let linked = 0
  let links = 0
  const paragraphs: BlockFacts[] = []
  for (const [i, block] of blocks.entries()) {
    linked += block.linked
    links += block.links
    if ((scores[i] as number) <= 0) continue
    if (block.isLong) paragraphs.push(block)
    story += block.letters
  }
  if (isConsentPage(root, paragraphs)) return 'cookie-wall'
  if (isMissingPage(page, paragraphs)) return 'error-page'
  if (isTeaserList(page, paragraphs)) return marksOf(root).has('query') ? 'search-results' : 'section-front'
  if (paragraphs.length || story >= STORY) return undefined
  const marks = marksOf(root)
  if (marks.has('password')) return 'login'
  if (blocks.some((block) => headingLevel(block) === 1 && STATUS.test(block.text)) || marks.has('status'))
    return 'error-page'
  if (marks.has('paywall') || isLocked) return 'paywall'
  if (2 * lettersAbout(blocks, wallWords.cookie) > letters) return 'cookie-wall'
  if (marks.has('query') && links >= LIST) return 'search-results'
  return links < LIST || 2 * linked < letters ? undefined : 'section-front' // a list is one block
}

/** Names of the field with the words that are searched for. */
const SEARCH = /^(?:q|qs|query|s|search(?:_?(?:term|text|query|words?))?|keywords?|k|wd|text|suche?|buscar|recherche)$/i

type PageMark = 'password' | 'status' | 'paywall' | 'query'

/** Returns the marks of certain kinds of pages, from the elements and the title of a page: `password` for a password field. */
function marksOf(root: HtmlDocument): ReadonlySet<PageMark> {
  const marks = new Set<PageMark>()
  let inTitle = false
  walk(root, {
    enter(element) {
      inTitle = element.tagName === 'title'
      if (element.tagName === 'input') {
        const type = attribute(element, 'type')?.toLowerCase()
        if (type === 'password') marks.add('password')
        const isSearch =
          type === 'search' || (/^(?:text|)$/.test(type ?? '') && SEARCH.test(attribute(element, 'name') ?? ''))
        if (isSearch && attribute(element, 'value')?.trim()) marks.add('query')
      }
      if (isNamed(element, wallWords.paywall)) marks.add('paywall')
      return element.tagName !== 'script' && element.tagName !== 'style'
    },
    leave() {
      inTitle = false
    },
    text({ value }) {
      if (inTitle && STATUS.test(value)) marks.add('status')
    },
  })
  return marks
}

/** Returns the number of letters of the blocks inside elements with one of the words in their class or id. */
function lettersAbout(blocks: readonly BlockFacts[], words: ReadonlySet<string>): number {
  const known = new Map<ElementFacts, boolean>()
  let count = 0
  for (const { facts, letters } of blocks) {
    const path: ElementFacts[] = []
    let at = facts
    while (at && !known.has(at)) {
      path.push(at)
      at = at.parent
    }
    let isInside = at ? known.get(at) === true : false
    for (let one = path.pop(); one; one = path.pop()) known.set(one, (isInside ||= isNamed(one.element, words)))
    if (isInside) count += letters
  }
  return count
}
