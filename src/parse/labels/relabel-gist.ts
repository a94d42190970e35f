import type { LabelledLine } from './label-lines'
import type { LineLabel } from './line-label'
import type { StoryLine } from './story-line'

const POINTS = 8 // maximum number of key points
const FEWEST = 2
const WORDS = 7 // maximum words of a heading over them
const COLON = 0x3a
/** Labels of lines that may stand between the headline and the key points of a story. */
const HEAD: ReadonlySet<LineLabel> = new Set([
  'headline',
  'deck',
  'byline',
  'timestamp',
  'boilerplate',
  'section',
  'site',
  'photo',
  'note',
  'dateline',
  'separator',
])
const POINT: ReadonlySet<LineLabel> = new Set(['list', 'summary', 'body'])
const HEADING: ReadonlySet<LineLabel> = new Set(['subhead', 'summary', 'body', 'section', 'deck'])

/**
 * Labels the key points between headline and text as summary, with the heading over them: `Das Wichtigste in Kürze:` over two bullets.
 * The heading is known, or ends with a colon over lines that are summary already. Not: `Ingredients` over the list of a recipe.
 */
export function relabelGist(
  labels: (LabelledLine | undefined)[],
  indexes: readonly number[],
  lines: readonly StoryLine[],
): void {
  const labelAt = (at: number): LineLabel | undefined => labels[indexes[at] as number]?.label
  const relabel = (at: number): void => {
    const own = labels[indexes[at] as number] as LabelledLine
    if (own.label !== 'summary') labels[indexes[at] as number] = { ...own, label: 'summary', runnerUp: own.label }
  }
  let at = lines.findIndex((_, index) => labelAt(index) === 'headline')
  if (at < 0) return
  while (at < lines.length && HEAD.has(labelAt(at) as LineLabel) && !isHeading(lines[at] as StoryLine)) at++
  const heading = lines[at]
  if (!heading || !isHeading(heading) || !HEADING.has(labelAt(at) as LineLabel)) return
  const isPoint = (index: number): boolean => !!lines[index]?.bullet && POINT.has(labelAt(index) as LineLabel)
  let end = at + 1
  while (isPoint(end)) end++
  const points = end - at - 1
  if (points < FEWEST || points > POINTS || !lines.slice(end).some((line) => line.stopped && !line.bullet)) return
  if (heading.word !== 'gist' && labelAt(at + 1) !== 'summary') return
  for (let index = at; index < end; index++) relabel(index)
}

/** Whether a line may be the heading over key points: known as such, or a few words with a colon. */
const isHeading = (line: StoryLine): boolean =>
  line.word === 'gist' || (line.last === COLON && line.words <= WORDS && !line.part && !line.bullet)
