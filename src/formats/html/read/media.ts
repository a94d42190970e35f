import type { Media, Rendition } from '../../../article'
import * as facts from '../../body/read/media-facts'
import { attribute, type HtmlElement } from '../../body/read/open-tree'
import { toLine } from '../../parse-values'

/** A class with the role of a rendition: `rnd:highRes`. */
const ROLE = /(?:^|\s)rnd:(\S+)/

/** Returns the file of a media element; undefined if its address is relative, malformed or unsafe. */
export const renditionOf = (element: HtmlElement): Rendition | undefined =>
  facts.renditionOf(attribute(element, 'src') ?? firstSource(element), {
    role: ROLE.exec(attribute(element, 'class') ?? '')?.[1],
    mimeType: attribute(element, 'data-type'),
    width: attribute(element, 'width'),
    height: attribute(element, 'height'),
  })

/** Returns the description of a media element, from `alt` or `aria-label`; undefined if it has none. */
export const altOf = (element: HtmlElement | undefined): string | undefined =>
  element && toLine(attribute(element, 'alt') ?? attribute(element, 'aria-label'))

function firstSource(element: HtmlElement): string | undefined {
  for (const child of element.childNodes) {
    if ('tagName' in child && child.tagName === 'source') return attribute(child, 'src')
  }
  return undefined
}

/**
 * Returns the medium of a figure: `video`; undefined if unknown.
 * The sources in order: the word for a missing file (`said`), its classes, its first file.
 */
export const mediumOf = (
  figure: HtmlElement,
  files: readonly HtmlElement[],
  said: string | undefined,
): Media['medium'] => facts.mediumOf([said, ...(attribute(figure, 'class') ?? '').split(/\s+/)], files[0]?.tagName)
