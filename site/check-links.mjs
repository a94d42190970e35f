// Checks the links of the built site: pages, files and anchors exist, and no page loads anything from elsewhere.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'parse5'

/** Attributes that make a browser load something when the page opens. */
const LOADED = { link: 'href', script: 'src', img: 'src', source: 'src', iframe: 'src', video: 'src', audio: 'src' }

/** Returns the faults of all pages in a folder, which is served at `base`: `start.html: dead link "/parts.html#none"`. */
export function checkLinks(folder, base = '/') {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
  const pages = new Map(
    names
      .filter((name) => name.endsWith('.html'))
      .map((name) => [name, readPage(readFileSync(join(folder, name), 'utf8'))]),
  )
  return [...pages].flatMap(([name, { targets }]) =>
    targets.flatMap(({ url, isLoaded }) => {
      const address = new URL(url, `http://site${base}${name}`)
      if (address.protocol === 'data:') return []
      if (address.origin !== 'http://site') return isLoaded ? [`${name}: loads "${url}"`] : []
      const file = fileAt(folder, address, base)
      if (file === undefined) return [`${name}: dead link "${url}"`]
      const ids = pages.get(file)?.ids
      const anchor = decodeURIComponent(address.hash.slice(1))
      return anchor === '' || ids === undefined || ids.has(anchor) ? [] : [`${name}: dead anchor "${url}"`]
    }),
  )
}

/** Returns the name of the file that a server sends for an address; undefined if it has none. */
function fileAt(folder, { pathname }, base) {
  const path = decodeURIComponent(pathname)
  if (!path.startsWith(base)) return undefined
  const name = path.slice(base.length)
  const candidates = name === '' || name.endsWith('/') ? [`${name}index.html`] : [name, `${name}.html`]
  return candidates.find((one) => existsSync(join(folder, one)) && statSync(join(folder, one)).isFile())
}

/** Returns the ids of a page, and what it links to or loads. */
function readPage(html) {
  const ids = new Set()
  const targets = []
  const open = [parse(html)]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    open.push(...(node.childNodes ?? []))
    const attributes = Object.fromEntries((node.attrs ?? []).map(({ name, value }) => [name, value]))
    if (attributes.id) ids.add(attributes.id)
    const loaded = attributes[LOADED[node.nodeName]]
    if (loaded) targets.push({ url: loaded, isLoaded: true })
    if (node.nodeName === 'a' && attributes.href) targets.push({ url: attributes.href, isLoaded: false })
  }
  return { ids, targets }
}
