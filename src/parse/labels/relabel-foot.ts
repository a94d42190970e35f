import type { Reader } from '../reader'
import { stemBits } from '../stem-bits'
import { closesStory, hasDatelineBelow } from '../tail/closes-story'
import { isLegalStatement } from '../tail/legal-statement'
import type { LabelledLine } from './label-lines'
import type { LineLabel } from './line-label'
import type { StoryLine } from './story-line'

/** Labels of text of the story. */
const TEXT = new Set<LineLabel>(['body', 'list', 'quote', 'subhead', 'headline'])

/**
 * Labels the text below the end of a story: `note` below a heading such as `Notes to editors`, `about` below an end mark or another heading
 * of the foot, `legal` for a paragraph on forward-looking statements. Labels outside the text do not change.
 */
export function relabelFoot(
  labels: (LabelledLine | undefined)[],
  indexes: readonly number[],
  lines: readonly StoryLine[],
  reader: Reader,
): void {
  let below: LineLabel | undefined
  for (const [at, index] of indexes.entries()) {
    const line = lines[at] as StoryLine
    if (line.zone === 0) continue
    if (line.foot === 'editors' && (below || !hasDatelineBelow(reader, index))) below = 'note'
    else if (below && line.foot) below = 'about'
    else if (!below && line.part === 'end' && closesStory(reader, index)) below = 'about'
    const label = labels[index]
    if (below && label && TEXT.has(label.label)) labels[index] = { ...label, label: below, runnerUp: label.label }
  }
  relabelLegal(labels, indexes, lines)
}

/** Labels the paragraphs on forward-looking statements below the last paragraph of the story. */
function relabelLegal(
  labels: (LabelledLine | undefined)[],
  indexes: readonly number[],
  lines: readonly StoryLine[],
): void {
  for (let at = lines.length - 1; at > 0; at--) {
    const index = indexes[at] as number
    const label = labels[index]
    if (label?.label !== 'body') continue
    const { stems, text } = lines[at] as StoryLine
    if ((stems & stemBits.legal) === 0 || !isLegalStatement(text)) return
    labels[index] = { ...label, label: 'legal', runnerUp: label.label }
  }
}
