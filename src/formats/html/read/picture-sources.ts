import { attribute, type HtmlElement } from '../../body/read/open-tree'

type Attributes = Readonly<Record<string, string>>

/**
 * Returns the attributes of each `<source>` in the `<picture>` around an image, in order, and then the address of the picture in the
 * `<noscript>` directly behind, which browsers without scripts show in its place. Empty for an image without either.
 */
export function pictureSources(image: HtmlElement): Attributes[] {
  const { parentNode: parent } = image
  const picture = parent && 'tagName' in parent && parent.tagName === 'picture' ? parent : undefined
  const sources = picture ? elementsIn(picture).filter(({ tagName }) => tagName === 'source') : []
  const spare = addressBehind(picture ?? image)
  return [
    ...sources.map(({ attrs }) => Object.fromEntries(attrs.map(({ name, value }) => [name, value]))),
    ...(spare ? [{ srcset: spare }] : []),
  ]
}

const elementsIn = ({ childNodes }: HtmlElement): HtmlElement[] => childNodes.filter((child) => 'tagName' in child)

const MOST = 500 // nodes beside an image among which it is looked for

/** Returns the address of the picture in a `<noscript>` that follows an element with no text between them. */
function addressBehind(element: HtmlElement): string | undefined {
  const { parentNode: parent } = element
  if (!parent || parent.childNodes.length > MOST) return undefined
  let next = parent.childNodes.indexOf(element) + 1
  for (let node = parent.childNodes[next]; node && 'value' in node && !node.value.trim(); )
    node = parent.childNodes[++next]
  const node = parent.childNodes[next]
  if (!node || !('tagName' in node) || node.tagName !== 'noscript') return undefined
  const address = elementsIn(node).find(({ tagName }) => tagName === 'img')
  return address && attribute(address, 'src')?.trim()
}
