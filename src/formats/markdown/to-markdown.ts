import type { Article } from '../../article'
import { checkWriteArguments, type OptionsOf } from '../../diagnostics/check-options'
import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import { type PublishOptions, publishOptions } from '../publish-options'
import { requirePublishable } from '../require-publishable'
import { body } from './write/body'
import { frontMatter } from './write/front-matter'
import { named, type PresetName, presets } from './write/presets'
import { toYaml } from './write/yaml'

/** How Markdown is written. */
export interface MarkdownOptions extends PublishOptions {
  /** The site generator whose names the front matter has; neutral names when absent. */
  readonly preset?: PresetName
  /** `mdx` for pages that are read as MDX: no paragraph is taken for an import, no comment and no raw text in tags. */
  readonly flavour?: 'markdown' | 'mdx'
}

/** What each of these options may be. */
export const markdownOptions = {
  preset: /* @__PURE__ */ Object.keys(presets),
  flavour: ['markdown', 'mdx'],
  ...publishOptions,
} as const satisfies OptionsOf<MarkdownOptions>

/**
 * Writes an article as Markdown (CommonMark, with tables as GFM has them) under front matter in YAML.
 * Copy stays copy: none of its characters is taken for Markdown, HTML or a template. What is killed, withheld or under embargo is a draft;
 * for a site generator it is refused with `restricted`, unless drafts are asked for; one that may be restricted with `possibly-restricted`.
 * Throws `invalid-argument` for what is no article, and for options that are none.
 */
export function toMarkdown(article: Article, options: MarkdownOptions = {}): string {
  return rethrowAsMisuse('toMarkdown', () => writeMarkdown(article, options))
}

function writeMarkdown(article: Article, options: MarkdownOptions): string {
  checkWriteArguments('toMarkdown', article, options, markdownOptions)
  const { preset, flavour = 'markdown' } = options
  if (preset) requirePublishable(article, preset, options)
  const neutral = frontMatter(article, options)
  const yaml = toYaml(preset ? named(neutral, preset) : neutral)
  const text = body(article.body, flavour)
  return yaml ? `---\n${yaml}---\n${text && `\n${text}`}` : text
}
