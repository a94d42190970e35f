import type { ClassGroup } from '../../../lexicon/class-words'
import type { BlockFacts } from './block-facts'
import { aroundBits, classBit } from './element-facts'
import { isPageAddress } from './page-foot'

const NAV = /* @__PURE__ */ aroundBits('nav')

/** The kind of boilerplate for each group of class words: `share` for `class="share-bar"`. The first group that an element has decides. */
const KINDS: readonly (readonly [group: ClassGroup, kind: string])[] = [
  ['comments', 'reply-form'],
  ['share', 'share'],
  ['sign', 'sign-up'],
  ['advert', 'advertisement'],
  ['related', 'related'],
  ['menu', 'navigation'],
  ['caption', 'photo-credit'],
  ['foot', 'rights'],
  ['byline', 'author-bio'],
  ['date', 'meta'],
  ['tags', 'meta'],
]

/** Opening of a line about rights: `© 2024 Example Media` */
const RIGHTS = /^(?:©|\(c\)\s|copyright\b)/i

/** Returns the kind of a block that does not belong to the story, by its classes and elements; `page` if they show nothing. */
export function boilerplateKind({ facts, letters, linked, text }: BlockFacts): string {
  if (RIGHTS.test(text)) return 'rights'
  if (isPageAddress(text)) return 'meta'
  if ((facts?.around ?? 0) & NAV) return 'navigation'
  const words = facts?.allWords ?? 0
  const found = KINDS.find(([group]) => words & classBit(group))
  if (found) return found[1]
  return linked * 2 > letters ? 'related' : 'page'
}
