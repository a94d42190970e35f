import type { Media, Rendition } from '../../../article'
import * as facts from '../../markup/media-facts'
import { toLine } from '../../parse-values'
import { attribute, type HtmlElement } from './tree'

/** `rnd:highRes` among the classes of a picture */
const ROLE = /(?:^|\s)rnd:(\S+)/

/** The file that a picture, film or sound shows, or nothing where its address is relative, not well-formed or not safe. */
export const renditionOf = (element: HtmlElement): Rendition | undefined =>
  facts.renditionOf(attribute(element, 'src') ?? firstSource(element), {
    role: ROLE.exec(attribute(element, 'class') ?? '')?.[1],
    mimeType: attribute(element, 'data-type'),
    width: attribute(element, 'width'),
    height: attribute(element, 'height'),
  })

/** What a file shows, as its element says it for those who cannot see it. */
export const altOf = (element: HtmlElement | undefined): string | undefined =>
  element && toLine(attribute(element, 'alt') ?? attribute(element, 'aria-label'))

function firstSource(element: HtmlElement): string | undefined {
  for (const child of element.childNodes) {
    if ('tagName' in child && child.tagName === 'source') return attribute(child, 'src')
  }
  return undefined
}

/** What a figure is: by the word in place of its file, by its class, or what its first file is, a film or a sound; nothing for a picture. */
export const mediumOf = (
  figure: HtmlElement,
  files: readonly HtmlElement[],
  said: string | undefined,
): Media['medium'] => facts.mediumOf([said, ...(attribute(figure, 'class') ?? '').split(/\s+/)], files[0]?.tagName)
