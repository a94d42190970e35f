import type { Article } from '../../article'
import { body } from './write/body'
import { frontMatter } from './write/front-matter'
import { toYaml } from './write/yaml'

/**
 * Writes an article as Markdown (CommonMark, with tables as GFM has them) under front matter in YAML.
 * Copy stays copy: none of its characters is taken for Markdown, HTML or a template. What is killed, withheld or under embargo is a draft.
 */
export function toMarkdown(article: Article): string {
  const yaml = toYaml(frontMatter(article))
  const text = body(article.body)
  return yaml ? `---\n${yaml}---\n${text && `\n${text}`}` : text
}
