import { statementWeights } from '../../../lexicon/generated/statement-weights'
import type { StatementCandidate } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { findStatementFeatures } from './find-statement-features'

const GRAIN = 10 // a weight of 10 is one unit of log odds

/** Returns the sum of the weights of a statement’s features. `isNested`: whether its cue is inside another statement. */
export function scoreStatement(context: StatementContext, candidate: StatementCandidate, isNested: boolean): number {
  let score = 0
  findStatementFeatures(context, candidate, isNested, (feature) => {
    score += statementWeights[feature]
  })
  return score
}

/** Returns the probability that a statement with a score is right, from 0 to 1 in hundredths. */
export const confidenceOf = (score: number): number => Math.round(100 / (1 + Math.exp(-score / GRAIN))) / 100
