import { elementsOf, ownText } from '../../body/read/elements-of'
import { attribute, type HtmlDocument, type HtmlElement } from '../../body/read/open-tree'

/** What a page declares about itself: its `meta` and `link` elements, and its JSON-LD, wherever they are. */
export interface PageDeclarations {
  readonly elements: readonly HtmlElement[]
  /** The texts of its JSON-LD scripts. */
  readonly scripts: readonly string[]
  /** The texts of its `title` elements. */
  readonly titles?: readonly string[]
}

/** Collects the declarations of a page in one walk. */
export function pageDeclarations(root: HtmlDocument): PageDeclarations {
  const elements: HtmlElement[] = []
  const scripts: string[] = []
  const titles: string[] = []
  for (const element of elementsOf(root)) {
    const { tagName } = element
    if (tagName === 'meta' || tagName === 'link') elements.push(element)
    else if (tagName === 'title') titles.push(ownText(element))
    else if (tagName === 'script' && /^\s*application\/ld\+json/i.test(attribute(element, 'type') ?? ''))
      scripts.push(ownText(element))
  }
  return { elements, scripts, titles }
}
