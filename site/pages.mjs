// Collects the Markdown pages of the site from the repository.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rewriteLinks } from './links.mjs'

/** Files of the repository that are pages, beside those of `docs`. */
const TOP_PAGES = [
  ['site/index.md', 'index.md'],
  ['README.md', 'start.md'],
  ['CONTRIBUTING.md', 'contributing.md'],
  ['ARCHITECTURE.md', 'architecture.md'],
  ['CHANGELOG.md', 'changelog.md'],
  ['SECURITY.md', 'security.md'],
  ['CODE_OF_CONDUCT.md', 'code-of-conduct.md'],
]

/** Returns the text of each page by its path in the site. */
export function collectPages(root) {
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => [`docs/${name}`, name.replace(/(^|\/)README\.md$/, '$1index.md')])
  const pages = new Map([...TOP_PAGES, ...docs])
  return new Map(
    [...pages].map(([path, page]) => [page, rewriteLinks(readFileSync(join(root, path), 'utf8'), path, pages)]),
  )
}
