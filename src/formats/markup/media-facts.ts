import type { Media, Rendition } from '../../article'
import { toCode, toCount, toUriReference } from '../parse-values'

/** What pictures, films and sounds are called, in classes and in words. */
const MEDIA = ['picture', 'graphic', 'video', 'audio'] as const

/** What a figure is: by the first of the names that it has, or by the element of its first file, a film or a sound; nothing for a picture. */
export const mediumOf = (names: readonly (string | undefined)[], firstFile: string | undefined): Media['medium'] =>
  MEDIA.find((name) => names.includes(name)) ?? MEDIA.find((name) => firstFile === name)

interface RenditionFacts {
  readonly role?: string | undefined
  readonly mimeType?: string | undefined
  readonly width?: string | undefined
  readonly height?: string | undefined
}

/** One file of a picture, video or audio recording; nothing where its address is relative, not well-formed or not safe. */
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
