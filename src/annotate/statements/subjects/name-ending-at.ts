import type { Mention } from '../../names/mention'
import { nameAt } from '../content/skip-time'
import type { StatementContext } from '../statement-context'

const LONGEST = 5 // tokens

/** Returns the name of a person or organisation that ends before a token: `Anna Berg` before `in`; undefined without one. */
export function nameEndingAt(context: StatementContext, end: number): Mention | undefined {
  if (context.names.length === 0) return undefined
  for (let token = end - 1; token >= end - LONGEST; token--) {
    const name = nameAt(context, token)
    if (name) return name.to === end ? name : undefined
  }
  return undefined
}
