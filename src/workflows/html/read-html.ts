import type { Article } from '../../article'
import { type OptionsOf, optionShapes } from '../../diagnostics/check-options'
import { type RefusalReason, WirecopyError } from '../../diagnostics/error'
import type { Story } from '../../diagnostics/story'
import {
  checkDocumentSize,
  checkRead,
  documentOptions,
  type ReadDocumentOptions,
  sourceText,
} from '../../formats/document-source'
import {
  applyDocumentOptions,
  findRoot,
  type HtmlDocument,
  isPageRoot,
  openTree,
  ownArticle,
  type PagePart,
  type PageRoot,
  pageDeclarations,
  pageRestriction,
  pageRights,
  readOwn,
  type VisiblePage,
  visibleText,
} from '../../formats/html'
import { isPublicationBlocked } from '../../formats/is-publication-blocked'
import { mergeRestrictions } from '../../formats/restrictions'
import { type ParseOptions, parse } from '../../parse/parse'
import type { Span } from '../../text/span'
import { decodePage } from './decode-page'
import { withHeadLines } from './head-lines'
import { readWithHeadline } from './read-with-headline'
import { storyOfPage } from './story-of-page'
import { withByline } from './with-byline'
import { withCaptions } from './with-captions'
import { withHeading } from './with-heading'
import { withPlainBody } from './with-plain-body'
import { withoutOtherLinks } from './without-other-links'

/** Options for reading HTML. */
export interface ReadHtmlOptions extends ReadDocumentOptions {
  /**
   * Options for parsing the visible text of a page. The language defaults to that of the page. `charset` is that of bytes, as of an HTTP
   * header; it goes before the one that the page declares.
   */
  readonly parse?: ParseOptions
  /**
   * The part of a page that has the story: a selector of tag, `#id`, `.class` and `[name=value]`, with a space for elements further inside,
   * such as `main .story`; or offsets in the HTML. The first match counts. All other text is reported as dropped, but for restrictions.
   */
  readonly root?: PageRoot
}

/** The allowed values of each option of `readHtml`. */
export const readHtmlOptions = {
  ...documentOptions,
  parse: optionShapes.record,
  root: { what: 'a selector such as `main .story`, or offsets `{ start, end }`', fits: isPageRoot },
} as const satisfies OptionsOf<ReadHtmlOptions>

/**
 * Reads the story of a page or a fragment of HTML. The output of `toHtml` is read part by part.
 * Of any other page, the visible text is parsed as copy, so that boilerplate is dropped and reported. Links and emphasis become marks, and
 * every offset refers to the HTML. A page with several whole stories, side by side in `<article>` elements, gives them all, or the one that
 * has its title, with a diagnostic; with `lenient` they are read as one. Text without any markup, in paragraphs, is parsed as copy. No script is run, and nothing is fetched. Throws `not-an-article`
 * with a `reason` for a page without a story, such as a login form, unless `lenient`; `invalid-argument` if `root` matches nothing;
 * `limit-exceeded` for HTML that is too long or nested too deeply.
 *
 * @example
 * const [first] = readHtml('<article><h1>Rain expected</h1><p>Rain is expected on Friday, they said.</p></article>')
 * first?.article.body.length // 1
 */
export function readHtml(input: string | Uint8Array, options: ReadHtmlOptions = {}): Story[] {
  checkRead(input, options, readHtmlOptions)
  const { parse: given, root: part, ...document } = options
  const how = document.zone === undefined ? given : { zone: document.zone, ...given }
  checkDocumentSize(input, document)
  const text = sourceText(typeof input === 'string' ? input : decodePage(input, how?.charset), document)
  if (part === undefined && isPlainText(text)) return [parse(text, how)]
  const root = openTree(text, document.limits?.depth)
  applyDocumentOptions(root, document)
  const own = ownArticle(root)
  const declarations = pageDeclarations(root)
  const restraint = pageRestriction(declarations)
  if (own) return [withRestraint(readOwn(text, own, document), restraint, 'refuse')]
  const span = part === undefined ? undefined : findRoot(root, part)
  const page: Page = { text, root, isLenient: document.lenient ?? false, how }
  const [first, places = []] = readPart(page, span && { span, isChosen: true })
  const read = places.length ? places.map((place) => readPart(page, { span: place, isChosen: false })[0]) : [first]
  const rights = pageRights(declarations)
  return read.map((story) => withRights(withRestraint(story, restraint), rights))
}

/**
 * Whether a text has no markup, and empty lines between its paragraphs. HTML would show it as one paragraph.
 * Plain: `Rain falls⏎⏎By Ada Lind`; not: `<p>Rain falls`, `Tea &amp; milk`
 */
const isPlainText = (text: string): boolean =>
  /\S[ \t]*\r?\n[ \t]*\r?\n\s*\S/.test(text) && !/<[a-z!?/]|&#?\w+;/i.test(text)

interface Page {
  readonly text: string
  readonly root: HtmlDocument
  readonly isLenient: boolean
  readonly how: ParseOptions | undefined
}

/**
 * Reads the story of a page or of a part of a page. Also returns the spans of the stories if the page has several to be read one by one.
 */
function readPart({ text, root, isLenient, how }: Page, part?: PagePart): [Story, places?: readonly Span[]] {
  const diagnostics: Story['diagnostics'][number][] = []
  const report = (rule: string, message: string, span: Span): void => {
    diagnostics.push({ rule, severity: 'warning', message, path: '', span })
  }
  const shown = visibleText(text, root, report, part)
  refusePage(shown, isLenient)
  const { language, stories, titled } = shown
  const last = stories?.at(-1)
  if (stories && last && titled) {
    report('document/left-out', `Page has ${stories.length} stories; read the one with the page’s title.`, last)
  }
  const headed = readWithHeadline(text, shown, { ...(language && { language }), ...how })
  const titledStory = withHeading(headed.read, headed.shown)
  const marked = withByline(withPlainBody(titledStory, headed.shown), headed.shown, how?.lexicon)
  const read = storyOfPage(text, headed.shown, withHeadLines(marked, headed.shown), diagnostics)
  const story = withCaptions(withoutOtherLinks(read))
  return stories && !titled && !isLenient ? [story, stories] : [story]
}

const REFUSALS: Readonly<Record<RefusalReason, string>> = {
  'no-text': 'Page has no visible text.',
  'error-page': 'Page is an error page.',
  login: 'Page is a login form.',
  'cookie-wall': 'Page asks for consent to cookies in place of a story.',
  paywall: 'Page is a paywall in place of a story.',
  'search-results': 'Page is a list of search results.',
  'section-front': 'Page is a list of stories.',
}

/** Throws `not-an-article` with a reason for a page without a story. */
function refusePage({ text, others, refusal, page }: VisiblePage, isLenient: boolean): void {
  const isEmpty = !text && !others.length
  const reason = isEmpty ? 'no-text' : refusal
  if (!reason || (isLenient && !(isEmpty && !page.values.headline.length))) return
  throw new WirecopyError('not-an-article', REFUSALS[reason], [], reason)
}

/** Returns a story with the rights that its page reserves. */
const withRights = (story: Story, rights: Article['rights']): Story =>
  rights ? { ...story, article: { ...story.article, rights: { ...rights, ...story.article.rights } } } : story

/**
 * Returns a story with the restrictions from its page’s data.
 * A story whose own text blocks publication stays as it is. `onDoubt` is `refuse` if a possible restriction in the text counts as blocking,
 * as for pages of `toHtml`, whose draft status comes from it; otherwise `publish`.
 */
function withRestraint(
  story: Story,
  restraint: Pick<Article, 'item' | 'restrictions'>,
  onDoubt: 'refuse' | 'publish' = 'publish',
): Story {
  const { article } = story
  const isKnown = (!restraint.item && !restraint.restrictions) || isPublicationBlocked(article, { onDoubt })
  return isKnown ? story : { ...story, article: { ...article, ...mergeRestrictions(article, restraint) } }
}

/**
 * Reads the article of a page or a fragment of HTML. Throws as `readHtml` does. Diagnostics are only available on the story.
 *
 * @example
 * fromHtml('<article><h1>Rain expected</h1><p>Rain is expected on Friday, they said.</p></article>').headline // 'Rain expected'
 */
export function fromHtml(input: string | Uint8Array, options: ReadHtmlOptions = {}): Article {
  const [story, ...others] = readHtml(input, options)
  if (!story || others.length) {
    const found = story ? `${others.length + 1} articles, not one. Use readHtml for all` : 'no article'
    throw new WirecopyError('not-an-article', `Page has ${found}.`)
  }
  return story.article
}
