import type { TextIndex } from './text-index'

/**
 * Returns a function that computes something once per index, for several rules of one run.
 * It keeps only the result for the last index. A run inside another has its own index, so it never gets the result of the other.
 */
export function oncePerIndex<Found>(make: (index: TextIndex) => Found): (index: TextIndex) => Found {
  let last: { readonly index: TextIndex; readonly found: Found } | undefined
  return (index) => {
    if (last?.index !== index) last = { index, found: make(index) }
    return last.found
  }
}
