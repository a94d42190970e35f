import type { HtmlElement } from '../../body/read/open-tree'

/** Returns the attributes of each `<source>` in the `<picture>` around an image, in order; empty for an image outside of one. */
export function pictureSources(image: HtmlElement): Readonly<Record<string, string>>[] {
  const { parentNode: parent } = image
  if (!parent || !('tagName' in parent) || parent.tagName !== 'picture') return []
  return parent.childNodes.flatMap((child) =>
    'tagName' in child && child.tagName === 'source'
      ? [Object.fromEntries(child.attrs.map(({ name, value }) => [name, value]))]
      : [],
  )
}
