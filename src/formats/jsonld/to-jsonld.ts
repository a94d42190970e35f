import type { Article } from '../../article'
import { checkWriteArguments, type OptionsOf } from '../../diagnostics/check-options'
import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import { factOptions, type ItemFacts, itemOf } from '../item-facts'
import { toUri } from '../parse-values'
import { type PublishOptions, publishOptions } from '../publish-options'
import { requirePublishable } from '../require-publishable'
import { requireText } from '../require-text'
import type { JsonldArticle } from './jsonld-object'
import { writeArticle } from './write-article'

/** Options of `toJsonld`, with facts about the item for articles that lack them. */
export interface JsonldOptions extends ItemFacts, PublishOptions {
  /** The address of the page that shows the article, for `url` and `mainEntityOfPage`. Default: a guid that is a web address. */
  readonly url?: string
}

/** The allowed values of each option of `toJsonld`. */
export const jsonldOptions = {
  ...factOptions,
  ...publishOptions,
  url: {
    what: 'a web address, such as `https://example.com/news/1`',
    fits: (value) => typeof value === 'string' && /^https?:/.test(value) && toUri(value) === value,
  },
} as const satisfies OptionsOf<JsonldOptions>

/**
 * Writes an article as a NewsArticle of schema.org in JSON-LD.
 * The plain text is in `articleBody`. A body of more than plain paragraphs is also written as HTML, in `encoding`.
 * Throws `restricted` for an article that is killed, withheld or under embargo, unless `drafts` is set; `possibly-restricted`
 * for one that may be, unless `onDoubt` allows it; `invalid-argument` for a value that is not an article, and for invalid options.
 *
 * @example
 * JSON.parse(toJsonld(article))['@type'] // 'NewsArticle'
 */
export function toJsonld(article: Article, options: JsonldOptions = {}): string {
  return rethrowAsMisuse('toJsonld', () => writeJsonld(article, options))
}

/**
 * Returns an article as an object of JSON-LD: what `toJsonld` writes, before it is text.
 * Text in it is not escaped for a page. Throws as `toJsonld` does.
 *
 * @example toJsonldObject(article).headline // 'Ferries run again'
 */
export function toJsonldObject(article: Article, options: JsonldOptions = {}): JsonldArticle {
  return rethrowAsMisuse('toJsonldObject', () => JSON.parse(writeJsonld(article, options, 'toJsonldObject')))
}

function writeJsonld(article: Article, options: JsonldOptions, writer = 'toJsonld'): string {
  checkWriteArguments(writer, article, options, jsonldOptions)
  requireText(article, 'JSON-LD')
  requirePublishable(article, 'JSON-LD', options)
  const document = JSON.stringify(writeArticle(article, itemOf(article, options), options), null, 2)
  return `${document.replace(TAG, '\\u003C')}\n`
}

/** A `<` that could end the script of a page or begin a comment in it: `</script>`, `<!--`. It occurs in strings only. */
const TAG = /<(?=[/!])/g
