import type { ExplainedLine } from 'wirecopy'

/** Leads above this belong to labels that a part of the grammar is certain of: the weights have no say. */
const PINNED = 10_000

/** Returns the lead of the label of a line over the next label: `28 ahead of boilerplate`. */
export const leadOf = ({ margin, runnerUp }: ExplainedLine): string =>
  margin > PINNED || !runnerUp ? 'certain by the grammar' : `${margin} ahead of ${runnerUp}`
