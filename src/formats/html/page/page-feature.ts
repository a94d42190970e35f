import type { BlockFacts } from './block-facts'
import type { PageContext } from './page-context'

/** A block with the page around it. */
export interface BlockView {
  readonly block: BlockFacts
  readonly index: number
  readonly page: PageContext
}

/**
 * A feature of a page's block: a choice of `size` values, of which a block has one or none (`bits`: any number of them).
 * `of` returns the number of the value, -1 for none; for `bits`, a bit for each value.
 */
export interface PageFeature {
  readonly name: string
  readonly size: number
  readonly bits?: true
  readonly of: (view: BlockView) => number
}

/** Returns the step of a value: the number of bounds that it exceeds, 0 for the smallest values. */
export function stepOf(value: number, bounds: readonly number[]): number {
  let step = 0
  while (step < bounds.length && value > (bounds[step] as number)) step++
  return step
}
