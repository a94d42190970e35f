import type { TextIndex } from './text-index'

/**
 * Returns a cached function of an index: what several rules need is computed once per run.
 * The cache has one entry. A nested run has an index of its own, so it never sees the entry of another.
 */
export function oncePerIndex<Found>(make: (index: TextIndex) => Found): (index: TextIndex) => Found {
  let last: { readonly index: TextIndex; readonly found: Found } | undefined
  return (index) => {
    if (last?.index !== index) last = { index, found: make(index) }
    return last.found
  }
}
