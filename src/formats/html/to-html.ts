import type { Article } from '../../article'
import { checkWriteArguments, type OptionsOf, optionShapes } from '../../diagnostics/check-options'
import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import { directionOf } from '../body/write/direction-of'
import { isMiningReserved } from '../data-mining'
import { withoutUndefined } from '../json/loose'
import { toJsonld } from '../jsonld/to-jsonld'
import { type PublishOptions, publishOptions } from '../publish-options'
import { requirePublishable } from '../require-publishable'
import { requireText } from '../require-text'
import { open, paired } from '../xml/element'
import { escapeText } from '../xml/escape'
import { titleOf } from './title'
import { writeArticle } from './write/article'

/** Options of `toHtml`. */
export interface HtmlOptions extends PublishOptions {
  /** Writes a whole page with doctype instead of the `<article>` alone. */
  readonly page?: boolean
  /** Adds the story as a NewsArticle of schema.org in JSON-LD, for search engines. By default pages have it. */
  readonly jsonld?: boolean
}

/** The allowed values of each option of `toHtml`. */
export const htmlOptions = {
  page: optionShapes.yesOrNo,
  jsonld: optionShapes.yesOrNo,
  ...publishOptions,
} as const satisfies OptionsOf<HtmlOptions>

/**
 * Writes an article as HTML: one `<article>` with header, body and footer, or a whole page.
 * Throws `restricted` for an article that is killed, withheld or under embargo, unless `drafts` is set; `possibly-restricted` for one that
 * may be, unless `onDoubt` allows it; `missing-metadata` for a page of a story without any text; `invalid-argument` for a value that is not
 * an article, and for invalid options.
 *
 * @example
 * toHtml(article).includes('<h1>Ferries run again</h1>') // true
 * toHtml({ headline: 'Rain', notices: [{ kind: 'kill', text: 'KILL' }], body: [] }) // throws WirecopyError with code 'restricted'
 */
export function toHtml(article: Article, options: HtmlOptions = {}): string {
  return rethrowAsMisuse('toHtml', () => writeHtml(article, options))
}

function writeHtml(article: Article, options: HtmlOptions): string {
  checkWriteArguments('toHtml', article, options, htmlOptions)
  requireText(article, 'HTML')
  const restrictions = requirePublishable(article, 'html', options)
  const story = writeArticle(article, restrictions, options)
  const graph = (options.jsonld ?? options.page) ? script(article, options) : []
  if (!options.page) return `${[story, ...graph].join('\n')}\n`
  const { summaries, language, direction, byline, keywords, expires } = article
  const robots = restrictions.length ? 'noindex, nofollow, noarchive' : expires && `unavailable_after: ${expires}`
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    paired('title', undefined, escapeText(titleOf(article))),
    ...meta('description', summaries?.[0]?.text),
    ...meta('author', byline?.authors?.map(({ name }) => name).join(', ')),
    ...meta('keywords', keywords?.join(', ')),
    ...meta('robots', robots),
    ...reservation(article),
    ...graph,
  ]
  const root = open('html', { lang: language, dir: direction ?? directionOf(language) })
  return `<!DOCTYPE html>\n${root}\n<head>\n${head.join('\n')}\n</head>\n<body>\n${story}\n</body>\n</html>\n`
}

/** Returns the story as a JSON-LD script. {@link toJsonld} has escaped characters that could end the script. */
const script = (article: Article, { drafts, now, onDoubt }: HtmlOptions): string[] => [
  `<script type="application/ld+json">\n${toJsonld(article, withoutUndefined({ drafts, now, onDoubt }))}</script>`,
]

/** Returns the `<meta>` elements that reserve data mining, by the TDM Reservation Protocol of the W3C. */
function reservation({ rights: { dataMining } = {} }: Article): string[] {
  if (!dataMining || !isMiningReserved(dataMining.kind)) return []
  return [...meta('tdm-reservation', '1'), ...meta('tdm-policy', dataMining.policy)]
}

const meta = (name: string, content: string | undefined): string[] => (content ? [open('meta', { name, content })] : [])
