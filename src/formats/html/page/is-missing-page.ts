import { errorWords, missingPages, notFound } from '../../../lexicon/page-phrases'
import { alternatives, once, words } from '../../../lexicon/words'
import type { BlockFacts } from './block-facts'
import { headingLevel } from './heading-level'
import type { PageContext } from './page-context'

/** The most paragraphs of an error page. */
const PARAGRAPHS = 3
/** What separates the parts of a title: `404 - Page not found | Harbour Post` */
const SEPARATOR = /\s[|–—·-]\s|\|/

/** `Page not found`, `Oops! This page does not exist`, `Error 404: not found`, `Error 404`; not: `Not found`, `404 ferries` */
const MISSING = /* @__PURE__ */ once(() => {
  const error = alternatives(words(errorWords))
  const missing = alternatives(words(missingPages))
  const code = `(?:(?:http )?(?:${error})[\\s-]*(?:404|410)|(?:404|410)[\\s-]*(?:${error}))`
  const rest = `[\\s:：.,!–-]*(?:${alternatives(words(notFound))}|${missing})`
  return new RegExp(
    String.raw`^(?:${code}|(?:${code}|404|410)${rest}|(?:[\p{L}’']{1,8}[,.!…]*\s){0,2}(?:${missing}))[.!…。！]*$`,
    'iu',
  )
})

/**
 * Whether a page says in its title or its `<h1>` that there is no such page, and has little text: `Error 404`, `Page not found | Harbour
 * Post`; not: `404 ferries sail again`. `paragraphs` are the long blocks with a high score.
 */
export function isMissingPage({ title, blocks }: PageContext, paragraphs: readonly BlockFacts[]): boolean {
  if (paragraphs.length > PARAGRAPHS) return false
  const heading = blocks.find((block) => headingLevel(block) === 1)?.text ?? ''
  return [title, heading].some((text) =>
    text
      .slice(0, LONGEST)
      .split(SEPARATOR)
      .some((part) => MISSING().test(part.trim())),
  )
}

const LONGEST = 300 // characters of a title
