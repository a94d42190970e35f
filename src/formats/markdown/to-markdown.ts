import type { Article } from '../../article'
import { checkWriteArguments, type OptionsOf } from '../../diagnostics/check-options'
import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import { withoutUndefined } from '../json/loose'
import { type PublishOptions, publishOptions } from '../publish-options'
import { requirePublishable } from '../require-publishable'
import { requireText } from '../require-text'
import { writeMarkdownBody } from './write/body'
import { bodyWithDateline } from './write/body-dateline'
import { frontMatter } from './write/front-matter'
import { flavourOf, type PresetName, presets, renameMatterKeys } from './write/presets'
import { siteMatter } from './write/site-matter'
import { toYaml, type YamlValue } from './write/yaml'

/** Options that choose what of an article `toMarkdown` writes, and where. */
export interface MarkdownForm {
  /** The site generator whose key names the front matter uses; neutral names when absent. */
  readonly preset?: PresetName
  /**
   * What the front matter has: `site` what the site generator reads, and restrictions; `full` every field.
   * Default `site` with a preset, else `full`.
   */
  readonly frontMatter?: 'site' | 'full'
  /** Whether the `body` begins with the dateline of the article. Default `body` with front matter `site`, else `none`. */
  readonly dateline?: 'body' | 'none'
}

/** Options of `toMarkdown`. */
export interface MarkdownOptions extends PublishOptions, MarkdownForm {
  /**
   * `mdx` for pages read as MDX: escapes paragraphs that begin with `import`, and writes no HTML comments and no `<pre>`.
   * Default `mdx` for Docusaurus, else `markdown`.
   */
  readonly flavour?: 'markdown' | 'mdx'
}

/** The allowed values of each option of `toMarkdown`. */
export const markdownOptions = {
  preset: /* @__PURE__ */ Object.keys(presets),
  frontMatter: ['site', 'full'],
  dateline: ['body', 'none'],
  flavour: ['markdown', 'mdx'],
  ...publishOptions,
} as const satisfies OptionsOf<MarkdownOptions>

/** Returns the choice of fields with its defaults: `site` for presets, with the dateline in the body. */
export function markdownForm({
  preset,
  frontMatter = preset ? 'site' : 'full',
  dateline = frontMatter === 'site' ? 'body' : 'none',
}: MarkdownForm): MarkdownForm & Required<Pick<MarkdownForm, 'frontMatter' | 'dateline'>> {
  return { ...(preset && { preset }), frontMatter, dateline }
}

/**
 * Writes an article as Markdown (CommonMark with GFM tables) below front matter in YAML.
 * The text is escaped: none of it is taken for Markdown, HTML or a template. An article that is killed, withheld or under embargo is
 * marked `draft: true`; with a preset it is refused with `restricted`, unless `drafts` is set. One that may be
 * restricted is refused with `possibly-restricted`, unless `onDoubt` allows it.
 * Throws `invalid-argument` for a value that is not an article, and for invalid options.
 *
 * @example
 * toMarkdown(article, { preset: 'hugo' }).startsWith('---\ntitle: ') // true
 * toMarkdown({ headline: 'Rain', notices: [{ kind: 'kill', text: 'KILL' }], body: [] }, { preset: 'hugo' }) // throws WirecopyError with code 'restricted'
 */
export function toMarkdown(article: Article, options: MarkdownOptions = {}): string {
  return rethrowAsMisuse('toMarkdown', () => writeMarkdown(article, options))
}

function writeMarkdown(article: Article, options: MarkdownOptions): string {
  checkWriteArguments('toMarkdown', article, options, markdownOptions)
  requireText(article, 'Markdown')
  const form = markdownForm(options)
  const { preset } = form
  if (preset) requirePublishable(article, preset, options)
  const yaml = toYaml(matterOf(article, form.frontMatter, options))
  const body = form.dateline === 'body' ? bodyWithDateline(article) : article.body
  const text = writeMarkdownBody(body, {
    flavour: options.flavour ?? flavourOf(preset),
    hasAlt: form.frontMatter === 'site',
  })
  return yaml ? `---\n${yaml}---\n${text && `\n${text}`}` : text
}

function matterOf(
  article: Article,
  kind: 'site' | 'full',
  { preset, now, onDoubt }: MarkdownOptions,
): { readonly [key: string]: YamlValue } {
  const judge = withoutUndefined({ now, onDoubt })
  if (kind === 'site') return siteMatter(article, preset, judge)
  const neutral = frontMatter(article, judge)
  return preset ? renameMatterKeys(neutral, preset) : neutral
}
