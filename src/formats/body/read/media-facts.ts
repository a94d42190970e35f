import type { Media, Rendition } from '../../../article'
import { toCode, toCount, toUriReference } from '../../parse-values'

/** The media, as they are named in classes and texts. */
const MEDIA = ['picture', 'graphic', 'video', 'audio'] as const

/**
 * Returns the medium of a figure: `picture`, `graphic`, `video` or `audio`, if it is among `names`, such as the classes of the figure.
 * Otherwise the name of the element of its first file, if this is a medium: `video`. Undefined for other elements, such as `img`.
 */
export const mediumOf = (names: readonly (string | undefined)[], firstFile: string | undefined): Media['medium'] =>
  MEDIA.find((name) => names.includes(name)) ?? MEDIA.find((name) => firstFile === name)

interface RenditionFacts {
  readonly role?: string | undefined
  readonly mimeType?: string | undefined
  readonly width?: string | undefined
  readonly height?: string | undefined
}

/** Returns a file of a picture, video or audio recording. Undefined if its address is malformed or unsafe. */
export function renditionOf(source: string | undefined, facts: RenditionFacts): Rendition | undefined {
  const href = toUriReference(source)
  if (!href) return undefined
  const role = toCode(facts.role)
  const mimeType = toCode(facts.mimeType)
  const width = toCount(facts.width, 999_999)
  const height = toCount(facts.height, 999_999)
  return {
    href,
    ...(role && { role }),
    ...(mimeType && { mimeType }),
    ...(width && { width }),
    ...(height && { height }),
  }
}
