import type { Media, Rendition } from '../../article'
import { code, count, uri } from '../accept'

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

/** One file of a picture, film or sound; nothing where its address is relative, not well-formed or not safe. */
export function renditionOf(source: string | undefined, facts: RenditionFacts): Rendition | undefined {
  const href = uri(source)
  if (!href) return undefined
  const role = code(facts.role)
  const mimeType = code(facts.mimeType)
  const width = count(facts.width, 999_999)
  const height = count(facts.height, 999_999)
  return {
    href,
    ...(role && { role }),
    ...(mimeType && { mimeType }),
    ...(width && { width }),
    ...(height && { height }),
  }
}
