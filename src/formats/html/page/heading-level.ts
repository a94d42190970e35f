import type { BlockFacts } from './block-facts'

/** Returns the level of a heading, 1 for `<h1>`; undefined for other blocks. Its text may be in a `<span>` of its own. */
export function headingLevel({ read: { element } }: BlockFacts): number | undefined {
  const level = /^h([1-6])$/.exec(element?.tagName ?? '')?.[1]
  return level ? Number(level) : undefined
}
