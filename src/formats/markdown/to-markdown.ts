import type { Article } from '../../article'
import { checkWriteArguments, type OptionsOf } from '../../diagnostics/check-options'
import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import { type PublishOptions, publishOptions } from '../publish-options'
import { requirePublishable } from '../require-publishable'
import { requireText } from '../require-text'
import { writeMarkdownBody } from './write/body'
import { frontMatter } from './write/front-matter'
import { type PresetName, presets, renameMatterKeys } from './write/presets'
import { toYaml } from './write/yaml'

/** Options of `toMarkdown`. */
export interface MarkdownOptions extends PublishOptions {
  /** The site generator whose key names the front matter uses; neutral names when absent. */
  readonly preset?: PresetName
  /** `mdx` for pages read as MDX: escapes paragraphs that begin with `import`, and writes no HTML comments and no `<pre>`. */
  readonly flavour?: 'markdown' | 'mdx'
}

/** The allowed values of each option of `toMarkdown`. */
export const markdownOptions = {
  preset: /* @__PURE__ */ Object.keys(presets),
  flavour: ['markdown', 'mdx'],
  ...publishOptions,
} as const satisfies OptionsOf<MarkdownOptions>

/**
 * Writes an article as Markdown (CommonMark with GFM tables) below front matter in YAML.
 * The text is escaped: none of it is taken for Markdown, HTML or a template. An article that is killed, withheld or under embargo is
 * marked `draft: true`; with a preset it is refused with `restricted`, unless `drafts` is set. One that may be
 * restricted is refused with `possibly-restricted`, unless `onDoubt` allows it.
 * Throws `invalid-argument` for a value that is not an article, and for invalid options.
 */
export function toMarkdown(article: Article, options: MarkdownOptions = {}): string {
  return rethrowAsMisuse('toMarkdown', () => writeMarkdown(article, options))
}

function writeMarkdown(article: Article, options: MarkdownOptions): string {
  checkWriteArguments('toMarkdown', article, options, markdownOptions)
  requireText(article, 'Markdown')
  const { preset, flavour = 'markdown' } = options
  if (preset) requirePublishable(article, preset, options)
  const neutral = frontMatter(article, options)
  const yaml = toYaml(preset ? renameMatterKeys(neutral, preset) : neutral)
  const text = writeMarkdownBody(article.body, flavour)
  return yaml ? `---\n${yaml}---\n${text && `\n${text}`}` : text
}
