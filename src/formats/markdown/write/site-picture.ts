import type { Article } from '../../../article'

/** An address that a page can show: of the web, or relative. */
const SHOWN = /^(?:https?:|(?![a-z][a-z0-9+.-]*:))/i

/**
 * Returns the address of the picture of a story: its feature image, else the first picture of the body, else one sent with it.
 * Example: `https://example.com/bridge.jpg`; not `urn:newsml:example.com:bridge`.
 */
export function sitePicture({ associations = [], body }: Article): string | undefined {
  const isPicture = (mimeType: string | undefined, kind: string | undefined): boolean =>
    kind === 'picture' || kind === 'graphic' || (mimeType?.startsWith('image/') ?? false)
  const sent = associations.filter((one) => isPicture(one.mimeType, one.class))
  const featured = sent.filter(({ rel }) => rel !== undefined && /feature|main|hero/i.test(rel))
  const inBody = body.flatMap((block) =>
    block.kind === 'media' && isPicture(undefined, block.medium ?? 'picture') ? (block.renditions ?? []) : [],
  )
  return [...featured, ...inBody, ...sent]
    .map(({ href }) => href)
    .find((href) => href !== undefined && SHOWN.test(href))
}
