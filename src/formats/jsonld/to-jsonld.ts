import type { Article } from '../../article'
import { checkWriteArguments, type OptionsOf } from '../../diagnostics/check-options'
import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import { factOptions, type ItemFacts, itemOf } from '../item-facts'
import { type PublishOptions, publishOptions } from '../publish-options'
import { requirePublishable } from '../require-publishable'
import { writeArticle } from './write-article'

/** How JSON-LD is written, and facts about the item for articles that do not have them. */
export interface JsonldOptions extends ItemFacts, PublishOptions {}

/** What each of these options may be. */
export const jsonldOptions = {
  ...factOptions,
  ...publishOptions,
} as const satisfies OptionsOf<JsonldOptions>

/**
 * Writes an article as a NewsArticle of schema.org in JSON-LD. Its text is `articleBody`; where the body is more than plain
 * paragraphs, an encoding in HTML says the rest.
 * Throws `restricted` for an article that is killed, withheld or under embargo, unless drafts are asked for, `possibly-restricted` for one that may be,
 * `invalid-argument` for what is no article, and for options that are none.
 */
export function toJsonld(article: Article, options: JsonldOptions = {}): string {
  return rethrowAsMisuse('toJsonld', () => writeJsonld(article, options))
}

function writeJsonld(article: Article, options: JsonldOptions): string {
  checkWriteArguments('toJsonld', article, options, jsonldOptions)
  requirePublishable(article, 'JSON-LD', options)
  const document = JSON.stringify(writeArticle(article, itemOf(article, options), options), null, 2)
  return `${document.replace(TAG, '\\u003C')}\n`
}

/** What could end the script of a page, or begin a comment in it: `</script>`, `<!--`. It stands in strings only. */
const TAG = /<(?=[/!])/g
