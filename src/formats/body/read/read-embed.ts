import type { Embed } from '../../../article'
import type { Report } from '../../create-reporter'
import { toText, toUri } from '../../parse-values'
import { elements, type XmlElement } from '../../xml/tree'
import { readMarkedText } from './read-marked-text'

/* Content of other sites, in the code that they offer for embedding. */

/** Returns the content that a frame shows: `<iframe src="https://video.example/1">`; undefined if it has no address. */
export function readFrame({ attributes }: XmlElement): Embed | undefined {
  const href = toUri(absolute(attributes.src ?? attributes.data))
  return href ? { kind: 'embed', href } : undefined
}

/** Returns an address with a scheme: many players have `//video.example/1`. */
const absolute = (address: string | undefined): string | undefined =>
  address?.startsWith('//') ? `https:${address}` : address

/** The site of a post, by the class of its element. */
const POSTS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['twitter-tweet', 'X'],
  ['twitter-video', 'X'],
  ['instagram-media', 'Instagram'],
  ['tiktok-embed', 'TikTok'],
  ['reddit-card', 'Reddit'],
  ['bluesky-embed', 'Bluesky'],
])

/**
 * Returns the post in a quotation, with its text as the caption: `<blockquote class="twitter-tweet">`.
 * Undefined for other quotations.
 */
export function readPost(element: XmlElement, tell: Report): Embed | undefined {
  const names = (element.attributes.class ?? '').split(/\s+/)
  const provider = names.map((name) => POSTS.get(name)).find(Boolean)
  const { cite } = element.attributes
  const href = toUri(cite ?? element.attributes['data-instgrm-permalink'] ?? lastLink(element))
  if (!provider || !href) return undefined
  const caption = toText(readMarkedText(element.children, tell)?.text)
  return { kind: 'embed', href, provider, ...(caption && { caption }) }
}

/** Returns the last link in an element; undefined if not found. In a post it leads to the post itself. */
function lastLink(element: XmlElement): string | undefined {
  return elements(element)
    .map((child) => (child.local === 'a' ? child.attributes.href : lastLink(child)))
    .findLast((address) => address !== undefined)
}
