import { isClause } from './is-clause'
import { HOUSE } from './is-house'
import type { LabelledLine } from './label-lines'
import type { LineLabel } from './line-label'
import type { StoryLine } from './story-line'

const DROPPED = new Set<LineLabel>(['site', 'header', 'embed'])
const SAFE_LABELS = new Set<LineLabel>(['deck', 'summary', 'section', 'body', 'subhead', 'list', 'note'])
const SURE = 8 // margin from which a line may be dropped
const SURE_OF_UNKNOWN = 9 // margin for boilerplate below the head, without wording of a page, in a copy that is neither page nor release
const OF_A_PAGE = 2 | 4 // bits of `sort`: the copy is a page, or a release
const SURE_OF_SENTENCE = 12 // margin for a sentence labelled `boilerplate`
const SURE_OF_SHORT = 20 // margin for a short sentence labelled `boilerplate`

/**
 * Returns the line with its runner-up as label if the model would drop the line without being sure; otherwise the line unchanged.
 * Boilerplate without wording of a page becomes `body` if its runner-up would be dropped or moved too.
 */
export function keepDoubtful(line: LabelledLine, facts: StoryLine): LabelledLine {
  const { label, runnerUp, margin } = line
  const least = leastMargin(label, facts)
  if (margin >= least) return line
  if (!SAFE_LABELS.has(runnerUp))
    return label === 'boilerplate' && least === SURE_OF_UNKNOWN ? { ...line, label: 'body', runnerUp: label } : line
  const safeLabel = runnerUp === 'note' && facts.zone === 0 && isClause(facts) ? 'deck' : runnerUp
  return { ...line, label: safeLabel, runnerUp: label }
}

/** Returns the margin from which a line with a label may be dropped, in units of the weights; 0 if any margin is enough. */
function leastMargin(label: LineLabel, facts: StoryLine): number {
  if (DROPPED.has(label)) return SURE
  if (label !== 'boilerplate') return 0
  if (isClause(facts)) return SURE_OF_SENTENCE
  if (isShortSentence(facts)) return SURE_OF_SHORT
  return (facts.sort & OF_A_PAGE) > 0 || facts.zone === 0 || facts.furniture || facts.word || (facts.stems & ~HOUSE) > 0
    ? 0
    : SURE_OF_UNKNOWN
}

/** Whether a line ends like a sentence, in copy without the wording of a web page: `More of it.`; not: `Share this.` */
const isShortSentence = ({ stopped, words, furniture, sort }: StoryLine): boolean =>
  stopped && words > 2 && !furniture && (sort & OF_A_PAGE) === 0
