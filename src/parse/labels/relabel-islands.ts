import { lineShape } from '../page/page-line'
import type { LabelledLine } from './label-lines'
import type { LineLabel } from './line-label'
import type { StoryLine } from './story-line'

const TEXT: ReadonlySet<LineLabel | undefined> = new Set<LineLabel>(['body', 'list', 'quote', 'subhead'])
const FAR = 2 // lines of boilerplate that separate text from the story
const MOST = 4 // lines of a teaser: heading, sentence, author, time
const FEW = 2 // sentences from which separate text may be of the story

/**
 * Labels text below the story of a page `boilerplate` if it is separate from the story and has one sentence at most: a teaser among links,
 * a comment. Labels of other copy do not change.
 */
export function relabelIslands(
  labels: (LabelledLine | undefined)[],
  indexes: readonly number[],
  lines: readonly StoryLine[],
): void {
  let gap = 0 // lines of boilerplate since the last text
  for (let at = lines.findLastIndex(({ page }) => page === 'story') + 1; at < lines.length; at++) {
    let to = at
    let sentences = 0
    for (; TEXT.has(labels[indexes[to] as number]?.label); to++) {
      const { weight, stopped } = lines[to] as StoryLine
      if (lineShape(weight, stopped) !== 'scrap') sentences++
    }
    if (to === at) gap++
    else if (gap < FAR || sentences >= FEW || to - at > MOST) gap = 0
    else
      for (const index of indexes.slice(at, to)) {
        const own = labels[index] as LabelledLine
        labels[index] = { ...own, label: 'boilerplate', runnerUp: own.label }
      }
    if (to > at) at = to - 1
  }
}
