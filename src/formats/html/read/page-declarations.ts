import { attribute, type HtmlDocument, type HtmlElement, walk } from '../../body/read/open-tree'

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
  let isData = false
  let isTitle = false
  walk(root, {
    enter(element) {
      const { tagName } = element
      isData = tagName === 'script' && /^\s*application\/ld\+json/i.test(attribute(element, 'type') ?? '')
      isTitle = tagName === 'title'
      if (tagName === 'meta' || tagName === 'link') elements.push(element)
      return true
    },
    leave() {
      isData = false
      isTitle = false
    },
    text({ value }) {
      if (isData) scripts.push(value)
      else if (isTitle) titles.push(value)
    },
  })
  return { elements, scripts, titles }
}
