import { isClause } from './is-clause'
import type { LabelledLine } from './label-lines'
import type { LineLabel } from './line-label'
import type { StoryLine } from './story-line'

const DROPPED = new Set<LineLabel>(['site', 'header', 'embed'])
const KEPT = new Set<LineLabel>(['deck', 'summary', 'section', 'body', 'subhead', 'list', 'note'])
const SURE = 8 // margin from which a line may be dropped
const SURE_OF_CLAUSE = 12 // the same for a sentence

/** Returns a label that keeps a line, where the model would drop it and is unsure. */
export function keepDoubtful(line: LabelledLine, facts: StoryLine): LabelledLine {
  const { label, runnerUp, margin } = line
  if (!KEPT.has(runnerUp)) return line
  const doubtful = DROPPED.has(label)
    ? margin < SURE
    : label === 'boilerplate' && margin < SURE_OF_CLAUSE && isClause(facts)
  return doubtful ? { ...line, label: runnerUp, runnerUp: label } : line
}
