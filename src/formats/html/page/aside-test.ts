import { attribute, type HtmlElement } from '../../body/read/open-tree'
import type { HtmlBlock } from '../read/blocks'
import { aroundBits, classBit, type ElementFacts, type ReadFacts } from './element-facts'
import type { PageContext } from './page-context'

/** Class words of elements whose texts are about readers, not about the story: comments, sign-ups, share bars, related stories. */
export const FOR_READERS = /* @__PURE__ */ (['comments', 'sign', 'share', 'related'] as const).reduce(
  (bits, group) => bits | classBit(group),
  0,
)

/** Class words of elements whose pictures are no pictures of the story. */
const BESIDE = FOR_READERS | /* @__PURE__ */ classBit('advert')
/** Class words of elements without any picture of the story. The picture of a story may have `featured` or `share` in its class. */
const NO_STORY = /* @__PURE__ */ (['comments', 'sign', 'advert'] as const).reduce(
  (bits, group) => bits | classBit(group),
  0,
)
/** Elements around pictures that are seldom part of a story. */
const APART = /* @__PURE__ */ aroundBits('nav', 'footer', 'form')

/** Elements around the pictures of teasers. */
const LISTED = /* @__PURE__ */ aroundBits('a', 'li')
/** Class words of elements that name the author. */
const BYLINE = /* @__PURE__ */ classBit('byline')
const ICON = 120 // pixels

/** Whether an element states a width or height of an icon, such as a portrait of the author. */
const isSmall = (element: HtmlElement): boolean =>
  ['width', 'height'].some(
    (side) =>
      /^\d+(?:px)?$/.test(attribute(element, side) ?? '') &&
      Number.parseInt(attribute(element, side) ?? '', 10) <= ICON,
  )

/** Whether a small picture is in a box of its author: `<div class="author"><img width="60"> By Ada Lind</div>`. */
function isPortrait({ element, allWords }: ElementFacts, box: ElementFacts): boolean {
  const outside = box.parent?.allWords ?? 0
  return isSmall(element) && (allWords & ~outside & BYLINE) !== 0
}

/**
 * Returns a test for pictures and embeds without text, inside the range of the story, that do not belong to it.
 * An embed is one in a box for readers or advertisements. A picture is one whose nearest element with text has no text of the story, if that
 * element is for comments, a sign-up or an advertisement, or has mostly links or related stories and the picture is small, in a list or in a
 * link: `<a href="/2"><img src="2.jpg">Ten ways to stay dry</a>`. The portrait of the author is another. Not: a picture with a credit below, or with buttons to share it.
 */
export function asideTest(
  factsOf: ReadFacts,
  { blocks }: PageContext,
  kept: ReadonlySet<HtmlBlock>,
): (block: HtmlBlock) => boolean {
  const withStory = new Set<ElementFacts>()
  for (const { read, facts } of blocks) {
    if (!kept.has(read)) continue
    for (let at = facts; at && !withStory.has(at); at = at.parent) withStory.add(at)
  }
  return ({ block, element }) => {
    if (!element) return false
    const facts = factsOf(element)
    if (block.kind === 'embed') return (facts.allWords & BESIDE) !== 0
    if (block.kind !== 'media') return false
    let nearest: ElementFacts | undefined = facts
    while (nearest && !nearest.content.blocks) nearest = nearest.parent
    if (!nearest) return false
    if (isPortrait(facts, nearest)) return true
    if (withStory.has(nearest)) return false
    const { letters, linked } = nearest.content
    if ((nearest.allWords & NO_STORY) !== 0 || (nearest.around & APART) !== 0) return true
    const isTeaser = 2 * linked >= letters || (nearest.allWords & BESIDE) !== 0
    return isTeaser && ((facts.around & LISTED) !== 0 || isSmall(facts.element))
  }
}
