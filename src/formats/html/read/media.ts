import type { Media, Rendition } from '../../../article'
import { code, count, uri } from '../../accept'
import { attribute, type HtmlElement } from './tree'

const MEDIA = ['picture', 'graphic', 'video', 'audio'] as const

/** `rnd:highRes` among the classes of a picture */
const ROLE = /(?:^|\s)rnd:(\S+)/

/** The file that a picture, film or sound shows, or nothing where its address is relative, not well-formed or not safe. */
export function renditionOf(element: HtmlElement): Rendition | undefined {
  const href = uri(attribute(element, 'src') ?? firstSource(element))
  if (!href) return undefined
  const role = code(ROLE.exec(attribute(element, 'class') ?? '')?.[1])
  const mimeType = code(attribute(element, 'data-type'))
  const width = count(attribute(element, 'width'), 999_999)
  const height = count(attribute(element, 'height'), 999_999)
  return {
    href,
    ...(role && { role }),
    ...(mimeType && { mimeType }),
    ...(width && { width }),
    ...(height && { height }),
  }
}

function firstSource(element: HtmlElement): string | undefined {
  for (const child of element.childNodes) {
    if ('tagName' in child && child.tagName === 'source') return attribute(child, 'src')
  }
  return undefined
}

/** What a figure is: by the word in place of its file, by its class, or what its first file is, a film or a sound; nothing for a picture. */
export function mediumOf(
  figure: HtmlElement,
  files: readonly HtmlElement[],
  said: string | undefined,
): Media['medium'] {
  const names = [said, ...(attribute(figure, 'class') ?? '').split(/\s+/)]
  return MEDIA.find((name) => names.includes(name)) ?? MEDIA.find((name) => files[0]?.tagName === name)
}
