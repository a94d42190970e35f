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

/** Returns the address and the site of the post in a quotation; undefined for other quotations. */
export function postOf(element: BodyElement): Post | undefined {
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
