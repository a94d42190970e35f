import { type BodyElement, walkNodes } from './node'

const FRAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(['iframe', 'object', 'embed'])
/** The parameter of an `<object>` that has the address of its content: `<param name="movie" value="…">` */
const PARAMETER = /^(?:movie|src|url|file(?:name)?)$/i
const WEB = /^(?:https?:)?\/\//i

/** Whether an element shows content of another page: `<iframe>`, `<object>`, `<embed>`; not the `<object>` of a picture. */
export const isFrame = ({ local, attributes: { type, data } }: BodyElement): boolean =>
  FRAMES.has(local) && !(local === 'object' && data && /^image\//i.test(type ?? ''))

/**
 * Returns the address of a frame, also of one that a script loads later, or of an `<object>` with its address in a parameter or in an
 * `<embed>`. `isSeen` is false for a frame that is too small to be seen, or has no page to show.
 */
export function frameOf(element: BodyElement): { readonly address?: string; readonly isSeen: boolean } {
  const { width, height, src, data, 'data-src': lazy } = element.attributes
  if ([width, height].some((size) => size !== undefined && /^[01](?:px)?$/.test(size))) return { isSeen: false }
  const stated = [src, data, lazy, ...(element.local === 'object' ? addressesIn(element) : [])]
  const address = stated.find((one) => WEB.test(one ?? ''))
  const isSeen = stated.some((one) => one && !/^\s*(?:about|javascript|data):/i.test(one))
  return { isSeen, ...(address && { address: address.startsWith('//') ? `https:${address}` : address }) }
}

/** Returns the addresses that the parameters of an `<object>` and the frames inside it have. */
function addressesIn(object: BodyElement): string[] {
  const found: string[] = []
  walkNodes(object.children, {
    enter({ local, attributes: { name = '', value, src, data } }) {
      const address =
        local === 'param' ? (PARAMETER.test(name) ? value : undefined) : FRAMES.has(local) ? (src ?? data) : undefined
      if (address) found.push(address)
      return true
    },
  })
  return found
}
