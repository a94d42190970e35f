/** Attributes with the address of a picture that a script loads when it comes into view. */
const LAZY = ['data-src', 'data-lazy-src', 'data-original'] as const
const SETS = ['srcset', 'data-srcset', 'data-lazy-srcset'] as const
const LONGEST = 10_000 // characters of a list of files

/** What separates the files of `srcset`, each with its width or density: `a.jpg 800w, b.jpg 2x`; a comma in an address does not. */
const SEPARATOR = /,\s+|(?<=\d[wx]),/

type Attributes = Readonly<Record<string, string>>

/**
 * Returns the address of a picture; undefined if it has none. A picture that is loaded later has a placeholder in `src`, so the address that
 * the script takes goes before it; of several files the largest is taken. `sources` are the attributes of the `<source>` elements beside the
 * picture, which count if it has no address of its own; the first is the one that a browser prefers.
 *
 * `a.jpg` of `<img src="data:…" data-src="a.jpg">`; `b.jpg` of `<img srcset="a.jpg 400w, b.jpg 800w">`
 */
export function imageAddress(attributes: Attributes, sources: readonly Attributes[] = []): string | undefined {
  const lazy = LAZY.map((name) => attributes[name]).find(isAddress)
  if (lazy !== undefined) return lazy
  if (isAddress(attributes.src)) return attributes.src
  for (const element of [attributes, ...sources]) {
    const address = SETS.map((name) => largestIn(element[name] ?? '')).find(isAddress)
    if (address !== undefined) return address
  }
  return attributes.src
}

const isAddress = (address: string | undefined): boolean => address !== undefined && !/^\s*(?:data:|$)/i.test(address)

function largestIn(files: string): string | undefined {
  let best: string | undefined
  let most = -1
  for (const file of files.slice(0, LONGEST).split(SEPARATOR)) {
    const [address, size = '1'] = file.trim().split(/\s+/)
    const value = Number.parseFloat(size)
    if (!address || !(value > most)) continue
    best = address
    most = value
  }
  return best
}
