import type { Article } from '../../article'
import { checkOptions, requireArticle } from '../../diagnostics/check-options'
import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import { lossesBetween } from '../field-support'
import type { FieldEntry, Format } from '../format'
import { markdown } from './markdown'
import { siteArticle } from './site-article'
import { type MarkdownForm, markdownForm, markdownOptions } from './to-markdown'
import { bodyWithDateline } from './write/body-dateline'

const NOT_SITE = 'the site generator does not read it'

/** What front matter `site` has a place for. The rest is lost. */
const site: readonly FieldEntry[] = [
  { path: '', carried: false, note: NOT_SITE },
  { path: 'dateline', carried: false, note: 'a dateline is written only as text of the first paragraph' },
  { path: 'item.versionCreated', carried: true, note: 'a page has one time of publication and one of its last change' },
  { path: 'item.firstCreated', carried: true, note: 'a page has one time of publication and one of its last change' },
  { path: 'published', carried: true, note: 'only the time is written, not the words' },
  { path: 'updated', carried: true, note: 'only the time is written, not the words' },
  { path: 'byline', carried: true, note: 'only the names of authors are written' },
  { path: 'body', carried: true, note: 'the body of a page has no place for it' },
]

/**
 * Returns the format that `toMarkdown` writes with some options: what it carries and what is lost.
 * Options without an effect on that, such as `now`, are ignored. Throws `invalid-argument` for invalid options.
 *
 * @example markdownFormat({ preset: 'astro' }).losses({ slugline: 'STORM', body: [] }) // [{ path: 'slugline', reason }]
 * @example markdownFormat({ preset: 'astro', frontMatter: 'full' }).losses({ slugline: 'STORM', body: [] }) // []
 */
export function markdownFormat(options: MarkdownForm = {}): Format {
  checkOptions('markdownFormat', options, markdownOptions)
  const { preset, frontMatter, dateline } = rethrowAsMisuse('markdownFormat', () => markdownForm(options))
  const hasDateline = dateline === 'body'
  if (frontMatter === 'site') return formatOf(site, (article) => siteArticle(article, preset, hasDateline))
  return hasDateline
    ? formatOf(markdown.table, (article) => ({ ...article, body: bodyWithDateline(article) }))
    : markdown
}

function formatOf(table: readonly FieldEntry[], carried: (article: Article) => Article): Format {
  return {
    ...markdown,
    table,
    carries(article) {
      requireArticle('carries', article)
      return rethrowAsMisuse('carries', () => carried(article))
    },
    losses(article) {
      requireArticle('losses', article)
      return rethrowAsMisuse('losses', () => lossesBetween(article, carried(article), table))
    },
  }
}
