import type { LabelledLine } from './label-lines'
import type { LineLabel } from './line-label'
import type { StoryLine } from './story-line'

const SURE = 12 // margin from which a line keeps its label
const HEADING = 4 // words of the longest heading
const LABEL = 24 // characters of the longest label of an entry
const ADDRESS = /@|https?:|www\./
/** Labels that would take a line out of the story. */
const OUTSIDE: ReadonlySet<LineLabel> = new Set(['boilerplate', 'section', 'site', 'header'])

/**
 * Keeps the lines of a list together: its heading becomes a subhead, and an entry with a label below an entry with a label becomes `list`.
 * `Cast` above `Director: Ana Ruiz`, and `Referee: Jo Roe` below `Goals: 33' Zoli, 88' Drudi`.
 */
export function relabelLists(
  labels: (LabelledLine | undefined)[],
  indexes: readonly number[],
  lines: readonly StoryLine[],
): void {
  const labelAt = (at: number): LineLabel | undefined => labels[indexes[at] as number]?.label
  const relabel = (at: number, label: LineLabel): void => {
    const own = labels[indexes[at] as number] as LabelledLine
    labels[indexes[at] as number] = { ...own, label, runnerUp: own.label }
  }
  let hasText = false
  for (const [at, line] of lines.entries()) {
    const label = labelAt(at)
    if (label === 'body') hasText = true
    if (!hasText || !label || !OUTSIDE.has(label) || line.part || line.contact) continue
    if ((labels[indexes[at] as number]?.margin ?? 0) >= SURE) continue
    if (
      labelAt(at - 1) === 'list' &&
      !line.furniture &&
      !line.word &&
      isEntry(line) &&
      isEntry(lines[at - 1] as StoryLine)
    )
      relabel(at, 'list')
    else if (isHeading(line) && labelAt(at + 1) === 'list' && labelAt(at + 2) === 'list') relabel(at, 'subhead')
  }
}

/** Whether a line has a label and a value: `Music: Jo Roe`; not: `Mail: jo@example.com`. */
const isEntry = ({ colon, text }: StoryLine): boolean =>
  colon > 0 && colon <= LABEL && colon < text.length - 2 && !ADDRESS.test(text)

const isHeading = ({ words, stopped, digits, colon, weight }: StoryLine): boolean =>
  words > 0 && words <= HEADING && !stopped && digits === 0 && colon < 0 && weight > 2
