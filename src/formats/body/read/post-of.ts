import { toUri } from '../../parse-values'
import type { Post } from './dialect'
import { type BodyElement, walkNodes } from './node'

/** The site of a post, by the class of its element. */
const POSTS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['twitter-tweet', 'X'],
  ['twitter-video', 'X'],
  ['instagram-media', 'Instagram'],
  ['tiktok-embed', 'TikTok'],
  ['reddit-card', 'Reddit'],
  ['bluesky-embed', 'Bluesky'],
])

/** Class of a post or video of Facebook; not `fb-like`, a button. */
const FACEBOOK = /(?:^|\s)fb-(?:post|video)(?:\s|$)/

/** Elements of AMP that show something of another site: the attribute that names it, and what stands before it in the address. */
const AMP: ReadonlyMap<string, { readonly attribute: string; readonly site: string; readonly provider?: string }> =
  /* @__PURE__ */ new Map([
    ['amp-twitter', { attribute: 'data-tweetid', site: 'https://twitter.com/i/status/', provider: 'X' }],
    ['amp-youtube', { attribute: 'data-videoid', site: 'https://www.youtube.com/watch?v=', provider: 'YouTube' }],
    ['amp-vimeo', { attribute: 'data-videoid', site: 'https://vimeo.com/', provider: 'Vimeo' }],
    ['amp-instagram', { attribute: 'data-shortcode', site: 'https://www.instagram.com/p/', provider: 'Instagram' }],
    ['amp-facebook', { attribute: 'data-href', site: '', provider: 'Facebook' }],
    ['amp-tiktok', { attribute: 'data-src', site: '', provider: 'TikTok' }],
    ['amp-iframe', { attribute: 'src', site: '' }],
  ])

/**
 * Returns the address and the site of the post in a quotation or an element of AMP or Facebook; undefined for others.
 * `<blockquote class="twitter-tweet">`, `<amp-youtube data-videoid="…">`, `<div class="fb-post" data-href="…">`
 */
export function postOf(element: BodyElement): Post | undefined {
  const amp = AMP.get(element.local)
  if (amp) {
    const id = element.attributes[amp.attribute]
    const href = id && toUri(amp.site + id)
    return href ? { href, ...(amp.provider && { provider: amp.provider }) } : undefined
  }
  if (element.attributes['data-href'] !== undefined && FACEBOOK.test(element.attributes.class ?? '')) {
    const href = toUri(element.attributes['data-href'])
    return href ? { href, provider: 'Facebook' } : undefined
  }
  const names = (element.attributes.class ?? '').split(/\s+/)
  const provider = names.map((name) => POSTS.get(name)).find(Boolean)
  if (!provider) return undefined
  const href = toUri(element.attributes.cite ?? element.attributes['data-instgrm-permalink'] ?? lastLink(element))
  return href ? { href, provider } : undefined
}

/** Returns the last link in an element; undefined if not found. In a post it leads to the post itself. */
function lastLink(element: BodyElement): string | undefined {
  let found: string | undefined
  walkNodes(element.children, {
    enter(child) {
      if (child.local === 'a') found = child.attributes.href ?? found
      return true
    },
  })
  return found
}
