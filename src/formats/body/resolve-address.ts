import type { Article, Block } from '../../article'
import { toUri } from '../parse-values'

/** The parts of an address (RFC 3986, appendix B). */
const PARTS = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/

/**
 * Returns a relative address resolved against that of its document (RFC 3986, 5.2).
 * `a/1.jpg` with `https://example.com/feed/x.xml` gives `https://example.com/feed/a/1.jpg`. Undefined if the result is invalid or unsafe.
 *
 * Exported for its tests.
 */
export function resolveAddress(address: string, base: string): string | undefined {
  const [, scheme, authority, path = '', query, fragment] = PARTS.exec(address) ?? []
  if (scheme !== undefined) return toUri(address)
  const [, baseScheme = '', baseAuthority, basePath = '', baseQuery] = PARTS.exec(base) ?? []
  const whole = path.startsWith('/') || authority !== undefined ? path : mergePaths(path, basePath, baseAuthority)
  const host = authority ?? baseAuthority
  const search = query ?? (path || authority !== undefined ? undefined : baseQuery)
  return toUri(
    `${baseScheme}:${host === undefined ? '' : `//${host}`}${withoutDots(whole)}` +
      `${search === undefined ? '' : `?${search}`}${fragment === undefined ? '' : `#${fragment}`}`,
  )
}

function mergePaths(path: string, base: string, authority: string | undefined): string {
  if (!path) return base
  return authority !== undefined && !base ? `/${path}` : base.slice(0, base.lastIndexOf('/') + 1) + path
}

/** Returns a path without `.` and `..`. */
function withoutDots(path: string): string {
  const segments: string[] = []
  const parts = path.split('/')
  for (const [i, part] of parts.entries()) {
    const isLast = i === parts.length - 1
    if (part === '..') {
      if (segments.length > 1) segments.pop()
    } else if (part !== '.') segments.push(part)
    if (isLast && (part === '.' || part === '..')) segments.push('')
  }
  return segments.join('/')
}

/** Returns the article with the relative addresses of its files resolved; unchanged without a base. */
export function withBase(article: Article, base: string | undefined): Article {
  if (base === undefined) return article
  return { ...article, body: article.body.map((block) => resolved(block, base)) }
}

function resolved(block: Block, base: string): Block {
  if (block.kind !== 'media' || !block.renditions) return block
  const renditions = block.renditions.map((file) => ({ ...file, href: resolveAddress(file.href, base) ?? file.href }))
  return { ...block, renditions }
}
