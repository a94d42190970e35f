import { statementWeights } from '../../../lexicon/generated/statement-weights'
import { SURE_VERB } from '../cues/sure-verb'
import { FINITE } from '../cues/verb-forms'
import type { StatementCandidate } from '../statement-candidate'
import type { StatementContext } from '../statement-context'

/** The name of a feature of statements, a row of `statementWeights`. */
export type StatementFeature = keyof typeof statementWeights

const WEAK = 75 // per cent: how likely a verb such as `thinks` marks a statement

/** Whether statements of a construction have a row of weights: those whose row helps on unseen stories. */
const hasRow = (construction: string): construction is StatementFeature => Object.hasOwn(statementWeights, construction)

/**
 * Calls `add` with each feature of a statement. `isNested`: whether its cue is inside the content of another statement.
 * `fixtures/statements/features.md` has an example and a counter-example of each.
 */
export function findStatementFeatures(
  context: StatementContext,
  { construction, content, word, borrowed }: StatementCandidate,
  isNested: boolean,
  add: (feature: StatementFeature) => void,
): void {
  add('any')
  if (hasRow(construction)) add(construction)
  const confidence = word?.confidence ?? 0
  const isSure = confidence >= SURE_VERB
  if (isSure) add('sureWord')
  else if (word && confidence < WEAK) add('weakWord')
  if (word?.form === FINITE && construction !== 'last') add('presentVerb')
  if (borrowed && borrowed !== 'neighbour') add(borrowed === 'gerund' ? 'byGerund' : borrowed)
  const quoted = context.opening(content[0]?.from ?? -1) !== undefined
  if (quoted) add('quoted')
  if (!isNested) return
  add('nested')
  if (quoted || isSure) add('nestedSpeech')
}
