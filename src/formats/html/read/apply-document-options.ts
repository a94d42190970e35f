import { type HtmlDocument, walk } from '../../body/read/open-tree'
import { resolveAddress } from '../../body/resolve-address'
import { withOffset } from '../../zone'

/** Attributes with one address. */
const ADDRESSES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['href', 'src', 'data', 'poster', 'cite', 'data-src', 'data-lazy-src', 'data-original'],
])

/**
 * Resolves the relative addresses of a page, and adds the offset `zone` to its times without one, in the tree.
 * The base of addresses is `base`, with the address of a `<base>` element resolved against it. Without both, addresses stay.
 */
export function applyDocumentOptions(
  root: HtmlDocument,
  { base, zone }: { readonly base?: string; readonly zone?: string },
): void {
  const own = baseOf(root)
  const from =
    own === undefined ? base : base === undefined ? resolveAddress(own, '') : (resolveAddress(own, base) ?? base)
  if (from === undefined && zone === undefined) return
  walk(root, {
    enter({ tagName, attrs }) {
      for (const one of attrs) {
        const { name, value } = one
        if (from !== undefined && ADDRESSES.has(name) && !value.trim().startsWith('#'))
          one.value = resolveAddress(value.trim(), from) ?? value
        if (zone !== undefined && (name === 'datetime' || (name === 'content' && tagName === 'meta')))
          one.value = withOffset(value, zone)
      }
      return true
    },
    leave: () => undefined,
    text: () => undefined,
  })
}

/** Returns the address of the first `<base>` element; undefined if not found. */
function baseOf(root: HtmlDocument): string | undefined {
  let found: string | undefined
  walk(root, {
    enter({ tagName, attrs }) {
      if (tagName === 'base') found ??= attrs.find(({ name }) => name === 'href')?.value.trim()
      return found === undefined && tagName !== 'body'
    },
    leave: () => undefined,
    text: () => undefined,
  })
  return found
}
