import type { Article } from '../../article'
import { checkWriteArguments, type OptionsOf, optionShapes } from '../../diagnostics/check-options'
import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import { isMiningReserved } from '../data-mining'
import { withoutUndefined } from '../json/loose'
import { toJsonld } from '../jsonld/to-jsonld'
import { directionOf } from '../markup/direction-of'
import { type NowOption, nowOptions } from '../now'
import { requirePublishable } from '../require-publishable'
import { open, paired } from '../xml/element'
import { escapeText } from '../xml/escape'
import { titleOf } from './title'
import { writeArticle } from './write/article'

/** How HTML is written. */
export interface HtmlOptions extends NowOption {
  /** The whole page, from its doctype on, instead of the `<article>` alone. */
  readonly page?: boolean
  /** Whether the same story stands in it as a NewsArticle of schema.org, in JSON-LD, for search engines; a page has it unless `false` is said. */
  readonly jsonld?: boolean
  /** Writes what must not be published as a draft, instead of refusing it: it says so, and search engines are told to keep away. */
  readonly drafts?: boolean
}

/** What each of these options may be. */
export const htmlOptions = {
  page: optionShapes.yesOrNo,
  jsonld: optionShapes.yesOrNo,
  drafts: optionShapes.yesOrNo,
  ...nowOptions,
} as const satisfies OptionsOf<HtmlOptions>

/**
 * Writes an article as HTML: one `<article>` with header, body and footer, or a page of its own.
 * Throws `restricted` for an article that is killed, withheld or under embargo, unless drafts are asked for, `missing-metadata` for a
 * page of a story without a word, `invalid-argument` for what is no article, and for options that are none.
 */
export function toHtml(article: Article, options: HtmlOptions = {}): string {
  return rethrowAsMisuse('toHtml', () => writeHtml(article, options))
}

function writeHtml(article: Article, options: HtmlOptions): string {
  checkWriteArguments('toHtml', article, options, htmlOptions)
  const draft = requirePublishable(article, 'html', options)
  const story = writeArticle(article, options)
  const graph = (options.jsonld ?? options.page) ? script(article, options) : []
  if (!options.page) return `${[story, ...graph].join('\n')}\n`
  const { summaries, language, direction, byline, keywords, expires } = article
  const robots = draft ? 'noindex, nofollow, noarchive' : expires && `unavailable_after: ${expires}`
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

/** The story as data; what could end the script, {@link toJsonld} has escaped. */
const script = (article: Article, { drafts, now }: HtmlOptions): string[] => [
  `<script type="application/ld+json">\n${toJsonld(article, withoutUndefined({ drafts, now }))}</script>`,
]

/** What is reserved of data mining, by the TDM Reservation Protocol of the W3C. */
function reservation({ rights: { dataMining } = {} }: Article): string[] {
  if (!dataMining || !isMiningReserved(dataMining.kind)) return []
  return [...meta('tdm-reservation', '1'), ...meta('tdm-policy', dataMining.policy)]
}

const meta = (name: string, content: string | undefined): string[] => (content ? [open('meta', { name, content })] : [])
