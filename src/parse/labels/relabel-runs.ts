import type { LabelledLine } from './label-lines'
import { speakerOf } from './speaker-of'
import type { StoryLine } from './story-line'

const ROWS = 3 // lines of the shortest run

/**
 * Gives similar lines in a row one label, if some are labelled `list`: `list` if half of them are, otherwise `body`.
 * The turns of a conversation are `body`.
 */
export function relabelRuns(
  labels: (LabelledLine | undefined)[],
  indexes: readonly number[],
  lines: readonly StoryLine[],
): void {
  for (let from = 0; from < lines.length; from += lines[from]?.run ?? 1) {
    const run = lines[from]?.run ?? 1
    if (run < ROWS) continue
    const rows = indexes.slice(from, from + run).filter((index) => isRow(labels[index]))
    const lists = rows.filter((index) => labels[index]?.label === 'list').length
    if (lists === 0) continue
    const label = 2 * lists < rows.length || isConversation(lines.slice(from, from + run)) ? 'body' : 'list'
    const heading = label === 'list' && isHeadingBelow(lines, from + run - 1) ? indexes[from + run - 1] : undefined
    for (const index of rows) {
      const line = labels[index]
      if (line && index === heading) labels[index] = { ...line, label: 'subhead', runnerUp: line.label }
      else if (line && line.label !== label) labels[index] = { ...line, label, runnerUp: line.label }
    }
  }
}

const STEP = /^1[.)]\s/
const HEADING = 30 // letters of the longest heading

/** Whether the last line of a list is the heading of a numbered one below: `Method` between `2 eggs` and `1. Beat the eggs`. */
function isHeadingBelow(lines: readonly StoryLine[], at: number): boolean {
  const line = lines[at]
  if (!line || line.bullet || line.digits > 0 || line.stopped || line.weight > HEADING) return false
  return STEP.test(lines[at + 1]?.text ?? '')
}

const isRow = (line: LabelledLine | undefined): boolean => line?.label === 'list' || line?.label === 'body'

/** Whether lines are the turns of two speakers in alternation: `Q: When do boats sail?`, `A: On Friday.`; not: `Flour: 2 cups` */
function isConversation(lines: readonly StoryLine[]): boolean {
  if (lines.length <= ROWS) return false
  const first = speakerOf(lines[0])
  const second = speakerOf(lines[1])
  if (!first || !second || first === second) return false
  return lines.every((line, i) => speakerOf(line) === (i % 2 ? second : first))
}
