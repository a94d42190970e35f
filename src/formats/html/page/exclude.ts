import { wallWords } from '../../../lexicon/class-words'
import { classBit, type ElementFacts } from './element-facts'
import { isNamed } from './is-named'
import type { PageContext } from './page-context'
import { NEVER } from './score-blocks'
import { outerArticle } from './story-elements'

/** Gives the lowest score to the blocks outside of the `<article>` element of the page’s story: those of other stories, and those around them. */
export function excludeOtherStories({ blocks }: PageContext, scores: Int32Array, story: ElementFacts): void {
  blocks.forEach(({ facts }, i) => {
    if (outerArticle(facts) !== story) scores[i] = NEVER
  })
}

const SIGN = /* @__PURE__ */ classBit('sign')
/** The most letters of an offer. Some sites name the paid part of the story itself a paywall. */
const OFFER = 400

/** Gives the lowest score to the blocks of a box that offers a subscription below the open part of a story. */
export function excludeOffers({ blocks }: PageContext, scores: Int32Array): void {
  const known = new Map<ElementFacts, boolean>()
  const isOffer = (facts: ElementFacts): boolean => {
    const { letters, linked } = facts.content
    return letters <= OFFER && linked > 0 && isNamed(facts.element, wallWords.paywall)
  }
  blocks.forEach(({ facts }, i) => {
    for (let at = facts; at && (at.allWords & SIGN) !== 0; at = at.parent) {
      if (!known.has(at)) known.set(at, isOffer(at))
      if (known.get(at)) scores[i] = NEVER
    }
  })
}
