import { attribute, type HtmlDocument, type HtmlElement, walk } from '../../body/read/open-tree'

/** What a page declares about itself: its `meta` and `link` elements, and its JSON-LD, wherever they are. */
export interface PageDeclarations {
  readonly elements: readonly HtmlElement[]
  /** The texts of its JSON-LD scripts. */
  readonly scripts: readonly string[]
}

/** Collects the declarations of a page in one walk. */
export function pageDeclarations(root: HtmlDocument): PageDeclarations {
  const elements: HtmlElement[] = []
  const scripts: string[] = []
  let isData = false
  walk(root, {
    enter(element) {
      const { tagName } = element
      isData = tagName === 'script' && /^\s*application\/ld\+json/i.test(attribute(element, 'type') ?? '')
      if (tagName === 'meta' || tagName === 'link') elements.push(element)
      return true
    },
    leave() {
      isData = false
    },
    text({ value }) {
      if (isData) scripts.push(value)
    },
  })
  return { elements, scripts }
}
